import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Input } from "../../../src/formulas/definition/Input";
import { expectSameResult } from "../../expectSameResult";
import { answer, column } from "../answer";

const REF = { error: "#REF!", message: "Invalid cell reference" } as const;

describe("OKR.LATEST", () => {
  it.each([
    {
      why: "of two on one day the one further down, whatever the time of day",
      inputs: ["KR1", column("KR1", "KR1"), column(46000.9, 46000.1), column(5, 6)],
      result: [[6]],
    },
    {
      why: "ids are trimmed and without case; numbers and their text are one id",
      inputs: [column("kr1 ", 7), column(" KR1", "7"), column(46000, 46000), column(5, 6)],
      result: [[5], [6]],
    },
    {
      why: "lines without id or value are left out",
      inputs: ["KR1", column("KR1", "", "KR1", "KR1"), column(46000, 46009, "", 46008), column(5, 9, "", "")],
      result: [[5]],
    },
    {
      why: "a value without a date may be the latest: its own id is refused",
      inputs: [column("a", "b"), column("a", "b", "a"), column(46000, 46000, ""), column(5, 6, 7)],
      result: [
        [
          {
            error: "#VALUE!",
            message: "log_date, row 3 needs a date, since there is a value beside it",
          },
        ],
        [6],
      ],
    },
    {
      why: "the day itself counts",
      inputs: ["KR1", column("KR1", "KR1"), column(46000, 46001), column(5, 6), 46000],
      result: [[5]],
    },
    {
      why: "nothing before the first check-in",
      inputs: ["KR1", column("KR1", "KR1"), column(46000, 46001), column(5, 6), 45999],
      result: [[""]],
    },
    {
      why: "number text is its number, other text stays, 0 and FALSE are values",
      inputs: [
        column("a", "b", "c", "d"),
        column("a", "b", "c", "d"),
        46000,
        column("75%", "done soon", 0, false),
      ],
      result: [[0.75], ["done soon"], [0], [false]],
    },
    {
      why: "the same id asked for twice; an id asked for that is blank; a heading among the ids",
      inputs: [column("Id", "KR1", "", "KR1"), column("KR1", "x"), column(46000, 46000), column(5, 6)],
      result: [[""], [5], [""], [5]],
    },
    {
      why: "an unreadable date concerns its own id only, and says where it is",
      inputs: [column("a", "b"), column("a", "b"), column("soon", 46000), column(5, 6)],
      result: [
        [
          {
            error: "#VALUE!",
            message: "log_date, row 1 needs a date, got “soon”; use a cell date or text such as 2026-03-31",
          },
        ],
        [6],
      ],
    },
    {
      why: "an error as the latest value passes through, an older one is past",
      inputs: [column("a", "b"), column("a", "b", "b"), column(46000, 46000, 46001), column(REF, REF, 6)],
      result: [[{ error: "#REF!", message: "log_value, row 1: Invalid cell reference" }], [6]],
    },
    {
      why: "ids that are names of built-ins",
      inputs: [column("constructor", "__proto__"), column("__proto__", "x"), 46000, column(1, 2)],
      result: [[""], [1]],
    },
  ] as { why: string; inputs: Input[]; result: unknown }[])("$why", ({ inputs, result }) => {
    expectSameResult(answer("OKR.LATEST", ...inputs), result);
  });

  it("needs log columns of one height", () => {
    expect(
      answer("OKR.LATEST", "a", column("a", "b"), column(46000, 46000, 46000), column(1, 2)),
    ).toMatchObject({
      error: "#VALUE!",
    });
  });

  it("is the value a person would find by filtering and sorting", () => {
    const line = fc.record({
      id: fc.constantFrom("a", "b", "c"),
      date: fc.integer({ min: 46000, max: 46010 }),
      value: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 45999, max: 46011 }),
        (log, asOf) => {
          const found = answer(
            "OKR.LATEST",
            column("a", "b", "c", "d", "end"),
            log.map(({ id }) => [id]),
            log.map(({ date }) => [date]),
            log.map(({ value }) => [value]),
            asOf,
          );
          const byHand = ["a", "b", "c", "d", "end"].map((id) => {
            const known = log.filter((entry) => entry.id === id && entry.date <= asOf);
            const latest = Math.max(...known.map(({ date }) => date));
            return [known.filter(({ date }) => date === latest).pop()?.value ?? ""];
          });
          expect(found).toEqual(byHand);
        },
      ),
    );
  });
});
