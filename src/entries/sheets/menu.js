/* What Google Sheets itself calls, by name: the menu, the pane, and the pane's questions. */

/** Builds the add-on menu when a spreadsheet is opened. */
function onOpen() {
  OkrWorkbook_.addonMenu();
}

/** Builds it at once after the add-on was installed. */
function onInstall() {
  onOpen();
}

/** Shows the pane. */
function okrOpenPane() {
  OkrWorkbook_.openPane();
}

/**
 * Answers the pane.
 *
 * @param {string} question JSON
 * @return {string} JSON
 */
function okrAnswer(question) {
  return OkrWorkbook_.answerSidebar(question);
}
