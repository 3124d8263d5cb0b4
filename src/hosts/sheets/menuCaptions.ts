import type { CommandName } from "../../workbook/commands";

/** What the add-on menu says, in the words of Excel's ribbon. */
export const menuCaptions: Readonly<Record<CommandName, string>> = {
  Pane: "Open the OKR pane",
  Tracker: "Insert tracker",
  Lights: "Traffic lights on selection",
  CheckIn: "Check in",
  AsOf: "Set as-of date",
  Repair: "Repair formulas",
  Freeze: "Freeze to values",
  Read: "Read as OKR table",
};
