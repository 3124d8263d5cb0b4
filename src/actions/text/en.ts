import { directions } from "../../core/kpi/directions";
import { aggregations } from "../../core/model/Kpi";
import { keyResultKinds } from "../../core/score/keyResultKinds";
import { defaultLabels, type StatusCode } from "../../core/status/statusCodes";
import { languages } from "../languages";

/** Words that stand for themselves, as they do in English. */
function unchanged<Word extends string>(words: readonly Word[]): Readonly<Record<Word, string>> {
  return Object.fromEntries(words.map((word) => [word, word])) as unknown as Record<Word, string>;
}

/** What actions say or write, in English. Another language is another object of this type. */
export const english = {
  insertFormula: (formula: string, at: string): string => `Insert ${formula} at ${at}`,
  insertExample: (formula: string): string => `Lay out an example of ${formula}`,
  exampleSheet: (formula: string): string => `Example ${formula}`,
  needed: "Needed. Select the cells on the sheet and choose “Use selection”, or type a value",
  /** What statuses are called, on the sheet by the words of the settings, in the pane by these. */
  statusWords: defaultLabels as Readonly<Record<StatusCode, string>>,
  settingsSheet: "OKR settings",
  settingsHeadings: ["Setting", "Value", "What it does"] as readonly string[],
  setAsOf: "Set the as-of date",
  addScores: "Add scores and statuses",
  statusSheet: "OKR status",
  noRoomBeside: "There are not enough free columns to the right of the table. Choose a new sheet",
  noKeyResults: "The table names no key result yet",
  noKpis: "The table names no KPI yet",
  addKpiScores: "Add values and statuses",
  kpiSheet: "KPI status",
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
  /** Headings of tables, by what stands below them; words that the table reader knows. */
  columns: unchanged([
    "Perspective",
    "Objective",
    "Key result",
    "Owner",
    "Type",
    "Kind",
    "Unit",
    "Start",
    "Current",
    "Target",
    "Weight",
    "Start date",
    "Due",
    "Score",
    "Expected",
    "Status",
    "KPI",
    "Direction",
    "Lead or lag",
    "Cadence",
    "Aggregation",
    "Baseline",
    "Actual",
    "Amber",
    "Red",
    "Benchmark",
    "Attainment",
  ]),
  /** Words to choose from in cells, by what they stand for; the table reader and the formulas know them. */
  choices: {
    types: unchanged(["aspirational", "committed"]),
    kinds: unchanged(keyResultKinds),
    directions: unchanged(directions),
    aggregations: unchanged(aggregations),
    cadences: unchanged(["weekly", "monthly", "quarterly", "half-yearly", "yearly"]),
    indicators: unchanged(["leading", "lagging"]),
  },
  draftSheet: "OKRs",
  objectiveNeeded: "Write the objective first: where should things be?",
  keyResultNeeded: "Write at least one key result: how will you know?",
  insertDraft: (objective: string): string =>
    `Add “${objective.length > 40 ? `${objective.slice(0, 39)}…` : objective}”`,
  milestoneSheet: "Milestones",
  noPaths: "Milestones need a key result with a target, and the dates of the period",
  kpi: {
    /** A key result that brings a KPI back to its standard, by the direction in which it is good. */
    proposed: {
      up: (name: string, from: string, to: string): string => `Raise ${name} from ${from} to ${to}`,
      down: (name: string, from: string, to: string): string => `Lower ${name} from ${from} to ${to}`,
      hold: (name: string, from: string, to: string): string => `Bring ${name} from ${from} back to ${to}`,
    },
    sheet: "KPIs",
    insert: (name: string): string => `Add the KPI “${name.length > 40 ? `${name.slice(0, 39)}…` : name}”`,
    nameNeeded: "Write what is measured",
    targetNeeded: "A KPI needs a target, such as 45 or 98%: without one nobody can say whether it is good",
    timeFrameNeeded: "Choose what the target is per: a month, a quarter, a year",
    noPast:
      "Figures with dates are needed for a table with periods: one cell knows only the present. Choose figures with dates, or another table",
    noRoomBelow: (at: string, rows: number): string =>
      `The table at ${at} needs ${rows === 1 ? "a blank row" : `${rows} blank rows`} below it, and one more before whatever follows. Insert rows there, or choose a new sheet`,
  },
  map: {
    write: "Write the map of KPIs to key results",
    sheet: "KPI map",
    headings: ["Key result", "KPI", "Share"] as readonly string[],
    empty: "Map at least one KPI to a key result first",
    unchanged: "The sheet says all of this already",
    shareNegative: (keyResult: string, kpi: string): string =>
      `The share of “${kpi}” in “${keyResult}” needs 0 or more`,
    noRoomBelow: (at: string, lines: number): string =>
      `The map at ${at} needs ${lines === 1 ? "1 blank row" : `${lines} blank rows`} below it and one more before whatever follows. Insert rows there, or choose a new sheet`,
    hasFormulas:
      "Lines of this map hold formulas, which would move. Remove the lines on the sheet, or choose a new sheet",
    setCell: (at: string): string => `Change ${at}`,
    holdsFormula: (at: string): string => `${at} holds a formula; change what it is computed from`,
  },
  reportSheet: "OKR report",
  addReport: "Make a report sheet",
  reportTitle: "Objectives and key results",
  reportChart: "Score and expected share by objective",
  reportChartDescription: (objectives: number): string =>
    `Bars of ${objectives === 1 ? "1 objective" : `${objectives} objectives`}: the score beside the share expected by the as-of date, as in the table above`,
  report: {
    figures: "OKR report figures",
    figuresAbout: (sheet: string): string =>
      `What the sheet “${sheet}” shows and what its charts are drawn from. All of it is formulas`,
    byStatus: "Key results by status",
    objectives: "Objectives",
    keyResults: "Key results",
    kpis: "KPIs",
    history: "Values of the KPIs by period",
    objectiveHeadings: [
      "Objective",
      "Key results",
      "With data",
      "Score",
      "Expected",
      "Status",
      "Weakest key result",
    ] as readonly string[],
    keyResultHeadings: [
      "Key result",
      "Owner",
      "Start",
      "Current",
      "Target",
      "Due",
      "Score",
      "Expected",
      "Status",
      "Objective",
      "Note",
    ] as readonly string[],
    kpiHeadings: [
      "KPI",
      "Owner",
      "Period",
      "Actual",
      "Target",
      "Attainment",
      "Variance",
      "Change",
      "Status",
      "Trend",
      "Note",
    ] as readonly string[],
    wayHeadings: ["Date", "Value", "Expected", "Day", "Logged by then"] as readonly string[],
    kpiLineHeadings: ["Date", "Actual", "Target"] as readonly string[],
    more: (count: string): string => `and ${count} more in the table: make the report again to see them`,
    burnUpDescription: (title: string): string =>
      `A line of the values logged for ${title}, beside the line they should follow`,
    kpiDescription: (name: string): string => `A line of the latest values of ${name}, beside its target`,
  },
  tools: {
    addLights: "Add traffic lights",
    removeLights: "Remove traffic lights",
    amberAboveGreen: "Amber must not lie above green",
    nothingToLight: (at: string): string =>
      `Most cells at ${at} are neither scores (0 to 1, or 0 to 100) nor statuses such as “On track”. Select a column of them`,
    freeze: (sheets: number): string =>
      sheets === 1 ? "Copy a sheet as values" : `Copy ${sheets} sheets as values`,
    frozenSheet: (sheet: string): string => `${sheet} values`,
    frozenTitle: (sheet: string): string => `${sheet}: a copy with values, without formulas`,
    frozenOn: "Copied on",
    nothingToFreeze: {
      sheet: "The sheet is empty. Open the one to copy",
      all: "No visible sheet has a formula of OKR Workbook",
    },
    testSheet: "OKR test",
    test: "Test the functions",
    repairFormulas: (count: number): string =>
      count === 1 ? "Repair 1 formula" : `Repair ${count} formulas`,
    nothingToRepair: "There is nothing to repair",
    sheetProtected: "The sheet is protected. Unprotect it, then look again",
    ruleCannotCalculate: {
      "conditional format":
        "Excel and Google Sheets calculate no function of an add-in in a conditional format. Put the formula into a cell, and let the rule ask that cell",
      check:
        "Excel and Google Sheets calculate no function of an add-in in a check of what is typed. Put the formula into a cell, and let the check ask that cell",
    },
    repairProblems: {
      unknown: (name: string): string => `There is no function ${name}. Look it up under Functions`,
      "other add-in": (name: string): string => `${name} belongs to another add-in`,
      "Google only": (name: string): string =>
        `It uses ${name}, which only Google Sheets has. Write it again with functions of Excel`,
      "open range": (range: string): string =>
        `${range} has no last row, which Excel needs. Write it as A2:A100 or the like`,
      array: (what: string): string =>
        `${what} stands in braces, where Excel takes constants only. Use HSTACK or VSTACK`,
      "Excel only": (what: string): string =>
        `${what} is a reference that only Excel has. Write it as A2:A100`,
    } as Readonly<
      Record<
        "unknown" | "other add-in" | "Google only" | "open range" | "array" | "Excel only",
        (what: string) => string
      >
    >,
  },
  settings: {
    change: "Change the settings",
    unchanged: "Nothing was changed",
    names: {
      asOf: "As-of date",
      statusRule: "Status rule",
      kpiRule: "Status rule of KPIs",
      fiscalStart: "Fiscal year begins in month",
      calendar: "Calendar",
      materialityShare: "Material from, share of plan",
      materialityAmount: "Material from, amount",
      staleDays: "Days between check-ins",
      maxKeyResults: "Most key results of an objective",
      language: "Language",
    },
    meanings: {
      asOf: "The day by which every status is judged. Change it here and all formulas follow",
      statusRule:
        "A preset such as pace, google or committed, or cut-offs such as gap 0.1 0.25. Blank: pace where dates are known, else by Type, else google",
      kpiRule:
        "Cut-offs on the attainment, such as score 1 0.9. Blank: each KPI's own Amber and Red, else score 1 0.9",
      fiscalStart:
        "1 to 12; 7 first where the year is named by its first day. Beside a week pattern only first or last",
      calendar: "months, or a week pattern with its year end, such as 4-4-5 last Saturday of April",
      materialityShare: "Differences up to this share of the plan are no exception",
      materialityAmount: "Differences up to this amount, in the KPI's own unit, are no exception",
      staleDays: "When nobody has checked in for longer, the pane reminds",
      maxKeyResults: "The coach remarks on more",
      language: "The language of the pane, by its tag such as en. Blank: as the spreadsheet",
    },
    labelHeadings: ["Status", "Your word", "When"] as readonly string[],
    statuses: {
      "no-target": "There is no target to measure by",
      "not-started": "Its first day is still to come",
      "no-data": "There is no value yet",
      stale: "The last value is too old to be believed",
      missed: "It is over and the target was not reached",
      achieved: "The target is reached",
      "on-track": "As good as it should be by now, or better",
      "at-risk": "Behind, and within reach",
      "off-track": "Further behind than that",
    },
    outside:
      "This cell was moved out of the settings, so the pane does not see it. Move it back beside the others",
    dateNeeded: (found: string): string => `Needs a date${got(found)}`,
    numberNeeded: (least: number, found: string): string => `Needs a number, ${least} or more${got(found)}`,
    languageUnknown: (found: string): string =>
      `There are no words in the language “${found}”; the pane speaks ${Object.keys(languages).join(", ")}`,
    wordNeeded: "Needs a word",
    noRow: (status: string): string =>
      `The settings sheet has no row for “${status}” any more. Add one there`,
  },
  templates: {
    insert: (title: string): string => `Start from “${title}”`,
    overviewSheet: "Overview",
    scorecardSheet: "Scorecard",
    kpiSheet: "KPIs",
    kpiStatusSheet: "KPI status",
    perspectives: ["Financial", "Customer", "Internal process", "Learning and growth"] as readonly string[],
    months: [
      "Jan",
      "Feb",
      "Mar",
      "Apr",
      "May",
      "Jun",
      "Jul",
      "Aug",
      "Sep",
      "Oct",
      "Nov",
      "Dec",
    ] as readonly string[],
  },
  review: {
    title: (period: string): string => `Review ${period}`,
    frozenOn: "Frozen as of",
    outcome: "How it ended",
    objectiveHeadings: ["Objective", "Score", "Expected", "Status"] as readonly string[],
    keyResultHeadings: [
      "Objective",
      "Key result",
      "Owner",
      "Start",
      "Current",
      "Target",
      "Score",
      "Expected",
      "Status",
      "What next",
      "Note",
    ] as readonly string[],
    proposals: { "carry over": "Carry over", graduate: "Graduate to a KPI", retire: "Retire" },
    learnt: "What we learnt",
    thanks: "Whom we thank",
    kpiHeadings: ["KPI", "Owner", "Unit", "Direction", "Target"] as readonly string[],
  },
};

function got(found: string): string {
  return found === "" ? "" : `, got “${found}”`;
}

export type ActionText = typeof english;
