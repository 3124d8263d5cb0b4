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
  OkrWorkbook_.openPane("Pane");
}

/** Shows the pane where a tracker is chosen from templates. */
function okrOpenTracker() {
  OkrWorkbook_.openPane("Tracker");
}

/** Shows the pane where the selected cells get their red, amber and green. */
function okrOpenLights() {
  OkrWorkbook_.openPane("Lights");
}

/** Shows the pane where new values are checked in. */
function okrOpenCheckIn() {
  OkrWorkbook_.openPane("CheckIn");
}

/** Shows the pane where the as-of date is set. */
function okrOpenAsOf() {
  OkrWorkbook_.openPane("AsOf");
}

/** Shows the pane where formulas are looked at and repaired. */
function okrOpenRepair() {
  OkrWorkbook_.openPane("Repair");
}

/** Shows the pane where a copy with values is made. */
function okrOpenFreeze() {
  OkrWorkbook_.openPane("Freeze");
}

/** Shows the pane where it says how the table under the cursor is read. */
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
