import { type CommandName, commands } from "../../workbook/commands";
import { menuCaptions } from "./menuCaptions";

/**
 * Builds the add-on menu, in the language of the person. This runs before they have agreed to anything, when nothing but a
 * static menu may be built.
 */
export function addonMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  const captions = menuCaptions(languageOfPerson());
  commands.forEach(({ name }, index) => menu.addItem(captions[index]!, `okrOpen${name}`));
  menu.addToUi();
}

/** Google's reference lists no scope for it. Should a mode refuse it all the same, a menu in English is better than none. */
function languageOfPerson(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return "en";
  }
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
