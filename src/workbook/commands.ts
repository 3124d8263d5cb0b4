/** A command of ribbon, context menu or add-on menu. It opens the pane where the person goes on. */
export interface Command {
  /** Excel calls `openCheckIn` for the name `CheckIn`, Google Sheets `okrOpenCheckIn`. */
  readonly name: string;
  /** Where the pane opens: a screen, `tools/repair` for a part of one, "" for its start. */
  readonly place: string;
}

/** Every command, in the order in which menus offer them. */
export const commands = [
  { name: "Pane", place: "" },
  { name: "Tracker", place: "templates" },
  { name: "Lights", place: "tools/lights" },
  { name: "CheckIn", place: "checkIn" },
  { name: "AsOf", place: "settings" },
  { name: "Repair", place: "tools/repair" },
  { name: "Freeze", place: "tools/freeze" },
  { name: "Read", place: "read" },
] as const satisfies readonly Command[];

export type CommandName = (typeof commands)[number]["name"];
