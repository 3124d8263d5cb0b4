import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/cells/Cell";
import { expectSameResult } from "../../expectSameResult";
import type { Input } from "../../../src/formulas/definition/Input";
import { answer, column } from "../answer";

const rollup = (...inputs: readonly Input[]): unknown => answer("OKR.ROLLUP", ...inputs);
const parentNA = (message: string): Cell => ({ error: "#N/A", message });

describe("OKR.ROLLUP", () => {
  it.each([
    {
      why: "Leapsome: a parent is the mean of its children",
      inputs: [column("P", "a", "b"), column("", "P", "P"), column("", 0.5, 0)],
      result: column(0.25, 0.5, 0),
    },
    {
      why: "UpRaise: children by weight 6 and 4",
      inputs: [column("P", "a", "b"), column("", "P", "P"), column("", 1, 0), column("", 6, 4)],
      result: column(0.6, 1, 0),
    },
    {
      why: "own share in the scale of the weights",
      inputs: [
        column("P", "a", "b"),
        column("", "P", "P"),
        column(0.2, 1, 0),
        column("", 6, 4),
        null,
        column(10, "", ""),
      ],
      result: column(0.4, 1, 0),
    },
    {
      why: "by default the own score is one more child",
      inputs: [column("P", "a", "b"), column("", "P", "P"), column(0.2, 1, 0), column("", 6, 4)],
      result: column((0.2 * 5 + 6) / 15, 1, 0),
    },
    {
      why: "an own share of 0 leaves the own score out, but a row without children keeps it",
      inputs: [column("P", "a"), column("", "P"), column(0.2, 1), null, null, 0],
      result: column(1, 1),
    },
    {
      why: "children come before parents, ids match without regard to case and spaces, numbers match text",
      inputs: [column("x", "7 ", "top"), column(7, "TOP", ""), column(0.4, "", "")],
      result: column(0.4, 0.4, 0.4),
    },
    {
      why: "rows without a score count nowhere",
      inputs: [column("P", "a", "b", "Q"), column("", "P", "P", ""), column("", 0.5, "", "")],
      result: [[0.5], [0.5], [""], [""]],
    },
    {
      why: "rows without an id are leaves of their parent",
      inputs: [column("P", "", ""), column("", "P", "P"), column("", 0.5, 0.7)],
      result: column(0.6, 0.5, 0.7),
    },
    {
      why: "several rows of one id weigh together what they weigh apart",
      inputs: [
        column("P", "a", "a", "b"),
        column("", "P", "", "P"),
        column("", 0.2, 0.6, 1),
        column("", 30, 10, 60),
      ],
      result: column(0.72, 0.3, 0.3, 1),
    },
    {
      why: "a weight of 0 takes a row out of its parent, not its score from itself",
      inputs: [
        column("P", "P", "a", "b"),
        column("", "", "P", "P"),
        column("", "", 0.5, 0.8),
        column("", "", 0, 1),
      ],
      result: column(0.8, 0.8, 0.5, 0.8),
    },
    {
      why: "overshoot and regression are seen, not cut",
      inputs: [column("P", "a", "b"), column("", "P", "P"), column("", 1.5, -0.1)],
      result: column(0.7, 1.5, -0.1),
    },
    {
      why: "worst of scores is the lowest",
      inputs: [column("P", "a", "b"), column("", "P", "P"), column(0.9, 0.5, 0.7), null, "Worst"],
      result: column(0.5, 0.5, 0.7),
    },
    {
      why: "latest of scores is the row given last",
      inputs: [column("P", "a", "b"), column("", "P", "P"), column(0.9, 0.5, 0.7), null, "latest"],
      result: column(0.7, 0.5, 0.7),
    },
    {
      why: "ServiceNow, latest wins: green, yellow, green",
      inputs: [
        column("P", "", "", ""),
        column("", "P", "P", "P"),
        column("", "Green", "Yellow", "Green"),
        null,
        "latest",
      ],
      result: column("Green", "Green", "Yellow", "Green"),
    },
    {
      why: "ServiceNow, worst wins: red, green, yellow",
      inputs: [column("P", "", "", ""), column("", "P", "P", "P"), column("", "Red", "Green", "Yellow")],
      result: column("Red", "Red", "Green", "Yellow"),
    },
    {
      why: "Perdoo: statuses that say nothing are excluded, unless alone",
      inputs: [
        column("P", "", "", "Q", ""),
        column("", "P", "P", "", "Q"),
        column("", "None", "ON-TRACK", "", "none"),
      ],
      result: column("ON-TRACK", "None", "ON-TRACK", "None", "None"),
    },
    {
      why: "a first row of statuses is no heading",
      inputs: [column("a", "P"), column("P", ""), column("Green", "")],
      result: column("Green", "Green"),
    },
    {
      why: "a heading is skipped",
      inputs: [column("Id", "a", "P"), column("Parent", "P", ""), column("Status", "Green", "")],
      result: column("Green", "Green"),
    },
    {
      why: "✅ among statuses is achieved, among numbers 1",
      inputs: [column("P", "", ""), column("", "P", "P"), column("", "✅", "amber")],
      result: column("amber", "✅", "amber"),
    },
    {
      why: "a cycle is named on its rows; what hangs below computes",
      inputs: [
        column("a", "b", "c", "leaf", "free"),
        column("c", "a", "b", "a", ""),
        column(0.1, 0.2, 0.3, 0.4, 0.5),
      ],
      result: [
        [parentNA("parent, row 1 needs a row outside its own branch, got the cycle “a” → “c” → “b” → “a”")],
        [parentNA("parent, row 2 needs a row outside its own branch, got the cycle “a” → “c” → “b” → “a”")],
        [parentNA("parent, row 3 needs a row outside its own branch, got the cycle “a” → “c” → “b” → “a”")],
        [0.4],
        [0.5],
      ],
    },
    {
      why: "its own parent is a cycle of one",
      inputs: [column("a", "b"), column("a", ""), column(0.1, 0.2)],
      result: [
        [parentNA("parent, row 1 needs a row outside its own branch, got the cycle “a” → “a”")],
        [0.2],
      ],
    },
    {
      why: "two parents for one id",
      inputs: [column("P", "Q", "a", "a"), column("", "", "P", "Q"), column("", 0.2, 0.4, 0.8)],
      result: [
        [0.6],
        [0.2],
        [parentNA("parent, row 3 needs one parent for “a”, got “P” and “Q”")],
        [parentNA("parent, row 4 needs one parent for “a”, got “P” and “Q”")],
      ],
    },
    {
      why: "what can't be read below is no silent gap above",
      inputs: [column("P", "a", "b", "Q"), column("", "P", "P", ""), column("", "lots", 0.5, 0.7)],
      result: [
        [
          {
            error: "#VALUE!",
            message: "score, row 2 needs a number, got “lots”; write 1200, 75% or 0.5, or leave it blank",
          },
        ],
        [
          {
            error: "#VALUE!",
            message: "score, row 2 needs a number, got “lots”; write 1200, 75% or 0.5, or leave it blank",
          },
        ],
        [0.5],
        [0.7],
      ],
    },
    {
      why: "an unknown status word likewise, and the others compute",
      inputs: [column("P", "a", "Q"), column("", "P", ""), column("Red", "Behind", "Green")],
      result: [
        [expect.objectContaining({ error: "#VALUE!" })],
        [
          expect.objectContaining({
            message: expect.stringMatching(/^score, row 2 needs a status .*got “Behind”$/) as string,
          }),
        ],
        ["Green"],
      ],
    },
    {
      why: "a negative weight",
      inputs: [column("P", "a"), column("", "P"), column("", 0.5), column("", -1)],
      result: [
        [{ error: "#NUM!", message: "weight, row 2 needs 0 or more, got -1" }],
        [{ error: "#NUM!", message: "weight, row 2 needs 0 or more, got -1" }],
      ],
    },
    {
      why: "no weight above 0",
      inputs: [
        column("T", "P", "a", "b"),
        column("", "T", "P", "P"),
        column("", "", 0.5, 0.6),
        column("", 1, 0, ""),
      ],
      result: [
        [parentNA("no data: no row with a score has a weight above 0")],
        [parentNA("no data: no row with a score has a weight above 0")],
        [0.5],
        [0.6],
      ],
    },
  ] as { why: string; inputs: Input[]; result: unknown }[])("$why", ({ inputs, result }) => {
    expectSameResult(rollup(...inputs), result);
  });

  it("refuses mean of statuses, and an unknown method", () => {
    const statuses = [column("P", "a"), column("", "P"), column("", "Red"), null] as const;
    expect(rollup(...statuses, "mean")).toMatchObject({
      message: "method needs worst or latest where score holds statuses, got “mean”",
    });
    expect(rollup("P", "", 0.5, null, "sum")).toMatchObject({
      message: "method needs mean, worst or latest, got “sum”",
    });
  });

  const forest = fc
    .array(
      fc.record({
        above: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        top: fc.boolean(),
        score: fc.option(
          fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
          { nil: "" },
        ),
        weight: fc.option(fc.integer({ min: 1, max: 9 }), { nil: "" }),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((rows) =>
      rows.map(({ above, top, score, weight }, index) => ({
        id: `n${index}`,
        parent: top || index === 0 ? "" : `n${Math.floor(above * index)}`,
        score,
        weight,
      })),
    );
  type Row = Readonly<Record<"id" | "parent" | "score" | "weight", Cell>>;
  const of = (rows: readonly Row[], method = "mean"): Cell[] =>
    (
      rollup(
        rows.map(({ id }) => [id]),
        rows.map(({ parent }) => [parent]),
        rows.map(({ score }) => [score]),
        rows.map(({ weight }) => [weight]),
        method,
      ) as Cell[][]
    ).map(([cell]) => cell!);

  /** The rule written down once more, recursively and without care for speed. */
  const byHand = (rows: readonly Row[], row: Row): number | undefined => {
    const own = typeof row.score === "number" ? row.score : undefined;
    const children = rows.filter(({ parent }) => parent === row.id);
    if (children.length === 0) return own;
    const given = children.some(({ weight }) => weight !== "");
    const scored = children
      .map((child) => ({ value: byHand(rows, child), weight: given ? Number(child.weight) : 1 }))
      .filter(({ value }) => value !== undefined);
    const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
    if (scored.length === 0) return own;
    if (own !== undefined && weights === 0) return own;
    const parts = own === undefined ? scored : [...scored, { value: own, weight: weights / scored.length }];
    const all = parts.reduce((sum, { weight }) => sum + weight, 0);
    return all === 0 ? NaN : parts.reduce((sum, { value, weight }) => sum + value! * weight, 0) / all;
  };

  it("is what the rule says when worked out the slow way, in any order of rows", () => {
    fc.assert(
      fc.property(forest, fc.infiniteStream(fc.nat()), (rows, order) => {
        const shuffled = rows
          .map((row) => ({ row, at: order.next().value }))
          .sort((left, right) => left.at - right.at)
          .map(({ row }) => row);
        const expected = shuffled.map((row) => byHand(rows, row));
        fc.pre(!expected.some((value) => Number.isNaN(value)));
        of(shuffled).forEach((cell, index) => {
          if (expected[index] === undefined) expect(cell).toBe("");
          else expect(cell).toBeCloseTo(expected[index], 10);
        });
      }),
    );
  });

  it("of one child is the child, by every method", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom("mean", "worst", "latest"),
        (score, method) => {
          const [top] = of(
            [
              { id: "P", parent: "", score: "", weight: "" },
              { id: "a", parent: "P", score: score + 0, weight: "" },
            ],
            method,
          );
          expect(top).toBe(score + 0);
        },
      ),
    );
  });

  it("takes a chain of 100,000 levels", () => {
    const levels = 100_000;
    const ids = Array.from({ length: levels }, (_, level) => [`n${level}`]);
    const parents = Array.from({ length: levels }, (_, level) => [level === 0 ? "" : `n${level - 1}`]);
    const scores = Array.from({ length: levels }, (_, level) => [level === levels - 1 ? 0.7 : ""]);
    const result = rollup(ids, parents, scores) as Cell[][];
    expect(result).toHaveLength(levels);
    expect(result[0]).toEqual([0.7]);
  });

  it("names a cycle of 100,000 rows without listing them all", () => {
    const ids = Array.from({ length: 100_000 }, (_, level) => [`n${level}`]);
    const parents = ids.map((_, level) => [`n${(level + 1) % ids.length}`]);
    const [[first]] = rollup(
      ids,
      parents,
      ids.map(() => [0.5]),
    ) as [[{ message: string }]];
    expect(first.message).toMatch(/got the cycle “n0” → “n1” → “n2” → “n3” → “n4” → … → “n0”$/);
  });
});
