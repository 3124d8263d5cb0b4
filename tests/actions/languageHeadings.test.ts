import { describe, expect, it } from "vitest";
import { languages } from "../../src/actions/languages";
import { rowsOf } from "../../src/actions/answerOf";
import type { DraftKeyResult } from "../../src/actions/draft/Draft";
import { isDraftTable } from "../../src/actions/draft/draftTable";
import { draftRequest, insertDraft } from "../../src/actions/draft/insertDraft";
import { insertKpi, kpiRequest } from "../../src/actions/kpi/insertKpi";
import type { KpiDraft } from "../../src/actions/kpi/KpiDraft";
import { logSheet } from "../../src/actions/checkIn";
import { readCheckInTable } from "../../src/cells/tables/readCheckInTable";
import { readHeading } from "../../src/cells/headings/readHeading";
import { readKeyResultTable } from "../../src/cells/tables/readKeyResultTable";
import { readKpiTable } from "../../src/cells/tables/readKpiTable";
import { readMapTable } from "../../src/cells/tables/readMapTable";
import { readPeriod } from "../../src/cells/values/readPeriod";
import { cadenceOfKpi } from "../../src/core/mapping/cadenceOfKpi";
import { aggregations } from "../../src/core/model/Kpi";
import { keyResultKinds } from "../../src/core/score/keyResultKinds";
import { readPerspective } from "../../src/core/scorecard/readPerspective";
import { english, type PaneText } from "../../src/pane/text/en";
import { paneText } from "../../src/pane/text/paneText";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";

const keyResult: DraftKeyResult = {
  title: "",
  owner: "Ana",
  kind: "reach",
  unit: "days",
  start: 9,
  target: 5,
  weight: undefined,
  due: undefined,
};

const kpi: KpiDraft = {
  name: "Days to close",
  owner: "Ana",
  perspective: "",
  unit: "days",
  direction: undefined,
  leading: undefined,
  timeFrame: undefined,
  aggregation: "last",
  baseline: 9,
  target: 5,
  amber: undefined,
  red: undefined,
  benchmark: 6,
  source: { kind: "later" },
};

const all = Object.keys(languages);

describe.each(all)("what is written into a sheet in %s is read back:", (language) => {
  const actions = async (): Promise<PaneText["actions"]> => (await paneText.load(language)).actions;

  it("the log of check-ins, under a name that everybody's pane looks for", async () => {
    const { logHeadings, logSheet: sheet } = await actions();
    const { columns, checkIns } = readCheckInTable([
      [...logHeadings],
      [46_100, "Close faster", "Days to close", 7, "", "Slower in May", "Ana"],
    ]);
    expect(columns.map(({ role }) => role)).toEqual([
      ...["Date", "Objective", "Key result", "Value", "Confidence", "Note", "Author"],
    ]);
    expect(checkIns).toMatchObject([
      { date: 46_100, keyResult: "Days to close", value: 7, note: "Slower in May", author: "Ana" },
    ]);
    expect(logSheet({ sheets: [{ name: sheet, visible: true, protected: false }] })).toBe(sheet);
  });

  it("words of confidence", async () => {
    const [headings, { checkIn }] = [(await actions()).logHeadings, await paneText.load(language)];
    const lines = checkIn.confidences.map((word) => [46_100, "Close", "Days to close", 7, word, "", "Ana"]);
    const { checkIns } = readCheckInTable([[...headings], ...lines]);
    expect(checkIns.map(({ confidence }) => confidence)).toEqual([0.9, 0.5, 0.1]);
  });

  it("the map of KPIs to key results", async () => {
    const { headings } = (await actions()).map;
    const { columns, rows } = readMapTable([[...headings], ["Days to close", "Late postings", 0.4]]);
    expect(columns.map(({ role }) => role)).toEqual(["Key result", "KPI", "Share"]);
    expect(rows).toMatchObject([{ keyResult: "Days to close", kpi: "Late postings", share: 0.4 }]);
  });

  it("the sheets of a review: what was frozen, and the KPIs that came of it", async () => {
    const { review } = await actions();
    const frozen = readKeyResultTable([
      [...review.keyResultHeadings],
      ["Close faster", "Days to close", "Ana", 9, 7, 5, 0.5, 0.8, "At risk", "Carry over", "Slow"],
      ["Close faster", "Late postings", "Ben", 40, 12, 10, 0.93, 0.8, "On track", "Retire", ""],
    ]);
    expect(frozen.keyResults).toMatchObject([
      { objective: "Close faster", title: "Days to close", owner: "Ana", start: 9, current: 7, target: 5 },
      { objective: "Close faster", title: "Late postings", owner: "Ben", start: 40, current: 12, target: 10 },
    ]);
    const roles = english.actions.review.keyResultHeadings.map(
      (heading) => readHeading(heading).claims[0]?.role,
    );
    expect(frozen.columns.map(({ role }) => role).filter((role) => role !== "not used")).toEqual([
      ...roles.filter((role) => role !== undefined),
    ]);
    const { kpis } = readKpiTable([
      [...review.kpiHeadings],
      ["Late postings", "Ben", "days", "down", 10],
      ["Days to close", "Ana", "days", "down", 5],
    ]);
    expect(kpis).toMatchObject([
      { name: "Late postings", owner: "Ben", unit: "days", direction: "down", target: 10 },
      { name: "Days to close", owner: "Ana", unit: "days", direction: "down", target: 5 },
    ]);
  });

  it("a drafted table, its words to choose from, and that drafting goes on below it", async () => {
    const text = await actions();
    const workbook = new MemoryWorkbook("Google Sheets", {});
    const kinds = keyResultKinds.map((kind, index) => ({ ...keyResult, title: `Number ${index}`, kind }));
    const draft = { objective: "Close faster", type: "committed" as const, startDate: 46_023, due: 46_112 };
    const snapshot = await workbook.read(draftRequest(undefined, { ...draft, keyResults: kinds }));
    await workbook.apply(
      insertDraft(
        { snapshot, host: workbook.host, text },
        { draft: { ...draft, keyResults: kinds }, asOf: 46_067, below: undefined },
      ),
    );
    const cells = workbook.contents(text.draftSheet);
    expect(isDraftTable(cells)).toBe(true);
    const { keyResults } = readKeyResultTable(cells.map((row) => row.slice(0, -3)));
    expect(keyResults.map(({ kind }) => kind)).toEqual(keyResultKinds);
    expect(keyResults).toMatchObject(
      kinds.map(({ title }) => ({ title, type: "committed", start: 9, target: 5, due: 46_112 })),
    );
    for (const [kind, word] of Object.entries(text.choices.kinds)) {
      expect(rowsOf("OKR.PROGRESS", [6, 5, 9, word])).toEqual(rowsOf("OKR.PROGRESS", [6, 5, 9, kind]));
    }
  });

  it("a KPI that was defined", async () => {
    const text = await actions();
    for (const direction of ["up", "down", "hold"] as const) {
      for (const [timeFrame, cadence] of [
        ["week", "week"],
        ["month", "month"],
        ["quarter", "quarter"],
        ["half", "half"],
        ["year", "year"],
      ] as const) {
        for (const aggregation of aggregations) {
          const workbook = new MemoryWorkbook("Google Sheets", {});
          const snapshot = await workbook.read(kpiRequest);
          const draft = { ...kpi, direction, timeFrame, aggregation, leading: direction === "up" };
          const context = { snapshot, host: workbook.host, text };
          await workbook.apply(insertKpi(context, { draft, asOf: 46_067, table: undefined }));
          const [heading, row] = workbook.contents(text.kpi.sheet).map((cells) => cells.slice(0, -2));
          const { kpis, columns } = readKpiTable([heading!, row!]);
          expect(columns.map(({ role }) => role)).toEqual([
            ...["KPI", "Owner", "Perspective", "Unit", "Direction", "Lead or lag", "Cadence", "Aggregation"],
            ...["Start", "Actual", "Target", "Amber", "Red", "Benchmark"],
          ]);
          expect(kpis).toMatchObject([
            { name: "Days to close", direction, aggregation, leading: direction === "up", target: 5 },
          ]);
          expect(cadenceOfKpi(kpis[0]!)).toBe(cadence);
        }
      }
    }
  });

  it("the perspectives of a scorecard and the months of a year", async () => {
    const { perspectives, months } = (await actions()).templates;
    expect(perspectives.map((name) => readPerspective(name))).toEqual(
      english.actions.templates.perspectives.map((name) => readPerspective(name)),
    );
    expect(perspectives.map((name) => readPerspective(name))).not.toContain(undefined);
    expect(months.map((name) => readPeriod(`${name} 2026`)?.label)).toEqual(
      english.actions.templates.months.map((name) => readPeriod(`${name} 2026`)?.label),
    );
    expect(months).toHaveLength(12);
  });
});
