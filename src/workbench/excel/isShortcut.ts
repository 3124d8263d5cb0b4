/** What shortcuts.json declares. */
export interface Shortcuts {
  readonly shortcuts: readonly {
    /** The id under which the add-in's page associates what it runs. */
    readonly action: string;
    readonly key: { readonly default: string; readonly mac?: string };
  }[];
}

type Pressed = Pick<KeyboardEvent, "ctrlKey" | "altKey" | "shiftKey" | "metaKey" | "code">;

const modifiers: Readonly<Record<string, Exclude<keyof Pressed, "code">>> = {
  ctrl: "ctrlKey",
  control: "ctrlKey",
  alt: "altKey",
  option: "altKey",
  shift: "shiftKey",
  command: "metaKey",
};

/**
 * Whether these keys are pressed and no others.
 *
 * @param keys `Ctrl+Alt+Shift+K`; the last is a letter, told by its place on the keyboard, because Alt can turn it into
 *   another character
 */
export function isShortcut(keys: string, pressed: Pressed): boolean {
  const parts = keys.split("+");
  const wanted = new Set(parts.slice(0, -1).map((part) => modifiers[part.toLowerCase()]));
  return (
    pressed.code === `Key${parts[parts.length - 1]!.toUpperCase()}` &&
    (["ctrlKey", "altKey", "shiftKey", "metaKey"] as const).every(
      (name) => pressed[name] === wanted.has(name),
    )
  );
}
