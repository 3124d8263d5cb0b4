/** A button that a manifest declares. */
export interface AddInCommand {
  readonly id: string;
  readonly label: string;
  /** What it does, in a sentence. */
  readonly tip: string;
  /** Address of its icon, beside the manifest, by the size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  /** What pressing it runs: one of the functions that the add-in's page associates; undefined where it shows the pane. */
  readonly functionName: string | undefined;
}

export interface AddInCommands {
  readonly groups: readonly { readonly label: string; readonly commands: readonly AddInCommand[] }[];
  readonly contextMenu: readonly AddInCommand[];
}

/**
 * The ribbon and the context menu of cells as a manifest declares them, in its own order and words.
 *
 * @param manifest the text of manifest.xml
 * @param language that Excel is shown in, `de-AT`; where the manifest has not this one, another of the same language
 */
export function addInCommands(manifest: string, language: string): AddInCommands {
  const page = new DOMParser().parseFromString(manifest, "application/xml");
  const resources = new Map([...page.querySelectorAll("Resources [id]")].map((each) => [each.id, each]));
  const text = (place: Element, path: string): string =>
    inLanguage(resources.get(place.querySelector(path)!.getAttribute("resid")!)!, language);
  const folder = text(page.documentElement, "FunctionFile").replace(/[^/]*$/, "");
  const commandOf = (control: Element): AddInCommand => ({
    id: control.id,
    label: text(control, ":scope > Label"),
    tip: text(control, "Supertip > Description"),
    icons: new Map(
      [...control.querySelectorAll("Icon > *")].map((image) => [
        Number(image.getAttribute("size")),
        inLanguage(resources.get(image.getAttribute("resid")!)!, language).slice(folder.length),
      ]),
    ),
    functionName: control.querySelector("Action > FunctionName")?.textContent,
  });
  return {
    groups: [...page.querySelectorAll("OfficeTab > Group")].map((group) => ({
      label: text(group, ":scope > Label"),
      commands: [...group.querySelectorAll("Control")].map(commandOf),
    })),
    contextMenu: [...page.querySelectorAll("OfficeMenu > Control")].map(commandOf),
  };
}

function inLanguage(resource: Element, language: string): string {
  const translations = [...resource.querySelectorAll("Override")];
  const [spoken] = language.split("-");
  const found =
    translations.find((each) => each.getAttribute("Locale") === language) ??
    translations.find((each) => each.getAttribute("Locale")!.startsWith(`${spoken!}-`));
  return found?.getAttribute("Value") ?? resource.getAttribute("DefaultValue")!;
}
