import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Input } from "../../../src/formulas/definition/Input";
import { serialFromIso } from "../../../src/core/calendar/serialFromIso";
import { expectSameResult } from "../../expectSameResult";
import { answer, column } from "../answer";

const days = column("2026-01-01", "2026-01-11", "2026-01-21");
const serial = (iso: string): number => serialFromIso(iso)!;

describe("OKR.FORECAST", () => {
  it.each([
    {
      why: "least squares by hand: slope 0.45 a day around 10 January, 5",
      inputs: [days, column(1, 4, 10), "2026-01-31"],
      result: [[14]],
    },
    {
      why: "last pace: from first to latest",
      inputs: [days, column(1, 9, 5), "2026-01-31", "last pace"],
      result: [[7]],
    },
    { why: "flat", inputs: [days, column(1, 9, 5), "2026-12-31", "Flat"], result: [[5]] },
    {
      why: "any order; blank values and dates are skipped; of one date the last line counts",
      inputs: [
        column("2026-01-21", "2026-01-01", "2026-01-11", "", "2026-01-15", "2026-01-11"),
        column(10, 1, 99, "", "", 4),
        column("2026-01-31", ""),
      ],
      result: [[14]],
    },
    {
      why: "two points have no band",
      inputs: [column("2026-01-01", "2026-01-11"), column(0, 10), "2026-01-21", null, 0.8],
      result: [[20, "", ""]],
    },
    {
      why: "other methods have no band",
      inputs: [days, column(1, 9, 5), "2026-01-31", "last pace", 0.8],
      result: [[7, "", ""]],
    },
    {
      why: "points on a line leave a band of no width; a percent is a level",
      inputs: [days, column(0, 10, 20), "2026-01-31", null, "80%"],
      result: [[30, 30, 30]],
    },
    {
      why: "blank dates between answer blanks in every column",
      inputs: [days, column(0, 10, 20), column("2026-01-31", "", "2026-02-10"), null, 0.8],
      result: [
        [30, 30, 30],
        ["", "", ""],
        [40, 40, 40],
      ],
    },
  ] as { why: string; inputs: Input[]; result: unknown }[])("$why", ({ inputs, result }) => {
    expectSameResult(answer("OKR.FORECAST", ...inputs), result);
  });

  it.each([
    {
      inputs: [column("2026-01-01", ""), column(1, ""), 46000],
      code: "#N/A",
      message: /two dates or more, got one date, 2026-01-01/,
    },
    {
      inputs: [column("2026-01-01", "2026-01-02", ""), column(1, 2, 3), 46000],
      code: "#VALUE!",
      message: /^dates, row 3 needs a date, since there is a value beside it$/,
    },
    { inputs: [column(46000, 46000), column(1, 2), 46000], code: "#N/A", message: /got one date/ },
    { inputs: [column(45000, 45001), column("", ""), 46000], code: "#N/A", message: /got none/ },
    {
      inputs: [days, column(1, 2, 3), 46000, "cubic"],
      code: "#VALUE!",
      message: /linear, last pace or flat/,
    },
    {
      inputs: [days, column(1, 2, 3), 46000, null, 80],
      code: "#NUM!",
      message: /between 0 and 1, such as 0.8, got 80/,
    },
    { inputs: [days, column(1, "x", 3), 46000], code: "#VALUE!", message: /^values, row 2 needs a number/ },
    { inputs: [days, column(1, 2), 46000], code: "#VALUE!", message: /dates has 3 rows and values has 2/ },
  ] as { inputs: Input[]; code: string; message: RegExp }[])(
    "refuses: $message",
    ({ inputs, code, message }) => {
      expect(answer("OKR.FORECAST", ...inputs)).toEqual({
        error: code,
        message: expect.stringMatching(message) as string,
      });
    },
  );

  it("continues an exact line exactly, by linear and by last pace, in any order of check-ins", () => {
    const when = fc.integer({ min: 40_000, max: 50_000 });
    fc.assert(
      fc.property(
        fc.uniqueArray(when, { minLength: 2, maxLength: 20 }),
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: -1000, max: 1000 }),
        when,
        fc.constantFrom("linear", "last pace"),
        (dates, slope, base, at, method) => {
          const on = (day: number): number => base + (slope / 4) * (day - 45_000);
          const [[forecast]] = answer(
            "OKR.FORECAST",
            dates.map((day) => [day]),
            dates.map((day) => [on(day)]),
            at,
            method,
          ) as [[number]];
          expect(forecast).toBeCloseTo(on(at), 6);
        },
      ),
    );
  });

  it("widens the band away from the middle and with the level, around the forecast", () => {
    const at = (day: string, level: number): [number, number, number] =>
      (answer("OKR.FORECAST", days, column(1, 4, 10), day, null, level) as [[number, number, number]])[0];
    const [middle, low, high] = at("2026-01-11", 0.8);
    expect(high - middle).toBeCloseTo(middle - low, 10);
    const far = at("2026-03-11", 0.8);
    expect(far[2] - far[1]).toBeGreaterThan(high - low);
    const sure = at("2026-01-11", 0.95);
    expect(sure[2] - sure[1]).toBeGreaterThan(high - low);
  });
});

describe("OKR.ETA", () => {
  it.each([
    {
      why: "the first whole day past the target",
      inputs: [days, column(0, 10, 20), 25.5],
      date: "2026-01-27",
    },
    { why: "a whole day exactly is that day", inputs: [days, column(0, 10, 20), 25], date: "2026-01-26" },
    { why: "falling values", inputs: [days, column(40, 35, 30), 20], date: "2026-02-10" },
    {
      why: "already reached: the first check-in that did, though it fell back",
      inputs: [days, column(1, 9, 5), 8],
      date: "2026-01-11",
    },
    {
      why: "0.1 + 0.2 has come down to 0.3, whatever binary fractions make of it",
      inputs: [days, column(0.5, 0.4, 0.1 + 0.2), 0.3],
      date: "2026-01-21",
    },
    { why: "reached at the very first", inputs: [days, column(5, 9, 7), 5], date: "2026-01-01" },
    {
      why: "the line is past it already, but no check-in was: the day after the last",
      inputs: [column("2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"), column(0, 8, 9, 9.1), 9.5],
      date: "2026-01-05",
    },
    { why: "last pace", inputs: [days, column(1, 9, 5), 10, "last pace"], date: "2026-02-15" },
  ] as { why: string; inputs: Input[]; date: string }[])("$date: $why", ({ inputs, date }) => {
    expect(answer("OKR.ETA", ...inputs)).toEqual([[serial(date)]]);
  });

  it.each([
    { inputs: [days, column(40, 45, 50), 10], message: /move away by 0.5 a day/ },
    {
      inputs: [days, column(1, 9, 5), 10, "flat"],
      message: /never reaches 10: the values stand at 5 on 2026-01-21 and do not move/,
    },
    { inputs: [days, column(1, 1, 1), 10], message: /do not move/ },
    { inputs: [days, column(1, 1, 1.0000001), 1e9], message: /before the year 10000/ },
  ] as { inputs: Input[]; message: RegExp }[])("never: $message", ({ inputs, message }) => {
    expect(answer("OKR.ETA", ...inputs)).toEqual([
      [{ error: "#N/A", message: expect.stringMatching(message) as string }],
    ]);
  });

  it("answers blank for a blank target and each row on its own", () => {
    expect(answer("OKR.ETA", days, column(0, 10, 20), column(25, "", -5))).toMatchObject([
      [serial("2026-01-26")],
      [""],
      [{ error: "#N/A" }],
    ]);
  });

  it("is the first day on which the forecast is there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 10 }),
        fc.integer({ min: 51, max: 400 }),
        (values, target) => {
          const history = [values.map((_, index) => [46_000 + index * 7]), values.map((value) => [value])];
          const [[date]] = answer("OKR.ETA", ...history, target) as [[number | object]];
          if (typeof date !== "number") return;
          const at = (day: number): number => (answer("OKR.FORECAST", ...history, day) as [[number]])[0][0];
          const lastCheckIn = 46_000 + (values.length - 1) * 7;
          if (date < 2_900_000) expect(at(date)).toBeGreaterThanOrEqual(target - 1e-4);
          if (date > lastCheckIn + 1) expect(at(date - 1)).toBeLessThan(target);
        },
      ),
    );
  });
});
