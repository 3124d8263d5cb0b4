import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../src/core/model/KeyResult";
import { groupByObjective } from "../../../src/core/objective/groupByObjective";
import { judgeObjective } from "../../../src/core/objective/judgeObjective";
import { keyResultJudge } from "../../../src/core/objective/keyResultJudge";
import type { ObjectiveAnswer } from "../../../src/core/objective/ObjectiveAnswer";
import { parseStatusRule } from "../../../src/core/status/parseStatusRule";
import { expectSameResult } from "../../expectSameResult";
import { aKeyResult } from "../aKeyResult";

const asOf = 46068; // 2026-02-15
const quarter = { startDate: 46023, due: 46112 };

function judged(rows: readonly Partial<KeyResult>[], day?: number, rule?: string): ObjectiveAnswer {
  const parsed = rule === undefined ? undefined : parseStatusRule(rule);
  const judge = keyResultJudge({ asOf: day, rule: parsed, period: undefined });
  const keyResults = rows.map((row, index) =>
    aKeyResult({ title: `KR${index}`, row: index + 2, start: 0, target: 100, ...row }),
  );
  return judgeObjective({ id: "", title: "O", row: 2 }, keyResults.map(judge), parsed);
}

describe("an objective", () => {
  it.each([
    [[{ current: 40 }, { current: 60 }], 0.5, "at-risk", "KR0", "equal without weights"],
    [
      [
        { current: 30, weight: 40 },
        { current: 30, weight: 20 },
        { current: 40, weight: 40 },
      ],
      0.34,
      "off-track",
      "KR0",
      "weights 40/20/40, Synergita's example (tests/data/vectors.json)",
    ],
    [[{ current: 40 }, {}], 0.4, "at-risk", "KR0", "one without data is left out"],
    [
      [{ current: 40, weight: 1 }, { current: 60 }],
      0.4,
      "at-risk",
      "KR0",
      "a blank weight beside a given one is 0",
    ],
    [
      [{ current: 100 }, { current: 130 }],
      1,
      "achieved",
      "KR0",
      "overshoot of one does not make up for another",
    ],
    [[{}, {}], NaN, "no-data", undefined, "no data at all"],
    [[{ current: 5, target: undefined }], NaN, "no-target", undefined, "no target at all"],
    [[{ current: 5, target: undefined }, {}], NaN, "no-data", undefined, "different reasons are no data"],
    [[{ current: 5, weight: 0 }], NaN, "no-data", undefined, "no weight above 0"],
    [
      [
        { current: 50, type: "committed" },
        { current: 90, type: "committed" },
      ],
      0.7,
      "at-risk",
      "KR0",
      "all committed: expected at 1.0",
    ],
    [
      [{ current: 50, type: "committed" }, { current: 90 }],
      0.7,
      "on-track",
      "KR0",
      "types mixed: graded as Google does",
    ],
    [[], NaN, "no-data", undefined, "named, without key results"],
  ] as [Partial<KeyResult>[], number, string, string | undefined, string][])(
    "%#: %j → %d, %s",
    (rows, score, status, weakest) => {
      const answer = judged(rows);
      expectSameResult(answer.score, score);
      expect(answer.status).toBe(status);
      expect(answer.weakest?.keyResult.title).toBe(weakest);
      expect(answer.expected).toBeNaN();
    },
  );

  it("expects the weighted mean of what is expected of the key results that have a score", () => {
    const answer = judged(
      [
        { ...quarter, current: 50, weight: 3 },
        { ...quarter, kind: "at least", current: 120, weight: 1 },
        { ...quarter, weight: 5 },
      ],
      asOf,
    );
    expectSameResult(answer.expected, (3 * (45 / 89) + 1) / 4);
    expect(answer.status).toBe("on-track");
    expect(answer.withData).toBe(2);
  });

  it("expects nothing where that of one key result is unknown, and then the lowest score is the weakest", () => {
    const answer = judged([{ ...quarter, current: 30 }, { current: 20 }], asOf);
    expect(answer.expected).toBeNaN();
    expect(answer.weakest?.keyResult.title).toBe("KR1");
  });

  it("finds the weakest by what is expected, not by the score", () => {
    const early = { startDate: asOf - 10, due: asOf + 90 };
    const answer = judged(
      [
        { ...early, current: 10 },
        { ...quarter, current: 30 },
        { ...quarter, current: 30 },
      ],
      asOf,
    );
    expect(answer.weakest?.keyResult.title).toBe("KR1");
  });

  it("has not started while none of its key results has", () => {
    const later = { startDate: asOf + 1, due: asOf + 90 };
    expect(
      judged(
        [
          { ...later, current: 0 },
          { ...later, current: 0 },
        ],
        asOf,
      ).status,
    ).toBe("not-started");
    expect(
      judged(
        [
          { ...later, current: 0 },
          { ...quarter, current: 10 },
        ],
        asOf,
      ).status,
    ).toBe("at-risk");
  });

  it("refuses a negative weight and says so", () => {
    const answer = judged([{ current: 5, weight: -1 }, { current: 5 }]);
    expect(answer.refusal?.code).toBe("#NUM!");
    expect(answer.status).toBeUndefined();
  });

  it("has no status by a rule that compares with an expected share where there is none, or by raw value", () => {
    expect(judged([{ current: 50 }], undefined, "gap 0.1 0.25").status).toBeUndefined();
    expect(judged([{ current: 50 }], undefined, "value 95 85").status).toBeUndefined();
  });
});

describe("grouping", () => {
  it("goes by id, else by title in any case and spacing, in order of first appearance", () => {
    const groups = groupByObjective([
      aKeyResult({ row: 2, title: "a", objective: "Grow  Revenue" }),
      aKeyResult({ row: 3, title: "b", objectiveId: "O1", objective: "Same title" }),
      aKeyResult({ row: 4, title: "c", objectiveId: "O2", objective: "Same title" }),
      aKeyResult({ row: 5, title: "d", objective: "grow revenue" }),
      aKeyResult({ row: 6, title: "e", objectiveId: "o1" }),
      aKeyResult({ row: 7, title: "f", objectiveId: "O3" }),
      aKeyResult({ row: 8, title: "g" }),
    ]);
    expect(
      groups.map(({ title, keyResults }) => [title, keyResults.map((one) => one.title).join("")]),
    ).toEqual([
      ["Grow  Revenue", "ad"],
      ["Same title", "be"],
      ["Same title", "c"],
      ["O3", "f"],
      ["", "g"],
    ]);
  });

  it("does not take the row that announces an objective for a key result", () => {
    const [group] = groupByObjective([
      aKeyResult({ objective: "O" }),
      aKeyResult({ objective: "O", title: "a" }),
      aKeyResult({ objective: "O", current: 3 }),
    ]);
    expect(group?.keyResults.length).toBe(2);
  });
});

const anyRow = fc.record({
  objective: fc.constantFrom("A", "B", "C"),
  current: fc.option(fc.double({ min: -50, max: 150, noNaN: true }), { nil: undefined }),
  weight: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  refusal: fc.option(fc.constant("not a number"), { nil: undefined, freq: 5 }),
});

const scores = (rows: readonly KeyResult[]): Map<string, number> => {
  const judge = keyResultJudge({ asOf: undefined, rule: undefined, period: undefined });
  return new Map(
    groupByObjective(rows).map((group) => [
      group.title,
      Number(judgeObjective(group, group.keyResults.map(judge), undefined).score.toPrecision(6)),
    ]),
  );
};

describe("laws of objectives", () => {
  const rows = fc
    .array(anyRow, { minLength: 1, maxLength: 30 })
    .map((list) =>
      list.map((row, index) => aKeyResult({ title: `KR${index}`, start: 0, target: 100, ...row })),
    );

  it("the order of rows changes no score", () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (list, random) => {
        const shuffled = list
          .map((row) => ({ row, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const before = scores(list);
        for (const [title, score] of scores(shuffled)) expect(score).toBe(before.get(title));
      }),
    );
  });

  it("a refused row changes no other row, and its objective is as without it", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("A", "B", "C"), (list, objective) => {
        const weighted = list.some((row) => row.objective === objective && row.weight !== undefined);
        const refused = aKeyResult({
          title: "x",
          objective,
          current: 7,
          target: 9,
          refusal: "not a number",
          ...(weighted && { weight: 1 }),
        });
        const judge = keyResultJudge({ asOf: undefined, rule: undefined, period: undefined });
        expect([...list, refused].map(judge).slice(0, -1)).toEqual(list.map(judge));
        const before = scores(list);
        for (const [title, score] of scores([...list, refused])) {
          expect(score).toBe(before.get(title) ?? NaN);
        }
      }),
    );
  });

  it("a score lies between the lowest and the highest of its key results", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const judge = keyResultJudge({ asOf: undefined, rule: undefined, period: undefined });
        for (const group of groupByObjective(list)) {
          const answers = group.keyResults.map(judge);
          const { score } = judgeObjective(group, answers, undefined);
          const each = answers.map((answer) => answer.score).filter((one) => !Number.isNaN(one));
          if (Number.isNaN(score)) continue;
          expect(score).toBeGreaterThanOrEqual(Math.min(...each) - 1e-12);
          expect(score).toBeLessThanOrEqual(Math.max(...each) + 1e-12);
        }
      }),
    );
  });
});
