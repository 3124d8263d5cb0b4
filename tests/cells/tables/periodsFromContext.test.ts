import { describe, expect, it } from "vitest";
import type { Range } from "../../../src/cells/Cell";
import { readKpiTable } from "../../../src/cells/tables/readKpiTable";
import { titleAbove } from "../../../src/cells/tables/titleAbove";

/** The periods that the points of a one-row table of months stand for. */
function periodsUnder(title: string, ...headings: readonly string[]): readonly string[] {
  const row = ["Orders", ...headings.map((_, index) => 100 + index)];
  const width = row.length;
  const line = [title, ...Array.from({ length: width - 1 }, () => "")];
  return readKpiTable([line, ["KPI", ...headings], row]).kpis[0]!.points.map(({ period }) => period);
}

describe("columns without a year", () => {
  it.each<[title: string, headings: readonly string[], periods: readonly string[], why: string]>([
    ["KPIs 2026", ["Jan", "Feb"], ["2026-01", "2026-02"], "take the year of the title"],
    ["Kennzahlen, Stand 31.08.2026", ["Q1", "Q2"], ["2026-Q1", "2026-Q2"], "of a day in it"],
    ["3º trimestre de 2026", ["Jul", "Ago", "Set"], ["2026-07", "2026-08", "2026-09"], "of a quarter in it"],
    [
      "FY 2024/25",
      ["Jul", "Dec", "Jan", "Jun"],
      ["2024-07", "2024-12", "2025-01", "2025-06"],
      "turn with the year",
    ],
    [
      "FY 2024/25",
      ["Apr", "Dec", "Jan", "Mar"],
      ["2024-04", "2024-12", "2025-01", "2025-03"],
      "whenever it begins",
    ],
    [
      "To March 2026",
      ["Nov", "Dec", "Jan", "Feb", "Mar"],
      ["2025-11", "2025-12", "2026-01", "2026-02", "2026-03"],
      "end in the month named",
    ],
    ["KPIs 2026", ["Oct", "Jan"], ["01", "10"], "which turn it is nobody says: no year is guessed"],
    ["FY 2024/25", ["Q1", "Q2"], ["Q1", "Q2"], "the quarters of such a year are its own"],
    ["KPIs", ["Jan", "Feb"], ["01", "02"], "nothing names a year"],
    ["KPIs 2026", ["Jan 2025", "Feb"], ["2025-01", "2026-02"], "a year of its own goes first"],
    ["KPIs 2026", ["W07", "W08"], ["2026-W07", "2026-W08"], "weeks too"],
  ])("under “%s”, %j are %j: %s", (title, headings, periods) => {
    expect(periodsUnder(title, ...headings)).toEqual(periods);
  });

  it("take it in rows as well", () => {
    const { kpis } = readKpiTable([
      ["Monthly KPIs 2026", "", ""],
      ["KPI", "Month", "Actual"],
      ["Orders", "Jan", 90],
      ["Orders", "Feb", 99],
    ]);
    expect(kpis[0]!.points.map(({ period, date }) => [period, date])).toEqual([
      ["2026-01", 46053],
      ["2026-02", 46081],
    ]);
  });
});

describe("the title above a table", () => {
  const table: Range = [
    ["KPI", "Jan", "Feb", "Target"],
    ["Orders", 90, 99, 110],
  ];
  it.each<[above: Range, rows: number, why: string]>([
    [
      [
        ["KPIs 2026", "", "", ""],
        ["", "", "", ""],
      ],
      2,
      "over a blank row",
    ],
    [
      [
        ["Sales 2024", "", "", ""],
        ["KPIs 2026", "", "", ""],
      ],
      1,
      "the nearest that names a period",
    ],
    [
      [
        ["KPIs", "", "", ""],
        ["", "", "", ""],
      ],
      0,
      "without a period it says nothing",
    ],
    [[["KPIs in June", "", "", ""]], 0, "nor does a month of no year"],
    [
      [
        ["2026", "", "", ""],
        ["a", "b", "c", "d"],
      ],
      0,
      "a row of another table ends the search",
    ],
    [
      [
        ["KPI", "2025", "2026", ""],
        ["Rate", 1, 2, ""],
      ],
      0,
      "another table is no title",
    ],
  ])("of %j takes %d rows: %s", (above, rows) => {
    expect(titleAbove(above, table)).toBe(rows);
  });
});
