/** What actions say or write, in English. Another language is another object of this type. */
export const english = {
  insertFormula: (formula: string, at: string): string => `Insert ${formula} at ${at}`,
  insertExample: (formula: string): string => `Lay out an example of ${formula}`,
  exampleSheet: (formula: string): string => `Example ${formula}`,
  needed: "Needed. Select the cells on the sheet and choose “Use selection”, or type a value",
  settingsSheet: "OKR settings",
  settingsHeadings: ["Setting", "Value", "What it does"] as readonly string[],
  asOfLabel: "As-of date",
  asOfExplained: "The day by which every status is judged. Change it here and all formulas follow",
  setAsOf: "Set the as-of date",
  addScores: "Add scores and statuses",
  statusSheet: "OKR status",
  notInLine:
    "The key results don't stand one below the other without gaps, so their scores can't stand beside them. Choose a new sheet",
  noRoomBeside: "There are no four free columns to the right of the table. Choose a new sheet",
  overruleHeading: (at: string, role: string): string => `Read ${at} as ${role}`,
  logSheet: "Check-ins",
  /** In the order Date, Objective, Key result, Value, Confidence, Note, Author; words that the table reader knows. */
  logHeadings: [
    "Date",
    "Objective",
    "Key result",
    "Value",
    "Confidence",
    "Note",
    "Author",
  ] as readonly string[],
  nothingEntered: "Enter a new value for at least one key result",
  authorNeeded: "Say who checks in; it is remembered on this computer",
  tableChanged: "The table has changed meanwhile. Choose Refresh and look again",
  checkIn: (count: number): string =>
    count === 1 ? "Check in 1 key result" : `Check in ${count} key results`,
  logLacks: (sheet: string, columns: readonly string[]): string =>
    `The sheet “${sheet}” lacks ${columns.map((column) => `a column ${column}`).join(" and ")}. Add the heading there, or rename the sheet so that a new log is started`,
  draftSheet: "OKRs",
  objectiveNeeded: "Write the objective first: where should things be?",
  keyResultNeeded: "Write at least one key result: how will you know?",
  insertDraft: (objective: string): string =>
    `Add “${objective.length > 40 ? `${objective.slice(0, 39)}…` : objective}”`,
  reportSheet: "OKR report",
  addReport: "Make a report sheet",
  reportTitle: "Objectives and key results",
  reportChart: "Score and expected share by objective",
  reportChartDescription: (objectives: number): string =>
    `Bars of ${objectives === 1 ? "1 objective" : `${objectives} objectives`}: the score beside the share expected by the as-of date, as in the table above`,
};

export type ActionText = typeof english;
