import "../gridInNode";
import { expect } from "vitest";
import type { ActionContext } from "../../src/actions/ActionContext";
import { addKpiScores, addKpiScoresRequest } from "../../src/actions/addKpiScores";
import { addScores, addScoresRequest } from "../../src/actions/addScores";
import {
  addTrafficLights,
  removeTrafficLights,
  trafficLightsRequest,
} from "../../src/actions/addTrafficLights";
import { asOfName } from "../../src/actions/asOf";
import { changeSettings } from "../../src/actions/changeSettings";
import { checkIn, checkInRequest } from "../../src/actions/checkIn";
import { defaultSettings } from "../../src/actions/defaultSettings";
import type { Draft } from "../../src/actions/draft/Draft";
import { draftRequest, insertDraft } from "../../src/actions/draft/insertDraft";
import { freezeToValues, freezeToValuesRequest } from "../../src/actions/freezeToValues";
import { insertExample } from "../../src/actions/insertExample";
import { insertFormula } from "../../src/actions/insertFormula";
import { keyResultKeys } from "../../src/actions/keyResultKeys";
import { rangeAt } from "../../src/actions/rangeAt";
import { readKeyResultTable } from "../../src/cells/tables/readKeyResultTable";
import { insertKpi, kpiRequest } from "../../src/actions/kpi/insertKpi";
import type { KpiDraft } from "../../src/actions/kpi/KpiDraft";
import { mapRequest } from "../../src/actions/map/mapping";
import { overruleHeading } from "../../src/actions/overruleHeading";
import { checkFormulas, repairFormulas, repairFormulasRequest } from "../../src/actions/repairFormulas";
import { reportRequest, reportSheet } from "../../src/actions/report/reportSheet";
import { insertReview, reviewRequest } from "../../src/actions/review/insertReview";
import { setAsOf } from "../../src/actions/setAsOf";
import { setCell } from "../../src/actions/setCell";
import { settingsRequests } from "../../src/actions/settings";
import { fillTemplate } from "../../src/actions/templates/fillTemplate";
import { english as englishWords } from "../../src/actions/templates/words/en";
import { insertTemplate } from "../../src/actions/templates/insertTemplate";
import { writeMap } from "../../src/actions/map/writeMap";
import { catalogue } from "../../src/formulas/catalogue";
import { createGridModel } from "../../src/hosts/grid/createGridModel";
import type { Address } from "../../src/workbook/Address";
import type { Plan } from "../../src/workbook/Plan";
import type { SnapshotRequest } from "../../src/workbook/Snapshot";
import { calculatedWhenRead } from "./calculatedWhenRead";

export const few = 10;
export const date = 46_060;

type Column = readonly [heading: string, eachRow?: (row: number) => string];

/** All of it is typed: the grid that calculates only what is read knows of no spilled cells. */
function sheetOf(name: string, rows: number, columns: readonly Column[]): object {
  const cells: Record<string, string> = {};
  columns.forEach(([heading, eachRow], column) => {
    const letter = String.fromCharCode(65 + column);
    cells[`${letter}1`] = heading;
    for (let row = 2; eachRow !== undefined && row <= rows + 1; row += 1)
      cells[`${letter}${row}`] = eachRow(row);
  });
  return { id: name, name, colNumber: 26, rowNumber: rows + 60, cells };
}

/**
 * Key results, KPIs and formulas under a name of somewhere else, so many rows of each.
 *
 * @param foreign what a function is called where the workbook comes from
 */
export function workbookOf(rows: number, foreign: string): ReturnType<typeof createGridModel> {
  return calculatedWhenRead(
    createGridModel({
      sheets: [
        sheetOf("OKRs", rows, [
          ["Objective", (row) => (row === 2 ? "Faster care" : "")],
          ["Key result", (row) => `Key result ${row}`],
          ["Start"],
          ["Current", (row) => String(row % 90)],
          ["Target", () => "100"],
          ["Start date", (row) => (row === 2 ? "46023" : "")],
          ["Due", (row) => (row === 2 ? "46112" : "")],
        ]),
        sheetOf("KPIs", rows, [
          ["KPI", (row) => `KPI ${row}`],
          ["Baseline"],
          ["Actual", (row) => String(50 + (row % 5))],
          ["Target", (row) => (row === 2 ? "48" : "")],
        ]),
        sheetOf("From elsewhere", rows, [["Share", (row) => `=${foreign}(${row},100)`]]),
      ],
    }),
  );
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

export type Action = readonly [
  name: string,
  request: (rows: number) => SnapshotRequest,
  plan: (context: ActionContext, rows: number) => Plan,
];

const okrs = (rows: number): Address => table("OKRs", rows, 7);
const kpis = (rows: number): Address => table("KPIs", rows, 4);
const scores = { asOf: date, where: "beside" } as const;

/** Everything in the pane that writes, with what its screen reads for it. */
export const actions: readonly Action[] = [
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
    () => draftRequest(undefined, draft),
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
    (context, rows) => {
      const keys = keyResultKeys(readKeyResultTable(rangeAt(context.snapshot, okrs(rows)).values).keyResults);
      const entry = (row: number) => ({ key: keys[row - 2]!, value: row + 0.5, confidence: "", note: "" });
      return checkIn(context, { table: okrs(rows), date, author: "Ana", entries: [2, 5, 9].map(entry) });
    },
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
    (rows) => reportRequest(okrs(rows)),
    (context, rows) => reportSheet(context, { table: okrs(rows), asOf: date }),
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
