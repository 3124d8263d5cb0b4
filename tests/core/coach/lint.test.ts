import { describe, expect, it } from "vitest";
import { findingTexts } from "../../../src/core/coach/findingTexts";
import { lintKeyResults } from "../../../src/core/coach/lintKeyResults";
import { lintKpis } from "../../../src/core/coach/lintKpis";
import type { KeyResult } from "../../../src/core/model/KeyResult";
import type { Kpi } from "../../../src/core/model/Kpi";
import { aGoodKeyResult, aKeyResult, aKpi } from "../aKeyResult";

/** Two good key results, the first of them changed. */
function codes(given: Partial<KeyResult>, most?: number): string[] {
  const rows = [
    aGoodKeyResult(given),
    aGoodKeyResult({
      ...shared(given),
      row: 3,
      title: "Complaints a month",
      unit: "complaints",
      start: 40,
      current: 30,
      target: 20,
    }),
  ];
  return lintKeyResults(rows, most).map(({ row, severity, code }) => `${row} ${severity} ${code}`);
}

const shared = ({ objective, period }: Partial<KeyResult>): Partial<KeyResult> => ({
  ...(objective !== undefined && { objective }),
  ...(period !== undefined && { period }),
});

const cases: [why: string, given: Partial<KeyResult>, found: string[]][] = [
  ["nothing to say", {}, []],
  ["a number in the objective", { objective: "Raise renewals to 90%" }, ["2 warning objective-number"]],
  ["a task for an objective", { objective: "Implement the new ledger" }, ["2 hint objective-task"]],
  ["141 characters", { objective: "x".repeat(141) }, ["2 hint objective-long"]],
  ["140 are fine", { objective: "é".repeat(140) }, []],
  ["two goals", { objective: "Grow revenue and reduce our costs" }, ["2 hint objective-two-goals"]],
  ["no period anywhere is said once", { period: "" }, ["2 warning no-period"]],
  ["a due date is enough", { due: 46112, period: "2026-Q1" }, []],
  ["no number at all", { target: undefined, title: "Happier customers" }, ["2 warning no-number"]],
  ["a target in the text only", { target: undefined, title: "NPS of 50 (points)" }, ["2 warning no-target"]],
  [
    "a milestone needs no target",
    { kind: "milestone", target: undefined, start: undefined, current: 0.5 },
    [],
  ],
  [
    "a baseline needs none either",
    { kind: "baseline", target: undefined, title: "Establish a baseline for NPS" },
    [],
  ],
  ["no owner in one row", { owner: "" }, ["2 warning no-owner"]],
  ["a team is an owner", { owner: "", team: "Sales" }, []],
  ["no unit in one row", { unit: "" }, ["2 hint no-unit"]],
  ["a unit in the title", { unit: "", title: "Renewals (%)" }, []],
  ["output", { title: "Launch the new portal", unit: "portals" }, ["2 warning output"]],
  [
    "a milestone is output by its own word",
    { kind: "milestone", title: "Launch the new portal" },
    ["2 hint output"],
  ],
  [
    "relative without baseline",
    { title: "Reduce churn by 15%", start: undefined },
    ["2 warning relative-target"],
  ],
  ["relative with baseline", { title: "Reduce churn by 15%" }, []],
  ["due outside the period", { due: 46113 }, ["2 warning due-outside"]],
  ["due before the start", { startDate: 46050, due: 46040 }, ["2 error due-before-start"]],
  ["a negative weight", { weight: -1 }, ["2 error weight-negative", "3 warning weight-blank"]],
  ["start equals target", { start: 0.9 }, ["2 error start-is-target"]],
  ["a reversed range", { kind: "between", low: 5, high: 4 }, ["2 error range-reversed"]],
  ["direction against the numbers", { direction: "down" }, ["2 warning direction-contradicted"]],
  ["direction with the numbers", { direction: "up" }, []],
  ["moved away", { current: 0.7 }, ["2 warning moved-away"]],
  ["met at the start", { kind: "at least", start: 0.95 }, ["2 hint met-at-start"]],
  ["a level not yet held", { kind: "at least", start: 0.5 }, []],
  ["the same twice", { title: "complaints  a Month", unit: "complaints" }, ["3 warning duplicate"]],
  ["only tasks", { title: "Publish 3 case studies", unit: "studies" }, ["2 warning output"]],
];

describe("the coach", () => {
  it.each(cases)("%s", (_, given, found) => {
    expect(codes(given)).toEqual(found);
  });

  it("says at once what every row lacks", () => {
    const rows = [2, 3, 4].map((row) =>
      aGoodKeyResult({ row, title: `Measure ${row} (days)`, owner: "", period: "" }),
    );
    expect(lintKeyResults(rows).map(({ code, finding }) => `${code}: ${finding}`)).toEqual([
      "no-period: No period or due date",
      "no-owner: No owner in any row",
    ]);
  });

  it("counts key results against the limit that is asked for", () => {
    const rows = [2, 3, 4, 5].map((row) => aGoodKeyResult({ row, title: `Measure ${row} (days)` }));
    expect(lintKeyResults(rows)).toEqual([]);
    expect(lintKeyResults(rows, 3).map(({ finding }) => finding)).toEqual([
      "4 key results under one objective",
    ]);
    expect(lintKeyResults(rows.slice(0, 1)).map(({ code }) => code)).toEqual(["too-few-key-results"]);
  });

  it("does not ask a list of objectives alone for key results", () => {
    const rows = [aKeyResult({ row: 2, objective: "Customers stay", period: "2026" })];
    expect(lintKeyResults(rows)).toEqual([]);
  });

  it("calls an objective of nothing but tasks by its name", () => {
    const rows = ["Launch the shop", "Publish 3 posts"].map((title, index) =>
      aGoodKeyResult({ row: index + 2, title }),
    );
    expect(lintKeyResults(rows).map(({ code }) => code)).toEqual(["only-tasks", "output", "output"]);
  });

  it.each([
    [[0.5, 0.4], ["weight-sum"], "90 %"],
    [[0.5, 0.5], [], "all of it"],
    [[0.33, 0.33, 0.33], [], "three times 33 % is meant as all of it"],
    [[40, 35, 20], ["weight-sum"], "95 in whole percent"],
    [[60, 40], [], "100 in whole percent"],
    [[3, 2, 1], [], "points of another scale"],
    [[1, 1], [], "points, equal"],
    [[0.5, undefined], ["weight-blank", "weight-sum"], "one given, one blank"],
  ] as [(number | undefined)[], string[], string][])("weights %j: %j (%s)", (weights, found) => {
    const rows = weights.map((weight, index) =>
      aGoodKeyResult({ row: index + 2, title: `Measure ${index} (days)`, weight }),
    );
    expect(new Set(lintKeyResults(rows).map(({ code }) => code))).toEqual(new Set(found));
  });

  it("keeps the order of the sheet, the gravest of a row first", () => {
    const rows = [
      aGoodKeyResult({ row: 2, title: "Renewals" }),
      aGoodKeyResult({ row: 3, title: "Launch a shop", start: 0.9, owner: "" }),
    ];
    expect(lintKeyResults(rows).map(({ row, severity }) => `${row} ${severity}`)).toEqual([
      "3 error",
      "3 warning",
      "3 warning",
    ]);
  });

  it("has whole sentences for every code: what, why and fix, without a full stop", () => {
    const texts = Object.values(findingTexts);
    expect(texts.length).toBeGreaterThan(20);
    for (const [, ...sentences] of texts) {
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z{].*[^.]$/);
    }
  });
});

describe("the coach on KPIs", () => {
  const page = (count: number, given: Partial<Kpi> = {}): Kpi[] =>
    Array.from({ length: count }, (_, index) => aKpi({ row: index + 2, name: `KPI ${index}`, ...given }));

  it.each([
    [page(7), [], "seven on a page"],
    [page(8), ["too-many-kpis"], "eight"],
    [page(2, { leading: false }), ["only-lagging"], "none looks ahead"],
    [[...page(1, { leading: false }), aKpi({ name: "x", leading: true })], [], "one does"],
    [page(3), [], "unknown is not lagging"],
    [page(2, { name: "Churn" }), ["duplicate"], "one twice"],
    [[aKpi({ name: "Churn", team: "A" }), aKpi({ name: "Churn", team: "B" })], [], "of two teams"],
    [[], [], "none"],
  ] as [Kpi[], string[], string][])("%#: %j", (kpis, found) => {
    expect(lintKpis(kpis).map(({ code }) => code)).toEqual(found);
  });
});
