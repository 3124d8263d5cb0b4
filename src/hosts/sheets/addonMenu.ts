/** The commands of the add-on menu: what a person reads, and the function at the top level that does it. */
const commands = [["Open the OKR pane", "okrOpenPane"]] as const;

/**
 * Builds the add-on menu. This runs before the person has agreed to anything, when nothing but a static menu may be
 * built.
 */
export function addonMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [caption, functionName] of commands) menu.addItem(caption, functionName);
  menu.addToUi();
}

/** Shows the pane beside the spreadsheet, at the 300 pixels Google gives it. */
export function openPane(): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("OKR Workbook"),
  );
}
