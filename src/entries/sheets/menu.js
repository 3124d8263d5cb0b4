/* What Google Sheets itself calls, by name: the menu, the pane, and the pane's questions. */

/** Builds the add-on menu when a spreadsheet is opened. */
function onOpen() {
  OkrWorkbook_.addonMenu();
}

/** Builds it at once after the add-on was installed. */
function onInstall() {
  onOpen();
}

function okrOpenPane() {
  OkrWorkbook_.openPane("Pane");
}

function okrOpenTracker() {
  OkrWorkbook_.openPane("Tracker");
}

function okrOpenLights() {
  OkrWorkbook_.openPane("Lights");
}

function okrOpenCheckIn() {
  OkrWorkbook_.openPane("CheckIn");
}

function okrOpenAsOf() {
  OkrWorkbook_.openPane("AsOf");
}

function okrOpenRepair() {
  OkrWorkbook_.openPane("Repair");
}

function okrOpenFreeze() {
  OkrWorkbook_.openPane("Freeze");
}

function okrOpenRead() {
  OkrWorkbook_.openPane("Read");
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
