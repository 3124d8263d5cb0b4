import { describe, expect, it } from "vitest";
import { expectSameResult } from "../../expectSameResult";
import type { Input } from "../../../src/formulas/definition/Input";
import { answer, column } from "../answer";

const steps = (...rows: Input[][]): Input => rows as never;

describe("OKR.EXPECTED", () => {
  it.each([
    {
      why: "cell dates, ISO text and a time of day are the same days",
      inputs: [46113, "2026-06-30", column(46158.9, "2026-05-16T23:00")],
      result: [[0.5], [0.5]],
    },
    { why: "a date can be blank in one row", inputs: [column(46113, ""), 46203, 46158], result: [[0.5]] },
    { why: "inclusive counts today", inputs: [46113, 46122, 46113, null, "Inclusive"], result: [[0.1]] },
    {
      why: "steps in any order with a heading, a blank row between; start and due may be blank",
      inputs: [
        "",
        "",
        column(46099, 46100, 46250, ""),
        steps(["When", "How much"], [46200, 0.8], ["", ""], [46100, 0.5]),
      ],
      result: [[0], [0.5], [0.8]],
    },
    {
      why: "a blank steps range is no steps",
      inputs: [46113, 46203, 46158, steps(["", ""])],
      result: [[0.5]],
    },
  ] as { why: string; inputs: Input[]; result: unknown }[])("$why", ({ inputs, result }) => {
    expectSameResult(answer("OKR.EXPECTED", ...inputs), result);
  });

  it.each([
    { steps: steps([46100, 25]), code: "#NUM!", message: /^steps, row 1 needs a share from 0 to 1.*got 25/ },
    { steps: steps([46100, 0.2], [46101, ""]), code: "#VALUE!", message: /^steps, row 2 needs both/ },
    { steps: steps([46100, 0.2], ["", 0.5]), code: "#VALUE!", message: /^steps, row 2 needs both/ },
    {
      steps: steps([46100, 0.2], ["soon", 0.5]),
      code: "#VALUE!",
      message: /^steps, row 2 needs a date, got “soon”/,
    },
    { steps: steps([46100]), code: "#VALUE!", message: /^steps needs two columns, date and share, got 1/ },
  ])("refuses steps: $message", ({ steps: given, code, message }) => {
    expect(answer("OKR.EXPECTED", 46113, 46203, 46158, given)).toEqual({
      error: code,
      message: expect.stringMatching(message) as string,
    });
  });
});
