import "../gridInNode";
import { describe, expect, it } from "vitest";
import type { Cell, Range } from "../../src/cells/Cell";
import { isCellError } from "../../src/cells/isCellError";
import { readKeyResultTable } from "../../src/cells/tables/readKeyResultTable";
import { calendarYear } from "../../src/core/calendar/FiscalCalendar";
import { serialFromDate } from "../../src/core/calendar/serialFromDate";
import type { Proposal } from "../../src/core/review/proposalAfter";
import { defaultSettings } from "../../src/actions/defaultSettings";
import { findTables } from "../../src/actions/findTables";
import { keyResultKeys } from "../../src/actions/keyResultKeys";
import { overview, overviewRequest } from "../../src/actions/overview";
import { insertReview, type ReviewForm, reviewRequest } from "../../src/actions/review/insertReview";
import { readReview } from "../../src/actions/review/readReview";
import { english } from "../../src/actions/text/en";
import { catalogue } from "../../src/formulas/catalogue";
import { gridWorkbook } from "../../src/hosts/grid/gridWorkbook";
import { registerFormulas } from "../../src/hosts/grid/registerFormulas";
import type { Plan } from "../../src/workbook/Plan";
import type { Workbook } from "../../src/workbook/Workbook";
import { modelWith } from "../hosts/grid/modelWith";

registerFormulas(catalogue);

const start = serialFromDate(2026, 10, 1);
const due = serialFromDate(2026, 12, 31);
const asOf = serialFromDate(2027, 1, 4);

const heading = [
  "Objective",
  "Key result",
  "Owner",
  "Kind",
  "Unit",
  "Start",
  "Current",
  "Target",
  "Start date",
  "Due",
];
const okrs: Range = [
  heading,
  ["Close faster", "Days to close", "Ana", "reach", "days", 9, 5, 5, start, due],
  ["Close faster", "Late postings", "Ben", "reach", "postings", 40, 31, 10, start, due],
  ["Close faster", "Reports that help", "Chris", "reach", "%", 0.4, null, 0.7, start, due],
  ["Cash is safe", "Liquidity cover", "Dora", "at least", "days", null, 47, 45, start, due],
  ["Cash is safe", '=HYPERLINK("x")', "@Eva", "reach", "k€", 420, 300, 250, start, due],
];
const table = { sheet: "Sheet1", row: 0, column: 0, rows: okrs.length, columns: heading.length };

async function planFor(workbook: Workbook, part: Partial<ReviewForm> = {}): Promise<Plan> {
  const snapshot = await workbook.read(reviewRequest(table));
  return insertReview(
    { snapshot, host: workbook.host, text: english },
    { table, asOf, decisions: new Map(), learnt: "", thanks: "", next: true, ...part },
  );
}

/** The same for all, or by row of the table. */
function decided(
  values: Range,
  what: Proposal | Readonly<Record<number, Proposal>>,
): ReadonlyMap<string, Proposal> {
  const { keyResults } = readKeyResultTable(values);
  return new Map(
    keyResultKeys(keyResults).flatMap((key, index): [string, Proposal][] => {
      const proposal = typeof what === "string" ? what : what[keyResults[index]!.row];
      return proposal === undefined ? [] : [[key, proposal]];
    }),
  );
}

async function valuesOn(workbook: Workbook, sheet: string): Promise<readonly (readonly Cell[])[]> {
  const { ranges } = await workbook.read({ ranges: [{ kind: "sheet", sheet }] });
  return ranges[0]!.values;
}

describe("a review", () => {
  it("says how each key result ended and what becomes of it", () => {
    const review = readReview(okrs, asOf, defaultSettings, calendarYear);
    if ("refusal" in review) throw new Error(review.refusal);
    expect(review.period).toMatchObject({ cadence: "quarter", start, end: due });
    expect(review.lines.map(({ keyResult, status, proposal }) => [keyResult.row, status, proposal])).toEqual([
      [2, "achieved", "graduate"],
      [3, "off-track", "carry over"],
      [4, "no-data", "retire"],
      [5, "achieved", "graduate"],
      [6, "off-track", "carry over"],
    ]);
  });

  it.each<[string, Range, string]>([
    [
      "dates that fill a year",
      [heading, ["a", "b", "", "reach", "", 1, 2, 3, serialFromDate(2026, 1, 1), due]],
      "year",
    ],
    [
      "no dates at all: the quarter that is judged",
      [heading.slice(0, 8), ["a", "b", "", "reach", "", 1, 2, 3]],
      "quarter",
    ],
    [
      "a date far outside the others counts for the whole",
      [...okrs, ["a", "b", "", "reach", "", 1, 2, 3, start - 200, due]],
      "year",
    ],
  ])("takes the period from the table: %s", (_, cells, cadence) => {
    expect(readReview(cells, asOf, defaultSettings, calendarYear)).toMatchObject({ period: { cadence } });
  });

  it("freezes values with their date, prepares the next period, and undo takes both back", async () => {
    const workbook = gridWorkbook(modelWith(okrs));
    const plan = await planFor(workbook, { learnt: "=We learnt\nmuch 🎯 שלום", thanks: "<b>Ana</b>" });
    const { inverse } = await workbook.apply(plan);
    const review = await valuesOn(workbook, "Review 2026-Q4");
    const { ranges } = await workbook.read({ ranges: [{ kind: "sheet", sheet: "Review 2026-Q4" }] });
    expect(ranges[0]!.formulas.flat().filter((formula) => formula !== "")).toEqual([]);
    expect(review.slice(0, 3).map((row) => row.slice(0, 2))).toEqual([
      ["Review 2026-Q4", null],
      ["Frozen as of", asOf],
      ["How it ended", "Achieved 2, Off track 2, No data 1"],
    ]);
    const lines = review.slice(9, 14);
    expect(lines.map((row) => [row[1], row[6], row[8], row[9]])).toEqual([
      ["Days to close", 1, "Achieved", "Graduate to a KPI"],
      ["Late postings", 0.3, "Off track", "Carry over"],
      ["Reports that help", null, "No data", "Retire"],
      ["Liquidity cover", 1, "Achieved", "Graduate to a KPI"],
      ['=HYPERLINK("x")', expect.closeTo(120 / 170, 9), "Off track", "Carry over"],
    ]);
    expect(review.slice(15).map((row) => row.slice(0, 5))).toEqual([
      ["What we learnt", "=We learnt\nmuch 🎯 שלום", null, null, null],
      ["Whom we thank", "<b>Ana</b>", null, null, null],
      [null, null, null, null, null],
      ["KPI", "Owner", "Unit", "Direction", "Target"],
      ["Days to close", "Ana", "days", "down", 5],
      ["Liquidity cover", "Dora", "days", "up", 45],
    ]);
    const next = await valuesOn(workbook, "OKRs 2027-Q1");
    expect(next.flat().filter(isCellError)).toEqual([]);
    expect(
      next.slice(1).map((row) => [row[1], row[6], row[7], row[8], row[10], row[11], row[12], row[14]]),
    ).toEqual([
      ["Late postings", 31, 31, 10, serialFromDate(2027, 1, 1), serialFromDate(2027, 3, 31), 0, "On track"],
      [
        '=HYPERLINK("x")',
        300,
        300,
        250,
        serialFromDate(2027, 1, 1),
        serialFromDate(2027, 3, 31),
        0,
        "On track",
      ],
    ]);
    expect((await valuesOn(workbook, "Sheet1")).map((row) => row.slice(0, 10))).toEqual(okrs);
    await workbook.apply(inverse!);
    const { sheets, names } = await workbook.read({ ranges: [] });
    expect([sheets.map(({ name }) => name), names]).toEqual([["Sheet1"], []]);
  });

  it("does as people decide", async () => {
    const workbook = gridWorkbook(modelWith(okrs));
    const decisions = decided(okrs, {
      2: "carry over",
      3: "retire",
      4: "carry over",
      6: "retire",
    });
    await workbook.apply(await planFor(workbook, { decisions }));
    const next = await valuesOn(workbook, "OKRs 2027-Q1");
    expect(next.slice(1).map((row) => [row[1], row[6], row[8], row[14]])).toEqual([
      // It is reached: only a new target makes it a key result again.
      ["Days to close", 5, null, "No data"],
      ["Reports that help", 0.4, 0.7, "On track"],
    ]);
  });

  it("scores a range that goes on by its text, which may be changed", async () => {
    const range = [
      "Cash is safe",
      "Bookings by the cut-off",
      "Dora",
      null,
      "%",
      null,
      0.87,
      "90–95%",
      start,
      due,
    ];
    const next: Range = [...okrs, range];
    const workbook = gridWorkbook(modelWith(next));
    const rows = { ...table, rows: next.length };
    const snapshot = await workbook.read(reviewRequest(rows));
    const decisions = decided(next, "carry over");
    await workbook.apply(
      insertReview(
        { snapshot, host: workbook.host, text: english },
        { table: rows, asOf, decisions, learnt: "", thanks: "", next: true },
      ),
    );
    const sheet = "OKRs 2027-Q1";
    const last = async () => (await valuesOn(workbook, sheet)).at(-1)!;
    expect((await last()).slice(8, 15)).toEqual([
      "0.9–0.95",
      null,
      serialFromDate(2027, 1, 1),
      serialFromDate(2027, 3, 31),
      0,
      1,
      "Off track",
    ]);
    await workbook.apply({
      title: "Allow more",
      edits: [
        {
          kind: "cells",
          address: { sheet, row: next.length - 1, column: 8, rows: 1, columns: 1 },
          cells: [["80–95%"]],
          expects: [["0.9–0.95"]],
        },
      ],
    });
    expect((await last()).slice(12, 15)).toEqual([1, 1, "On track"]);
  });

  it("is refused where a key result that was decided about has gone or is called otherwise", async () => {
    const workbook = gridWorkbook(
      modelWith(
        okrs.map((row, index) =>
          index === 2 ? row.map((cell) => (cell === "Late postings" ? "Postings" : cell)) : row,
        ),
      ),
    );
    await expect(planFor(workbook, { decisions: decided(okrs, "retire") })).rejects.toThrow(
      english.tableChanged,
    );
  });

  it("adds no sheet for the next period where it isn't wanted, or nothing goes on", async () => {
    const workbook = gridWorkbook(modelWith(okrs));
    const sheetsOf = (plan: Plan): string[] =>
      plan.edits.flatMap((edit) => (edit.kind === "add sheet" ? [edit.sheet] : []));
    expect(sheetsOf(await planFor(workbook, { next: false }))).toEqual(["Review 2026-Q4"]);
    const decisions = decided(okrs, "retire");
    expect(sheetsOf(await planFor(workbook, { decisions }))).toEqual(["Review 2026-Q4"]);
  });

  it("is no table to be read again, and ends the reminder to review", async () => {
    const workbook = gridWorkbook(modelWith(okrs));
    const before = overview(await workbook.read(overviewRequest), asOf);
    expect(before.steps[0]).toMatchObject({ step: "review", ended: due });
    await workbook.apply(await planFor(workbook, { next: false }));
    const snapshot = await workbook.read(overviewRequest);
    expect(findTables(snapshot).map(({ kind, address }) => [kind, address.sheet])).toEqual([
      ["okr", "Sheet1"],
      ["kpi", "Review 2026-Q4"],
    ]);
    expect(overview(snapshot, asOf).steps.map(({ step }) => step)).not.toContain("review");
    await workbook.apply(await planFor(workbook));
    expect((await workbook.read({ ranges: [] })).sheets.map(({ name }) => name)).toContain(
      "Review 2026-Q4 2",
    );
  });

  it("carries 5,000 characters, duplicates and weights that don't sum as they are", async () => {
    const long = "x".repeat(5000);
    const cells: Range = [
      ["Objective", "Key result", "Start", "Current", "Target", "Weight", "Due"],
      [long, "Same", 1, 2, 9, 0.9, due],
      [long, "Same", 1, 2, 9, 0.9, due],
    ];
    const workbook = gridWorkbook(modelWith(cells));
    const at = { ...table, rows: 3, columns: 7 };
    const snapshot = await workbook.read(reviewRequest(at));
    const plan = insertReview(
      { snapshot, host: workbook.host, text: english },
      { table: at, asOf, decisions: new Map(), learnt: long, thanks: "", next: true },
    );
    await workbook.apply(plan);
    const next = await valuesOn(workbook, "OKRs 2027-Q1");
    expect(next.slice(1).map((row) => [row[0], row[1], row[9]])).toEqual([
      [long, "Same", 0.9],
      [long, "Same", 0.9],
    ]);
  });

  it("says in the formula's words that a table was edited into none", async () => {
    const workbook = gridWorkbook(
      modelWith([
        ["a", "b"],
        [1, 2],
      ]),
    );
    const at = { ...table, rows: 2, columns: 2 };
    const snapshot = await workbook.read(reviewRequest(at));
    expect(() =>
      insertReview(
        { snapshot, host: workbook.host, text: english },
        { table: at, asOf, decisions: new Map(), learnt: "", thanks: "", next: true },
      ),
    ).toThrow(/heading/i);
  });
});

it("ends on the review, also where a host shows every sheet that is added", async () => {
  const { edits } = await planFor(gridWorkbook(modelWith(okrs)));
  expect(edits.filter(({ kind }) => kind === "add sheet").length).toBeGreaterThan(1);
  expect(edits.at(-1)).toMatchObject({ kind: "select", address: { sheet: "Review 2026-Q4" } });
});
