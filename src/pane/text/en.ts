import { english as actions } from "../../actions/text/en";
import type { Refusals } from "../../workbook/Reason";

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count.toLocaleString("en")} cells`);

/** What a sheet that is added holds. */
const filled = (count: number, charts: number): string =>
  count === 0
    ? ""
    : ` with ${cells(count)}${charts === 0 ? "" : ` and ${charts === 1 ? "1 chart" : `${charts} charts`}`}`;

/** Everything the pane says, in English. Another language is another object of this type. */
export const english = {
  /** A BCP 47 tag. */
  language: "en",
  actions,
  product: "OKR Workbook",
  back: "Back",
  loading: "Loading…",
  reading: "Reading the workbook…",
  refresh: "Refresh",
  close: "Close",
  screenFailed: "This part of the pane could not be loaded.",
  tryAgain: "Try again",
  selected: "Selected",
  optional: "optional",
  leftOut: (fallback: string): string => `Left out: ${fallback}`,
  plan: {
    heading: "What will happen",
    apply: "Apply",
    cancel: "Cancel",
    applying: "Writing…",
    done: (title: string, count: number): string =>
      count === 0 ? `Done: ${title}` : `Done: ${title}, ${cells(count)} written`,
    undo: "Undo",
    stopping: "It can't be stopped half way: it is taken back as soon as it is written…",
    stopped: (title: string): string => `Stopped, and taken back: ${title}`,
    undoing: "Undoing…",
    undone: (title: string): string => `Undone: ${title}`,
    before: (title: string): string => `Before that: ${title}`,
    addSheet: (sheet: string, count: number, charts: number): string =>
      `Adds the sheet “${sheet}”${filled(count, charts)}`,
    deleteSheet: (sheet: string): string => `Deletes the sheet “${sheet}”`,
    write: (count: number, at: string): string => `Writes ${cells(count)} at ${at}`,
    replace: (count: number, at: string): string => `Replaces what stands in ${cells(count)} at ${at}`,
    clear: (count: number, at: string): string => `Clears ${cells(count)} at ${at}`,
    formulas: (count: number): string => (count === 1 ? "1 of them a formula" : `${count} of them formulas`),
    table: (at: string): string => `Makes a table of ${at}`,
    removeTable: (name: string): string => `Takes the table “${name}” apart; its cells stay`,
    format: (at: string): string => `Sets how ${at} looks`,
    light: (at: string): string => `Marks ${at} in red, amber and green`,
    removeLight: (at: string): string => `Removes the red, amber and green of ${at}`,
    bar: (at: string): string => `Draws bars in ${at}`,
    dropdown: (at: string): string => `Adds a list to choose from at ${at}`,
    removeDropdown: (at: string): string => `Removes the list at ${at}`,
    chart: (title: string, sheet: string): string => `Draws the chart “${title}” on ${sheet}`,
    removeChart: (name: string): string => `Removes the chart “${name}”`,
    name: (name: string, at: string): string => `Names ${at} “${name}”`,
    removeName: (name: string): string => `Removes the name “${name}”`,
    namedFormula: (name: string): string => `Replaces the formula of the name “${name}”`,
    note: (at: string): string => `Adds a note at ${at}`,
    freeze: (sheet: string): string => `Keeps the heading of ${sheet} in view`,
    harmless: "Changes nothing that is already there",
    changedHelp: "Nothing was written. Read the sheet again and look at the preview once more.",
    again: "Read again",
  },
  /** Why a workbook could not be read or written, without a full stop: two of them may be joined. */
  refusals: {
    changedSince: (cell) =>
      `${cell} is no longer what it was when this was prepared, so nothing was written; look at it and try again`,
    writtenSince: (cell) =>
      `${cell} was written since, so the sheet stays; empty the cell, or delete the sheet by hand`,
    noSheet: (sheet) =>
      `There is no sheet “${sheet}” any more; if it has another name now, go back and begin there`,
    putBack: () => "everything was put back as it was",
    notPutBack: (steps) =>
      `${steps === 1 ? "1 step" : `${steps} steps`} could not be put back; look at the sheet, or undo it there`,
    nameTaken: (name) =>
      `The name “${name}” has been given to something else in this workbook since this was prepared, so nothing was written; try again`,
    notLoaded: () => "A part of the add-in could not be loaded; check the connection and try again",
    gridLocked: (sheet) => `The sheet “${sheet}” is locked; unlock it and try again`,
    gridRefused: (step) => `The grid refused a step (${step}), so nothing was written`,
    excelSheetProtected: (sheet) =>
      `The sheet “${sheet}” is protected; unprotect it on the Review tab and try again`,
    excelAccessDenied: () =>
      "The sheet or workbook is protected; unprotect it on the Review tab and try again",
    excelCellEdited: () => "A cell is being edited; press Enter or Esc and try again",
    excelBusy: () => "Excel is busy; close any dialog or finish editing the cell, then try again",
    excelGone: () => "What this was about is no longer there; look at the sheet and try again",
    excelRangeGone: () => "The range is no longer there; look at the sheet and try again",
    excelBadCells: () =>
      "Excel can't do this with these cells; look whether merged cells, a table or an array formula stand there, and try again",
    excelOwnError: () => "Excel ran into an error of its own; wait a moment and try again",
    excelSelection: () => "Select one block of cells and try again",
    excelNameTaken: () => "The name is already taken in this workbook",
    excelTooMuchToWrite: () => "This is more than Excel takes at once; select fewer rows and try again",
    excelTooMuchToRead: () => "This is more than Excel hands over at once; select fewer rows and try again",
    excelRefused: (said) => `Excel refused: ${said}`,
    sheetsBusy: () => "Someone else is just writing to this spreadsheet; wait a moment and try again",
    sheetsProtected: () => "Part of this is protected and you may not change it; ask its owner",
    sheetsRefused: (said) => `Google Sheets refused to write (${said})`,
    sheetsTooMuchToRead: (cells, most) =>
      `This takes ${cells} cells at once, and Google Sheets hands a pane about ${most} in time; select less, delete blank rows and columns, or keep finished periods in a spreadsheet of their own`,
    sheetsLongText: (cell, characters, most) =>
      `${cell} would get ${characters} characters, and a cell of Google Sheets takes ${most}; shorten the text`,
    sheetsNoAnswer: (said) =>
      `Google Sheets did not answer (${said}); if you use several Google accounts, sign in with this spreadsheet's account alone and open the pane again`,
    reminderNotAllowed: (said) =>
      `Google did not allow this (${said}); in a script with a reminder, open the pane from the menu again and agree to all it asks for`,
    reminderWhen: (mostDays) => `A reminder needs a weekday, a full hour, and 1 to ${mostDays} days`,
  } satisfies Refusals as Refusals,
  home: {
    heading: "Start",
    tableHeading: "Table here",
    noTable:
      "No OKR table around the selected cell. Select a cell in a table with headings such as Key result, Current and Target.",
    tableAt: (at: string, keyResults: number): string =>
      `${keyResults === 1 ? "1 key result" : `${keyResults} key results`} at ${at}`,
    goToTable: (at: string): string => `Go to the key results at ${at}`,
    asOf: (date: string): string => `Status as of ${date}`,
    workbookHeading: "In this workbook",
    nothingHere: "Nothing yet.",
    nothingFound:
      "No table of OKRs or KPIs was found. A table needs a row of headings, such as Key result, Current, Target.",
    found: {
      okr: (count: number): string => (count === 1 ? "1 key result" : `${count} key results`),
      objectives: (count: number): string => (count === 1 ? "1 objective" : `${count} objectives`),
      kpi: (count: number): string => (count === 1 ? "1 KPI" : `${count} KPIs`),
      map: (count: number): string =>
        count === 1 ? "Map, 1 line from KPI to key result" : `Map, ${count} lines from KPI to key result`,
      checkin: (count: number): string => (count === 1 ? "1 check-in" : `${count} check-ins`),
    },
    cut: (sheets: readonly string[], rows: number): string =>
      `Only the first ${rows} rows of ${sheets.join(", ")} were looked at; the numbers of what was found there may be higher.`,
    nextHeading: "Next",
    next: {
      template: {
        title: "Start from a template",
        about: "A filled example to write over: quarter, KPI pack, scorecard",
      },
      read: { title: "Read my table", about: "See how the table you have is read" },
      review: {
        title: "Close the period",
        about: (ended: string): string =>
          `The last key result was due ${ended}: freeze the scores, prepare what comes next`,
      },
      scores: {
        title: "Add scores",
        about: (at: string): string => `The key results at ${at} have no score or status yet`,
      },
      "check in": {
        title: "Log new values",
        about: (last: string | undefined, days: number): string =>
          last === undefined
            ? "Nobody has logged a value yet"
            : `The last were logged ${last}, ${days} days ago`,
      },
      "red KPIs": {
        title: (count: number): string =>
          count === 1 ? "1 KPI is off track" : `${count} KPIs are off track`,
        about: (names: readonly string[]): string =>
          `${names.slice(0, 3).join(", ")}${names.length > 3 ? "…" : ""}: make a key result of what stays red`,
      },
      map: { title: "Join KPIs and key results", about: "Say which KPI drives which key result" },
      dashboard: { title: "See where you stand", about: "Scores, what needs attention, who owns what" },
    },
    groups: { work: "Work", look: "Look", setUp: "Set up" },
    tasksHeading: "Everything you can do",
  },
  screens: {
    draft: { title: "Draft an objective", about: "Objective and key results, with a coach beside you" },
    checkIn: { title: "Check in", about: "New values for the key results, logged with date and name" },
    dashboard: { title: "Dashboard", about: "Scores by objective, what needs attention, who owns what" },
    kpi: { title: "Define a KPI", about: "Target, time frame and value, computed from figures you have" },
    map: { title: "Map KPIs to key results", about: "Which KPI feeds which key result, by what share" },
    read: { title: "What is this?", about: "How a table is read; add score, expected and status beside it" },
    explain: {
      title: "Explain this",
      about: "How the selected cell came about: its OKR formula, or the key result on its row",
    },
    functions: { title: "Functions", about: "Find a formula, see an example, insert it" },
    tools: { title: "Tools", about: "Repair formulas, traffic lights, a copy for people without the add-in" },
    review: {
      title: "Review",
      about: "Close a period: freeze scores, decide what goes on, prepare the next",
    },
    templates: {
      title: "Templates",
      about: "A filled workbook to write over: quarter, KPI pack, scorecard, hospital",
    },
    settings: {
      title: "Settings",
      about: "As-of date, status rule, your own words, fiscal year, limits, language",
    },
  },
  asOf: {
    label: "As-of date",
    hint: "The day by which everything is judged. It stands in a cell of the workbook.",
    old: (date: string, days: number): string =>
      `The workbook is judged as of ${date}, ${days === 1 ? "1 day" : `${days} days`} ago.`,
    roll: "Move it to today",
  },
  draft: {
    objective: "Objective",
    objectiveHint: "Where should things be? One goal, in words, without a number",
    type: "Ambition",
    types: { aspirational: "Aspirational: 70 % is good", committed: "Committed: 100 % is expected" },
    from: "Period from",
    until: "Until",
    keyResult: (number: number): string => `Key result ${number}`,
    measured: "What is measured",
    keyResultHint: "How will you know? An effect, not a task",
    start: "From",
    target: "To",
    unit: "Unit",
    unitHint: "such as %, days, €",
    owner: "Owner",
    more: "Kind, weight, own due date",
    kind: "Kind",
    kinds: {
      reach: "Reach a value",
      "at least": "Keep at least",
      "at most": "Keep at most",
      above: "Stay above",
      below: "Stay below",
      milestone: "Milestone, share done",
      baseline: "Baseline, find the number",
    } as Readonly<Record<string, string>>,
    weight: "Weight",
    due: "Due",
    add: "Add a key result",
    remove: (number: number): string => `Remove key result ${number}`,
    removeShort: "Remove",
    where: "Where",
    newSheet: "As a table on a new sheet",
    below: (at: string): string => `Below the table at ${at}`,
    endsFirst: "The period ends before it begins",
    numberNeeded: (number: string): string => `Needs a number, such as ${number} or 40%`,
    another: "Inserted. Write the next objective, or go back.",
    follows: (kpi: string): string =>
      `Takes up the KPI “${kpi}”: its current value follows by a formula, and the map gets a line`,
    takesUp: (kpi: string): string => `Takes up the KPI “${kpi}”: the map gets a line`,
    unlink: "Leave the KPI out",
    fromKpi: "From a KPI",
    chooseKpi: "Write it yourself",
    kpi: (name: string, status: string): string => (status === "" ? name : `${name} (${status})`),
    staysRed: (proposal: string): string => `${proposal}: it keeps missing its target`,
    milestones: "Milestones",
    milestonesHint: "The way from start to target, cut at the dates you report on, on a sheet of its own",
    noMilestones: "None",
    cadences: { week: "Each week", month: "Each month", quarter: "Each quarter" },
  },
  kpi: {
    name: "What is measured",
    nameHint: "One figure that somebody looks at regularly",
    target: "Target",
    timeFrame: "Per",
    timeFrames: {
      week: "Week",
      month: "Month",
      quarter: "Quarter",
      half: "Half-year",
      year: "Year to date",
      "rolling 12 months": "Last 12 months",
    },
    unit: "Unit",
    direction: "Good is",
    directionUnsaid: "Not said: higher",
    directions: { up: "Higher", down: "Lower", hold: "Close to the target" },
    owner: "Owner",
    choose: "Choose…",
    actuals: "Its value",
    from: "From",
    fromHint: "Figures that are already in the workbook are read by formula, so nobody types them twice",
    later: "Typed later",
    cell: "One cell that is kept up to date",
    gone: "No longer there",
    goneHint: "These figures have moved or gone meanwhile. Choose them again",
    ownRanges: "Columns of values and dates",
    ranges: { cell: "Cell", values: "Values", dates: "Dates" },
    rangeNeeded:
      "Select the cells on the sheet and choose “Use selection”, or type a range such as Ledger!C2:C500",
    only: "Only lines where",
    all: "All lines",
    is: "Is",
    aggregation: "Over the time frame",
    aggregations: {
      last: "The last value",
      sum: "The sum",
      average: "The average",
      min: "The lowest",
      max: "The highest",
      count: "The number of values",
      ratio: "The ratio: sum divided by sum",
    },
    per: "Divided by",
    perHint: "Over the time frame both are summed first: a mean of ratios would be wrong",
    perNeeded:
      "A ratio needs what it is divided by. Choose figures, or another way to bring the values together",
    span: (first: string, last: string): string => `Figures from ${first} to ${last}`,
    now: (value: string): string => `Now ${value}.`,
    attains: (share: string): string => `That is ${share} of the target.`,
    more: "Cut-offs, baseline, benchmark, perspective",
    amber: "Green ends at",
    red: "Amber ends at",
    cutOffsNeeded: "Type the cut-offs, or choose another rule",
    cutOffsHint:
      "In the KPI's own unit; where it should hold a level, the distance from it. Left out: 90 % of the target is amber.",
    baseline: "Baseline",
    benchmark: "Benchmark",
    leading: "It shows",
    leads: "Early (leading)",
    lags: "Afterwards (lagging)",
    perspective: "Perspective",
    into: {
      rows: (at: string): string => `As a row of the table at ${at}`,
      reports: (at: string): string => `As rows of the table at ${at}, one for each period that is over`,
      periods: (at: string): string => `As a row of the table at ${at}, with its value under each period`,
    },
    another: "Inserted. Define the next KPI, or go back.",
  },
  map: {
    missing: {
      draft: "There is no table of key results in this workbook yet. Draft an objective first.",
      kpi: "There is no table of KPIs in this workbook yet. Define a KPI first.",
    },
    tables: { keyResults: "Key results at", kpis: "KPIs at", maps: "Map at" },
    keyResult: "Key result",
    counted: (name: string, kpis: number): string => (kpis === 0 ? name : `${name} (${kpis})`),
    fedBy: (keyResult: string): string => `KPIs that feed “${keyResult}”`,
    search: "Find a KPI",
    value: (value: string): string => `now ${value}`,
    shareOf: (kpi: string, keyResult: string): string => `Share of ${kpi} in ${keyResult}`,
    equal: "equal",
    whole: "100%",
    shareNeeded: (kpi: string, keyResult: string): string =>
      `The share of ${kpi} in ${keyResult} needs a number such as 50%, or nothing for equal shares`,
    score: (score: string): string => `Score by its KPIs ${score}`,
    grid: "All at once, as a grid",
    gridHint:
      "Type x where a KPI feeds a key result, or its share such as 50%; clear a cell to take it away. Arrow keys go from cell to cell.",
    into: (at: string): string => `Into the map at ${at}`,
    newSheet: "As a new map on a new sheet",
    gaps: "What is not covered",
    noGaps: "Nothing: every key result has a KPI with data, and every KPI feeds one.",
    gap: {
      "Key result without KPI": (name: string): string => `No KPI feeds “${name}”.`,
      "KPI without key result": (name: string): string =>
        `“${name}” feeds no key result. That may be right: not every KPI needs one.`,
      "KPI without data": (name: string): string => `“${name}” has no value yet.`,
      "Unknown key result in map": (name: string): string =>
        `The map names the key result “${name}”, which is not in the table.`,
      "Unknown KPI in map": (name: string): string =>
        `The map names the KPI “${name}”, which is not in the table.`,
    },
    staysRed: (name: string, proposal: string): string =>
      `“${name}” keeps missing its target and feeds no key result. ${proposal}.`,
    conflicts: "What does not fit",
    noConflicts: "Nothing: directions, targets, reporting and shares fit together.",
    fixes: {
      choose: "Choose a KPI",
      show: "Show",
      map: (name: string): string => `Map “${name}”`,
      correct: "Correct it",
    },
  },
  held: {
    typedFor: (at: string): string => `What is typed here is for the table at ${at}.`,
    leave: "Drop it, go on with the table under the cursor",
  },
  checkIn: {
    gone: (title: string, value: string): string =>
      `“${title}” is no longer in the table, so ${value} is left out.`,
    noTable: "Select a cell in a table of key results, then check in.",
    date: "Date",
    dateNeeded: "Enter the day the values are from",
    author: "Who",
    keys: "Enter goes to the next value; leave out what has not changed. After the last value comes the preview.",
    noValue: "No value yet",
    last: (value: string, date: string | undefined): string =>
      date === undefined ? `Last ${value}` : `Last ${value}, ${date}`,
    target: (value: string): string => `target ${value}`,
    before: (values: string): string => `logged ${values}`,
    confidence: "Confidence",
    confidenceIn: (title: string): string => `Confidence in ${title}`,
    confidences: ["High", "Medium", "Low"] as readonly string[],
    note: "Note",
    valueToo: "What you say of it needs a value too: type the last one again if it has not changed",
    noteOn: (title: string): string => `Note on ${title}`,
    doubts: {
      away: (value: string): string => `${value} is further from the target than last time. Right?`,
      jump: (value: string): string =>
        `${value} is more than the whole way from start to target at once. Right?`,
    },
  },
  dashboard: {
    noTable: "Select a cell in a table of key results to see its dashboard.",
    overall: "Overall",
    objectives: "Objectives",
    attention: "Needs attention",
    nothing: "Nothing: every key result is on track, achieved or not started.",
    owners: "Who owns what",
    teams: "By team",
    stale: "Gone stale: no new value for too long",
    met: "Met",
    metHint: "A level that was reached is easily lost again. Keep it in view as a KPI.",
    keep: (keyResult: string): string => `Keep as a KPI: ${keyResult}`,
    keepShort: "Keep as a KPI",
    kpis: "KPIs",
    moreKpis: (count: number): string =>
      `and ${count === 1 ? "1 more" : `${count} more`} in the KPI tables of this workbook`,
    ofTarget: (value: string, target: string | undefined): string =>
      target === undefined ? `${value}, no target` : `${value}, target ${target}`,
    line: (name: string, values: readonly string[]): string =>
      `${name}, the latest ${values.length} values: ${values.join(", ")}. The dashed line is the target.`,
    promote: (proposal: string): string => `Make it a key result: ${proposal}`,
    promoteShort: "Make it a key result",
    exceptions: "Material variances from plan",
    noExceptions: "Nothing: what can be compared is close to its plan.",
    moreExceptions: (count: number): string => `and ${count} more`,
    notCompared: (count: number): string =>
      count === 1 ? "1 KPI could not be compared" : `${count} KPIs could not be compared`,
    points: (amount: string): string => `${amount} percentage points`,
    exception: (difference: string, share: string | undefined, reading: string): string =>
      `${difference}${share === undefined ? "" : ` (${share})`}, ${reading.toLowerCase()}`,
    burnUp: "The way so far",
    lastLogged: (value: string, date: string): string => `Last ${value} on ${date}.`,
    wanted: (target: string): string => `The dashed line goes to the target ${target}.`,
    forecast: (date: string, value: string, low: string, high: string): string =>
      `At this pace ${value} on ${date}, most likely between ${low} and ${high}.`,
    scored: (score: string, expected: string | undefined): string =>
      expected === undefined ? `Score ${score}` : `Score ${score}, expected ${expected}`,
    noScore: (keyResults: number): string =>
      keyResults === 1
        ? "Its key result has no data yet"
        : `None of its ${keyResults} key results has data yet`,
    withData: (withData: number, all: number): string =>
      `${withData} of ${all} key results ${withData === 1 ? "has" : "have"} data`,
    weakest: (title: string): string => `Held back most by: ${title}`,
    onSheet: "Put this on a sheet",
    tree: "Company, teams, people",
    treeHint: "Each with the worst status of its own and everything below it.",
    below: (title: string, count: number): string =>
      count === 1 ? `1 below ${title}` : `${count} below ${title}`,
  },
  explain: {
    select:
      "Select a cell on the row of a key result, or one with an OKR formula: its numbers are taken apart here, step by step.",
    noSteps: "There is no score to take apart.",
    cell: (at: string): string => `The formula at ${at}`,
    spilled: (at: string): string => `The cell ${at} has no formula of its own; this formula fills it.`,
    shows: (shown: string): string => `The sheet shows: ${shown}`,
    differs: (answer: string): string =>
      `With these values the answer is ${answer}, not what the sheet shows. Let the sheet calculate again; where that changes nothing, a value has changed meanwhile.`,
    refuses: (message: string): string =>
      `With these values there is no answer, though the sheet shows one. Let the sheet calculate again. The reason: ${message}`,
    nothing: "nothing",
    innerFirst: "Formulas that stand inside others come first.",
    answers: (answer: string): string => `Answer: ${answer}`,
    table: (rows: number, columns: number): string =>
      `${rows === 1 ? "1 row" : `${rows} rows`} × ${columns === 1 ? "1 column" : `${columns} columns`}`,
    unknown: "The spreadsheet works this out itself, so its value is not shown here.",
    unanswered: "Not every value is known here, so the answer is not worked out again.",
    blank: "blank",
    missing: "Left out, but needed",
    steps: "Step by step",
    parts: "How far each key result has come",
    part: (number: number): string => `Key result ${number}`,
  },
  read: {
    unknown: (at: string): string =>
      `Nothing at ${at} was recognised as a table of key results, KPIs, a map or check-ins. Select a cell in such a table; its headings stand in one row, such as Objective, Key result, Start, Current, Target.`,
    kinds: {
      okr: "A table of key results",
      objectives: "A table of objectives",
      kpi: "A table of KPIs",
      map: "A map of key results to KPIs",
      checkin: "A log of check-ins",
    },
    at: (at: string): string => `Found at ${at}`,
    columns: "How its columns are read",
    columnsHint:
      "Wrong? Choose what the column holds. The word is then written in brackets behind the heading, so that every formula reads it the same.",
    column: (letters: string, heading: string): string =>
      `${letters}: ${heading === "" ? "(no heading)" : heading}`,
    sample: (sample: string): string => `e.g. ${sample}`,
    change: "Change",
    notUsed: "Not used",
    scores: "Add scores and statuses",
    scoresHint:
      "Score, expected share, status and a note for each key result. They follow when a number changes.",
    kpiScores: "Add values and statuses",
    kpiScoresHint:
      "The latest value of each KPI with target, attainment, variance, status and trend. They follow when a number changes.",
    where: "Where",
    beside: "Beside the table",
    newSheet: "On a new sheet",
  },
  functions: {
    search: "Search",
    searchHint: "such as forecast, variance, status",
    group: "Group",
    allFunctions: "All functions",
    allGroups: "All groups",
    found: (count: number): string => (count === 1 ? "1 function" : `${count} functions`),
    none: "No function matches. Try another word, or all groups.",
    groups: {
      Scores: "Scores",
      Hierarchy: "Hierarchy",
      "Over time": "Over time",
      Tables: "Tables",
      KPIs: "KPIs",
      Mapping: "Mapping",
      Calendar: "Calendar",
    } as Readonly<Record<string, string>>,
    insertHeading: "Insert",
    into: "Into cell",
    useSelection: "Use selection",
    useSelectionFor: (name: string): string => `Use selection for ${name}`,
    words: "Choices",
    formula: "Formula",
    preview: "Preview",
    examples: "Examples",
    answer: "Answer",
    exampleOnSheet: "Put this example on a new sheet",
    notAnAddress: "Needs a cell such as B7",
    spills: "The answer may fill cells to the right and below; they need to be empty.",
  },
  templates: {
    choose: "Start from",
    about: {
      company: "Three objectives for a quarter with nine key results, and five KPIs",
      team: "Two objectives for a quarter with six key results, to go with a company's",
      finance: "Seven KPIs with a column for every month of the year",
      scorecard: "A year in four perspectives: objectives, measures, and the board's page",
      hospital: "Waiting, beds and safety for a quarter, with seven KPIs of the house",
    },
    start: "Begins",
    startHint: "Any day of the period",
    period: (label: string): string => `Any day of the period. This one is ${label}`,
    dateNeeded: "Enter a day of the period to begin with",
    inside: "What is in it",
    kpis: "KPIs:",
    made: "The numbers are made up, of the right size to be written over; owners are roles. Current begins where Start is.",
  },
  review: {
    noTable: "Select a cell in the table of key results whose period is over.",
    period: (label: string): string => `How ${label} ended`,
    frozenOn: "Frozen as of",
    frozenHint: "Everything is judged by this day, and written down as it stood then",
    dateNeeded: "Enter the day by which everything is judged",
    early: (end: string): string =>
      `The period runs until ${end}. What is frozen now is how things stand on the way.`,
    whatNext: "What becomes of each",
    score: (score: string): string => `Score ${score}`,
    noScore: "No score",
    prepare: (period: string): string => `Prepare ${period}`,
    carried: (count: number): string =>
      count === 0
        ? "Nothing is carried over, so no sheet is added"
        : count === 1
          ? "1 key result is carried over and starts where it stands now"
          : `${count} key results are carried over and start where they stand now`,
  },
  waiting: {
    seconds: (seconds: number): string => `${seconds} s`,
  },
  settings: {
    intro:
      "Everything stands on a sheet of the workbook, in view of everyone. The formulas refer to its cells, so a change here changes all of them.",
    judging: "How things are judged",
    year: "Your fiscal year",
    limits: "Limits",
    labels: "Your own words for the statuses",
    presetHint:
      "gap: how far behind; ratio: share of what is expected; score: the score alone. Green, then amber.",
    usualRule: "By dates, else by type",
    ownRule: "Own cut-offs",
    cutOffs: "Own cut-offs",
    cutOffsNeeded: "Type the cut-offs, or choose another rule",
    cutOffsHint: "Measure, green, amber: gap 0.1 0.25, ratio 0.95 0.75 or score 0.7 0.4",
    months: "Months",
    weeks: (pattern: string): string => `Weeks, ${pattern}`,
    yearEnd: "The year ends on the",
    yearEndHint: "In English: last Saturday of April, or nearest Saturday to January 31",
    naming: "A fiscal year is named by",
    namings: { last: "The year it ends in", first: "The year it begins in" },
    languageWords: (good: string, bad: string): string => `Call the statuses “${good}”, “${bad}” and so on`,
    languageWordsHint:
      "The formulas on the sheets then answer these words. Colours go by the words: put the lights on again afterwards (Tools)",
    hostLanguage: "As the spreadsheet",
    numberNeeded: (number: string): string => `Needs a number, such as ${number} or 5%`,
    problem: (at: string, message: string): string => `${at}: ${message}. Until then the usual value holds.`,
    goThere: "Go to the cell",
  },
};

export type PaneText = typeof english;
