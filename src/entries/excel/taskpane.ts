import { excelWorkbook } from "../../hosts/excel/excelWorkbook";
import { mountPane } from "../../pane/mountPane";
import { commands } from "../../workbook/commands";

/** What the manifest of this build puts before the names of the formulas; the build fills it in. */
declare const FORMULA_NAMESPACE: string;

void Office.onReady(async ({ host }) => {
  document.body.replaceChildren();
  // A plain browser has no host: the page can be looked at there, but there is no workbook to show.
  if ((host as Office.HostType | null) === Office.HostType.Excel) {
    const pane = mountPane(document.body, excelWorkbook(FORMULA_NAMESPACE));
    for (const { name, place } of commands) {
      // Ribbon, context menu and shortcuts run here, in the page of the pane, whether it is shown or not. Excel waits
      // for the end of a command of the ribbon; a shortcut brings no event.
      Office.actions.associate(`open${name}`, (event?: Office.AddinCommands.Event) => {
        pane.open(place);
        void Office.addin.showAsTaskpane().finally(() => event?.completed());
      });
    }
  } else {
    const { mountWithoutWorkbook } = await import("../../pane/mountWithoutWorkbook");
    await mountWithoutWorkbook(document.body);
  }
});
