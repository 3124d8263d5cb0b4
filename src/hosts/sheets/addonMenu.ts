import { type CommandName, commands } from "../../workbook/commands";
import { menuCaptions } from "./menuCaptions";

/**
 * Builds the add-on menu. This runs before the person has agreed to anything, when nothing but a static menu may be
 * built.
 */
export function addonMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { name } of commands) menu.addItem(menuCaptions[name], `okrOpen${name}`);
  menu.addToUi();
}

/** Shows the pane beside the spreadsheet, at the 300 pixels Google gives it, where the command wants it. */
export function openPane(command: CommandName): void {
  const { place } = commands.find(({ name }) => name === command)!;
  const output = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("OKR Workbook");
  if (place !== "") {
    const html = output
      .getContent()
      .replace('<div id="pane">', () => `<div id="pane" data-place="${place}">`);
    output.setContent(html);
  }
  SpreadsheetApp.getUi().showSidebar(output);
}
