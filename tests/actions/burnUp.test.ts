import { describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import { readKeyResultTable } from "../../src/cells/tables/readKeyResultTable";
import { burnUp } from "../../src/actions/burnUp";
import { kpiExceptions } from "../../src/actions/kpi/kpiExceptions";
import { kpiOffersRequest } from "../../src/actions/kpi/kpiOffers";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";

const okrs: Range = [
  ["Objective", "Key result", "Start", "Current", "Target", "Start date", "Due"],
  ["Close faster", "Days to close", 9, 7, 5, 46296, 46387],
  ["Close faster", "Late postings", 40, 31, 10, 46296, 46387],
];
const log: Range = [
  ["Date", "Key result", "Value"],
  [46316, "days to  close", 8],
  [46306, "Days to close", 8.5],
  [46326, "Days to close", 7.5],
  [46350, "Days to close", 1],
  [46306, "Late postings", 31],
];

describe("the way of a key result", () => {
  it("is its check-ins up to the as-of date, the line to its target, and where it seems to end", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs, "Check-ins": log });
    const snapshot = await workbook.read(kpiOffersRequest);
    const [days, postings] = readKeyResultTable(okrs).keyResults;
    const way = burnUp(snapshot, days!, 46330);
    expect(way?.logged.map(({ value }) => value)).toEqual([8.5, 8, 7.5]);
    expect(way?.expected).toEqual([
      { date: 46296, value: 9 },
      { date: 46387, value: 5 },
    ]);
    // Half a day in ten days, on a line without scatter: 7.5 − 61 · 0.05.
    expect(way?.forecast?.value).toBeCloseTo(4.45, 9);
    expect(burnUp(snapshot, postings!, 46330)).toBeUndefined();
    expect(burnUp(snapshot, days!, 46390)?.forecast).toBeUndefined();
  });
});

describe("what is off its plan", () => {
  it("is what the formula says of each table of KPIs, a KPI in two tables once", async () => {
    const workbook = new MemoryWorkbook("Excel", {
      KPIs: [
        ["KPI", "Actual", "Target", "Direction", "Unit"],
        ["Revenue", 90, 100, "up", "k€"],
        ["Cash", 5, 5, "up", "k€"],
      ],
      Later: [
        ["KPI", "Actual", "Target", "Direction"],
        ["revenue", 80, 100, "up"],
      ],
      OKRs: okrs,
    });
    expect(kpiExceptions(await workbook.read(kpiOffersRequest))).toEqual({
      offPlan: [
        {
          name: "Revenue",
          difference: -10,
          unit: "k€",
          share: -0.1,
          reading: "Unfavourable",
          address: { sheet: "KPIs", row: 1, column: 0, rows: 1, columns: 5 },
        },
      ],
      notCompared: [],
    });
  });

  it("names what could not be compared with the reason, unless another table could", async () => {
    const workbook = new MemoryWorkbook("Excel", {
      KPIs: [
        ["KPI", "Actual", "Target", "Direction"],
        ["Revenue", "lots", 100, "up"],
        ["Cash", "plenty", 5, "up"],
      ],
      Later: [
        ["KPI", "Actual", "Target", "Direction"],
        ["revenue", 80, 100, "up"],
      ],
    });
    const { offPlan, notCompared } = kpiExceptions(await workbook.read(kpiOffersRequest));
    expect(offPlan.map(({ name }) => name)).toEqual(["revenue"]);
    expect(notCompared).toEqual([
      {
        name: "Cash",
        reason: expect.stringContaining("plenty") as string,
        address: { sheet: "KPIs", row: 2, column: 0, rows: 1, columns: 4 },
      },
    ]);
  });
});
