import "../../gridInNode";
import { beforeAll, describe, expect, it } from "vitest";
import type { ActionContext } from "../../../src/actions/ActionContext";
import { addKpiScores, addKpiScoresRequest } from "../../../src/actions/addKpiScores";
import { addScores, addScoresRequest } from "../../../src/actions/addScores";
import {
  addTrafficLights,
  removeTrafficLights,
  trafficLightsRequest,
} from "../../../src/actions/addTrafficLights";
import { asOfName } from "../../../src/actions/asOf";
import { changeSettings } from "../../../src/actions/changeSettings";
import { checkIn, checkInRequest } from "../../../src/actions/checkIn";
import { defaultSettings } from "../../../src/actions/defaultSettings";
import { type Draft, draftRequest, insertDraft } from "../../../src/actions/draft";
import { freezeToValues, freezeToValuesRequest } from "../../../src/actions/freezeToValues";
import { insertExample } from "../../../src/actions/insertExample";
import { insertFormula } from "../../../src/actions/insertFormula";
import { insertKpi, type KpiDraft, kpiRequest } from "../../../src/actions/kpi";
import { mapRequest } from "../../../src/actions/mapping";
import { overruleHeading } from "../../../src/actions/overruleHeading";
import { checkFormulas, repairFormulas, repairFormulasRequest } from "../../../src/actions/repairFormulas";
import { reportRequest, reportSheet } from "../../../src/actions/report/reportSheet";
import { insertReview, reviewRequest } from "../../../src/actions/review/insertReview";
import { setAsOf } from "../../../src/actions/setAsOf";
import { setCell } from "../../../src/actions/setCell";
import { settingsRequests } from "../../../src/actions/settings";
import { fillTemplate } from "../../../src/actions/templates/fillTemplate";
import { english as englishWords } from "../../../src/actions/templates/words/en";
import { insertTemplate } from "../../../src/actions/templates/insertTemplate";
import { english } from "../../../src/actions/text/en";
import { writeMap } from "../../../src/actions/writeMap";
import { catalogue } from "../../../src/formulas/catalogue";
import { createGridModel } from "../../../src/hosts/grid/createGridModel";
import { sidebarWorkbook } from "../../../src/hosts/sidebar/sidebarWorkbook";
import type { Address } from "../../../src/workbook/Address";
import type { Plan } from "../../../src/workbook/Plan";
import type { SnapshotRequest } from "../../../src/workbook/Snapshot";
import { ask, pushed } from "./pushed";

const few = 10;
/** More than a new sheet has; what is measured is calls, and a check-in is measured at 50,000 besides. */
const many = 2_000;
const date = 46_060;

/** What is typed stands in two columns of each sheet, the rest is spilled, so that the grid is there in seconds. */
function sheetOf(
  name: string,
  rows: number,
  columns: readonly (readonly [heading: string, first: string, eachRow?: (row: number) => string])[],
): object {
  const cells: Record<string, string> = {};
  columns.forEach(([heading, first, eachRow], column) => {
    const letter = String.fromCharCode(65 + column);
    cells[`${letter}1`] = heading;
    cells[`${letter}2`] = first;
    for (let row = 2; eachRow !== undefined && row <= rows + 1; row += 1)
      cells[`${letter}${row}`] = eachRow(row);
  });
  return { id: name, name, colNumber: 26, rowNumber: rows + 60, cells };
}

function workbookOf(rows: number): ReturnType<typeof createGridModel> {
  const number = (value: number): string => `=SEQUENCE(${rows},1,${value},0)`;
  return createGridModel({
    sheets: [
      sheetOf("OKRs", rows, [
        ["Objective", "Faster care"],
        ["Key result", "", (row) => `Key result ${row}`],
        ["Start", number(0)],
        ["Current", "", (row) => String(row % 90)],
        ["Target", number(100)],
        ["Start date", number(46_023)],
        ["Due", number(46_112)],
      ]),
      sheetOf("KPIs", rows, [
        ["KPI", "", (row) => `KPI ${row}`],
        ["Baseline", number(58)],
        ["Actual", "", (row) => String(50 + (row % 5))],
        ["Target", number(48)],
      ]),
      sheetOf("From Excel", rows, [["Share", "", (row) => `=OKR.PROGRESS(${row},100)`]]),
    ],
  });
}

const table = (sheet: string, rows: number, columns: number): Address => ({
  sheet,
  row: 0,
  column: 0,
  rows: rows + 1,
  columns,
});
const cell = (sheet: string, row: number, column: number): Address => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

const keyResult = { owner: "", kind: "reach", unit: "", weight: undefined, due: undefined } as const;
const draft: Draft = {
  objective: "Close the books without night shifts",
  type: "committed",
  startDate: 46_023,
  due: 46_112,
  keyResults: [
    { ...keyResult, title: "Days to close", start: 9, target: 4 },
    { ...keyResult, title: "Corrections after close", start: 30, target: 10 },
  ],
};
const kpi: KpiDraft = {
  name: "Days sales outstanding",
  owner: "",
  perspective: "",
  unit: "days",
  direction: "down",
  leading: false,
  timeFrame: "month",
  aggregation: "last",
  baseline: 58,
  target: 48,
  amber: undefined,
  red: undefined,
  benchmark: undefined,
  source: { kind: "cell", address: cell("OKRs", 1, 3) },
};
const [formula] = catalogue;

type Action = readonly [
  name: string,
  request: (rows: number) => SnapshotRequest,
  plan: (context: ActionContext, rows: number) => Plan,
];

const okrs = (rows: number): Address => table("OKRs", rows, 7);
const kpis = (rows: number): Address => table("KPIs", rows, 4);
const scores = { asOf: date, where: "beside" } as const;

/** Everything in the pane that writes, with what its screen reads for it. */
const actions: readonly Action[] = [
  [
    "a formula of the function browser",
    () => ({ ranges: [{ kind: "address", address: cell("OKRs", 1, 12) }] }),
    (context) => insertFormula(context, { formula: formula!, inputs: ["D2", "E2"], at: cell("OKRs", 1, 12) }),
  ],
  [
    "an example of a formula",
    () => ({ ranges: [] }),
    (context) => insertExample(context, { formula: formula!, example: formula!.examples[0]! }),
  ],
  [
    "a drafted objective",
    () => draftRequest(undefined),
    (context) => insertDraft(context, { draft, asOf: date, below: undefined, milestones: "month" }),
  ],
  [
    "scores beside a table",
    (rows) => addScoresRequest(okrs(rows)),
    (context, rows) => addScores(context, { ...scores, table: okrs(rows) }),
  ],
  [
    "scores on a new sheet",
    (rows) => addScoresRequest(okrs(rows)),
    (context, rows) => addScores(context, { ...scores, where: "sheet", table: okrs(rows) }),
  ],
  [
    "scores of KPIs beside a table",
    (rows) => addKpiScoresRequest(kpis(rows)),
    (context, rows) => addKpiScores(context, { ...scores, table: kpis(rows) }),
  ],
  [
    "scores of KPIs on a new sheet",
    (rows) => addKpiScoresRequest(kpis(rows)),
    (context, rows) => addKpiScores(context, { ...scores, where: "sheet", table: kpis(rows) }),
  ],
  [
    "a check-in",
    (rows) => checkInRequest(okrs(rows), undefined),
    (context, rows) =>
      checkIn(context, {
        table: okrs(rows),
        date,
        author: "Ana",
        entries: [2, 5, 9].map((row) => ({ row, value: row + 0.5, confidence: "", note: "" })),
      }),
  ],
  [
    "a KPI (and a key result promoted to one)",
    () => kpiRequest,
    (context, rows) => insertKpi(context, { draft: kpi, asOf: date, table: kpis(rows) }),
  ],
  [
    "a KPI on a new sheet",
    () => kpiRequest,
    (context) => insertKpi(context, { draft: kpi, asOf: date, table: undefined }),
  ],
  [
    "a map",
    () => mapRequest,
    (context, rows) =>
      writeMap(context, {
        keyResults: okrs(rows),
        kpis: kpis(rows),
        map: undefined,
        before: [],
        lines: [
          { row: 0, keyResult: "Key result 2", kpi: "KPI 2", share: 0.5 },
          { row: 0, keyResult: "Key result 2", kpi: "KPI 3", share: 0.5 },
        ],
        asOf: date,
      }),
  ],
  ["what mends a map", () => mapRequest, (context) => setCell(context, cell("KPIs", 1, 2), 51)],
  [
    "a review",
    (rows) => reviewRequest(okrs(rows)),
    (context, rows) =>
      insertReview(context, {
        table: okrs(rows),
        asOf: 46_112,
        decisions: new Map(),
        learnt: "",
        thanks: "",
        next: true,
      }),
  ],
  [
    "a template",
    () => ({ ranges: settingsRequests }),
    (context) =>
      insertTemplate(context, { content: fillTemplate("company", englishWords), start: 46_023, asOf: date }),
  ],
  [
    "the settings",
    () => ({ ranges: settingsRequests }),
    (context) => changeSettings(context, { ...defaultSettings, asOf: date, staleDays: 21 }),
  ],
  [
    "the as-of date",
    () => ({ ranges: [{ kind: "name", name: asOfName }] }),
    (context) => setAsOf(context, date + 7),
  ],
  [
    "a report sheet",
    () => reportRequest(okrs(few)),
    (context) => reportSheet(context, { table: okrs(few), asOf: date }),
  ],
  [
    "traffic lights",
    () => trafficLightsRequest,
    (context) => addTrafficLights(context, { green: 0.7, amber: 0.4 }),
  ],
  ["no traffic lights", () => trafficLightsRequest, removeTrafficLights],
  [
    "repaired formulas",
    () => repairFormulasRequest,
    (context, rows) => {
      const check = checkFormulas(context);
      expect(check.repairs).toHaveLength(rows);
      return repairFormulas(context, check);
    },
  ],
  [
    "a frozen sheet",
    () => freezeToValuesRequest({ which: "sheet" }),
    (context) => freezeToValues(context, { which: "sheet", date }),
  ],
  [
    "all sheets frozen",
    () => freezeToValuesRequest({ which: "all" }),
    (context) => freezeToValues(context, { which: "all", date }),
  ],
  [
    "a heading overruled",
    () => ({ ranges: [{ kind: "address", address: cell("OKRs", 0, 3) }] }),
    (context) => overruleHeading(context, cell("OKRs", 0, 3), "Start"),
  ],
];

interface Measured {
  readonly serverCalls: number;
  readonly serviceCalls: readonly string[];
}

type Opened = (action: Action) => Promise<{ readonly done: Measured; readonly undone: Measured }>;

async function open(rows: number): Promise<Opened> {
  const model = workbookOf(rows);
  const { script, call } = pushed(model);
  script.calls.authorisation = "full";
  let serverCalls = 0;
  const bridge = ask(call, "okrAnswer");
  const workbook = sidebarWorkbook((question) => {
    serverCalls += 1;
    return bridge(question);
  });
  const measure = async <Result>(work: () => Promise<Result>): Promise<readonly [Result, Measured]> => {
    script.calls.reset();
    serverCalls = 0;
    const result = await work();
    return [result, { serverCalls, serviceCalls: [...script.calls.names] }];
  };
  // Once for all: each defined name has the grid calculate everything again.
  const settings = await workbook.read({ ranges: settingsRequests });
  await workbook.apply(
    changeSettings(
      { snapshot: settings, host: workbook.host, text: english },
      { ...defaultSettings, asOf: date },
    ),
  );
  return async ([, request, plan]) => {
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== "OKRs") model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: "OKRs" });
    model.selection.selectZone({
      cell: { col: 3, row: 1 },
      zone: { left: 3, right: 3, top: 1, bottom: rows },
    });
    const [{ inverse }, done] = await measure(async () => {
      const snapshot = await workbook.read(request(rows));
      return workbook.apply(plan({ snapshot, host: workbook.host, text: english }, rows));
    });
    const [, undone] = await measure(() => workbook.apply(inverse ?? { title: "", edits: [] }));
    return { done, undone };
  };
}

/** A new sheet is made longer once, which takes two calls whatever its length. */
function withoutGrowing(calls: readonly string[]): readonly string[] {
  const added = calls.filter((name) => name === "Spreadsheet.insertSheet").length;
  const grown = calls.filter((name) => name === "Sheet.insertRowsAfter").length;
  expect(grown).toBeLessThanOrEqual(added);
  return calls.filter((name) => name !== "Sheet.insertRowsAfter" && name !== "Sheet.getMaxRows");
}

describe("each action of the pane", () => {
  let small: Opened;
  let large: Opened;
  beforeAll(async () => {
    small = await open(few);
    large = await open(many);
  }, 120_000);

  it.each(actions)(
    "%s: one call to read and one to write, and no more services at 2,000 rows than at 10",
    { timeout: 120_000 },
    async (...action) => {
      const [a, b] = [await small(action), await large(action)];
      expect([a.done.serverCalls, b.done.serverCalls]).toEqual([2, 2]);
      expect([a.undone.serverCalls, b.undone.serverCalls]).toEqual([1, 1]);
      expect(withoutGrowing(b.done.serviceCalls)).toEqual(withoutGrowing(a.done.serviceCalls));
      expect(b.undone.serviceCalls).toEqual(a.undone.serviceCalls);
    },
  );
});
