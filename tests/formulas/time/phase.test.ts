import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cadences } from "../../../src/core/calendar/FiscalCalendar";
import type { Input } from "../../../src/formulas/definition/Input";
import { serialFromIso } from "../../../src/core/calendar/serialFromIso";
import { expectSameResult } from "../../expectSameResult";
import { answer } from "../answer";

const heading = ["Date", "Planned", "Step"];
const on = (iso: string): number => serialFromIso(iso)!;

describe("OKR.PHASE", () => {
  it.each([
    {
      why: "ServiceNow: a million in a year, a quarter of it each quarter",
      inputs: [1_000_000, "2026-01-01", "2026-12-31", null, "Quarter"],
      rows: [
        [on("2026-03-31"), 250_000, 250_000],
        [on("2026-06-30"), 500_000, 250_000],
        [on("2026-09-30"), 750_000, 250_000],
        [on("2026-12-31"), 1_000_000, 250_000],
      ],
    },
    {
      why: "months by default, equal although February is short",
      inputs: [3, "2026-01-01", "2026-03-31"],
      rows: [
        [on("2026-01-31"), 1, 1],
        [on("2026-02-28"), 2, 1],
        [on("2026-03-31"), 3, 1],
      ],
    },
    {
      why: "the last month is cut in half by the due date",
      inputs: [2.5, "2026-01-01", "2026-04-15", -1],
      rows: [
        [on("2026-01-31"), 0, 1],
        [on("2026-02-28"), 1, 1],
        [on("2026-03-31"), 2, 1],
        [on("2026-04-15"), 2.5, 0.5],
      ],
    },
    {
      why: "one day",
      inputs: [7, "2026-01-01", "2026-01-01"],
      rows: [[on("2026-01-01"), 7, 7]],
    },
    {
      why: "a level to keep is a flat path",
      inputs: [7, "2026-01-01", "2026-12-31", 7, "half"],
      rows: [
        [on("2026-06-30"), 7, 0],
        [on("2026-12-31"), 7, 0],
      ],
    },
    {
      why: "weeks end on Sunday",
      inputs: [2, "2026-06-01", "2026-06-14", 0, "week"],
      rows: [
        [on("2026-06-07"), 1, 1],
        [on("2026-06-14"), 2, 1],
      ],
    },
  ] as { why: string; inputs: Input[]; rows: unknown[] }[])("$why", ({ inputs, rows }) => {
    expectSameResult(answer("OKR.PHASE", ...inputs), [heading, ...rows]);
  });

  it.each([
    {
      inputs: [5, "2026-06-30", "2026-01-01"],
      code: "#NUM!",
      message: /got 2026-01-01 with a start on 2026-06-30/,
    },
    {
      inputs: [5, "2020-01-01", "2026-01-01", 0, "day"],
      code: "#NUM!",
      message: /400 rows or fewer, got 2193 by day; choose/,
    },
    { inputs: ["", "2026-01-01", "2026-06-30"], code: "#VALUE!", message: /needs target; the cell is blank/ },
    { inputs: [5, "", "2026-06-30"], code: "#VALUE!", message: /needs start_date; the cell is blank/ },
    { inputs: [5, "2026-01-01"], code: "#VALUE!", message: /OKR.PHASE needs due_date/ },
    {
      inputs: [5, "2026-01-01", "2026-06-30", 0, "fortnight"],
      code: "#VALUE!",
      message: /cadence needs day, week/,
    },
    {
      inputs: [5, "2026-01-01", [["2026-06-30"], [46000]]],
      code: "#VALUE!",
      message: /due_date needs one cell/,
    },
  ] as { inputs: Input[]; code: string; message: RegExp }[])(
    "refuses: $message",
    ({ inputs, code, message }) => {
      expect(answer("OKR.PHASE", ...inputs)).toEqual({
        error: code,
        message: expect.stringMatching(message) as string,
      });
    },
  );

  it("sums to the whole, ends on the due date at the target, and never steps the wrong way", () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        value,
        value,
        fc.integer({ min: 40_000, max: 50_000 }),
        fc.integer({ min: 0, max: 399 }),
        fc.constantFrom(...cadences),
        (target, start, from, days, cadence) => {
          const [, ...rows] = answer("OKR.PHASE", target, from, from + days, start, cadence) as [
            string[],
            ...[number, number, number][],
          ];
          expect(rows[rows.length - 1]!.slice(0, 2)).toEqual([from + days, target]);
          expect(rows.reduce((sum, [, , step]) => sum + step, start)).toBeCloseTo(target, 6);
          rows.forEach(([date, , step], index) => {
            expect(step * Math.sign(target - start)).toBeGreaterThanOrEqual(-1e-9);
            if (index > 0) expect(date).toBeGreaterThan(rows[index - 1]![0]);
          });
        },
      ),
    );
  });

  it("takes exactly 400 rows", () => {
    expect(answer("OKR.PHASE", 1, 46_000, 46_399, 0, "day")).toHaveLength(401);
    expect(answer("OKR.PHASE", 1, 46_000, 46_400, 0, "day")).toMatchObject({ error: "#NUM!" });
  });
});
