import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { serialFromIso } from "../../../src/core/calendar/serialFromIso";
import type { KeyResult } from "../../../src/core/model/KeyResult";
import { keyResultJudge } from "../../../src/core/objective/keyResultJudge";
import { parseStatusRule } from "../../../src/core/status/parseStatusRule";
import { expectSameResult } from "../../expectSameResult";
import { aKeyResult } from "../aKeyResult";

const day = (iso: string): number => serialFromIso(iso)!;
const asOf = day("2026-02-15"); // 45 of 89 days into 2026-Q1
const undated = keyResultJudge({ asOf: undefined, rule: undefined, period: undefined });
const inFebruary = keyResultJudge({ asOf, rule: undefined, period: undefined });
const quarter = { startDate: day("2026-01-01"), due: day("2026-03-31") };

interface Case {
  why: string;
  given: Partial<KeyResult>;
  score?: number;
  status: string | undefined;
  note?: string | RegExp;
  expected?: number;
  dated?: boolean;
}

const cases: Case[] = [
  {
    why: "half way, no dates: graded as Google does",
    given: { start: 0, current: 5, target: 10 },
    score: 0.5,
    status: "at-risk",
  },
  {
    why: "a falling value needs no flag",
    given: { start: 40, current: 37, target: 34 },
    score: 0.5,
    status: "at-risk",
  },
  {
    why: "overshoot is held at 1",
    given: { start: 0, current: 15, target: 10 },
    score: 1,
    status: "achieved",
  },
  {
    why: "moved away: held at 0, and said",
    given: { start: 32, current: 30, target: 42 },
    score: 0,
    status: "off-track",
    note: "moved away from target",
  },
  { why: "no value is no data, never 0", given: { start: 0, target: 10 }, status: "no-data" },
  { why: "no target is said", given: { current: 4 }, status: "no-target" },
  { why: "nothing at all is no target", given: {}, status: "no-target" },
  {
    why: "a blank start of a value that should rise: above its target it has arrived",
    given: { current: 12, target: 10, hasStart: true, direction: "up" },
    score: 1,
    status: "achieved",
  },
  {
    why: "a blank start is 0 where the value rises",
    given: { current: 4, target: 10 },
    score: 0.4,
    status: "at-risk",
  },
  {
    why: "a falling value without start is never a silent 1",
    given: { current: 12, target: 3 },
    status: "no-data",
    note: /needs a start/,
  },
  {
    why: "nor where only the operator says that it falls",
    given: { current: 0.02, target: 0.03, direction: "down" },
    status: "no-data",
    note: /needs a start, because the value should fall/,
  },
  {
    why: "a value to hold needs a kind",
    given: { current: 90, target: 95, direction: "hold" },
    status: "no-data",
    note: /needs a kind/,
  },
  {
    why: "start = target has no way to go",
    given: { start: 95, current: 95, target: 95 },
    status: "no-data",
    note: /use kind "at least" or "at most"/,
  },
  {
    why: "at least holds on equality",
    given: { kind: "at least", current: 95, target: 95 },
    score: 1,
    status: "on-track",
  },
  { why: "above does not", given: { kind: "above", current: 95, target: 95 }, score: 0, status: "off-track" },
  {
    why: "between, inside",
    given: { kind: "between", low: 90, high: 95, current: 95 },
    score: 1,
    status: "on-track",
  },
  {
    why: "between, outside",
    given: { kind: "between", low: 90, high: 95, current: 96 },
    score: 0,
    status: "off-track",
  },
  {
    why: "a range given without a kind is between",
    given: { low: 90, high: 95, current: 92 },
    score: 1,
    status: "on-track",
  },
  {
    why: "between with one end only has no target",
    given: { kind: "between", low: 90, current: 92 },
    status: "no-target",
  },
  {
    why: "a reversed range is refused",
    given: { kind: "between", low: 95, high: 90, current: 92 },
    status: "no-data",
    note: /needs its low \(95\) below its high \(90\)/,
  },
  {
    why: "a milestone without target is a share done",
    given: { kind: "milestone", current: 0.6 },
    score: 0.6,
    status: "at-risk",
  },
  {
    why: "a milestone with target counts steps, its start ignored",
    given: { kind: "milestone", start: 3, current: 3, target: 5 },
    score: 0.6,
    status: "at-risk",
  },
  { why: "a baseline has no score: no data yet", given: { kind: "baseline", target: 5 }, status: "no-data" },
  {
    why: "a baseline is achieved with its first number",
    given: { kind: "baseline", current: 5, progress: 0.3 },
    status: "achieved",
  },
  {
    why: "the table's own progress where there are no values",
    given: { progress: 0.3 },
    score: 0.3,
    status: "off-track",
    note: "score is the progress that the table states",
  },
  {
    why: "values go before it",
    given: { progress: 0.9, start: 0, current: 5, target: 10 },
    score: 0.5,
    status: "at-risk",
  },
  {
    why: "and it does not stand in for values that are wrong",
    given: { progress: 0.9, start: 5, current: 5, target: 5 },
    status: "no-data",
    note: /target other than the start/,
  },
  {
    why: "a refused row has no score, whatever it holds",
    given: { current: 5, target: 10, refusal: "target “mixed” is no number" },
    status: "no-data",
    note: "target “mixed” is no number",
  },
  {
    why: "what the reader noted is kept",
    given: { current: 5, target: 10, notes: ["start “n/a” is no number"] },
    score: 0.5,
    status: "at-risk",
    note: "start “n/a” is no number",
  },
  {
    why: "numbers too large to compare",
    given: { start: -1.7e308, current: 1.7e308, target: 1.7e308 },
    status: "no-data",
    note: /too far apart/,
  },
  {
    why: "the type chooses the preset: 0.7 of a commitment is not enough",
    given: { type: "committed", current: 7, target: 10 },
    score: 0.7,
    status: "at-risk",
  },
  {
    why: "of an aspiration it is",
    given: { type: "aspirational", current: 7, target: 10 },
    score: 0.7,
    status: "on-track",
  },
  {
    why: "a direction word against the numbers is said, and not obeyed",
    given: { direction: "up", start: 40, current: 37, target: 34 },
    score: 0.5,
    status: "at-risk",
    note: /direction says up/,
  },
  {
    why: "a negative weight leaves the row its score",
    given: { current: 5, target: 10, weight: -1 },
    score: 0.5,
    status: "at-risk",
    note: "weight needs 0 or more, got -1",
  },
];

const datedCases: Case[] = [
  {
    why: "behind by 5 points is on pace",
    given: { ...quarter, start: 0, current: 46, target: 100 },
    score: 0.46,
    expected: 45 / 89,
    status: "on-track",
    dated: true,
  },
  {
    why: "behind by 20",
    given: { ...quarter, start: 0, current: 30, target: 100 },
    score: 0.3,
    expected: 45 / 89,
    status: "at-risk",
    dated: true,
  },
  {
    why: "dates come from the row's period",
    given: { period: "2026-Q1", current: 46, target: 100 },
    score: 0.46,
    expected: 45 / 89,
    status: "on-track",
    dated: true,
  },
  {
    why: "one date from the row, one from its period",
    given: { period: "2026-Q1", startDate: asOf, current: 0, target: 100 },
    score: 0,
    expected: 0,
    status: "on-track",
    dated: true,
  },
  {
    why: "a period that is none is said",
    given: { period: "soon", current: 46, target: 100 },
    score: 0.46,
    status: "at-risk",
    note: /period “soon” is not understood/,
  },
  {
    why: "no dates: said, and graded without",
    given: { current: 46, target: 100 },
    score: 0.46,
    status: "at-risk",
    note: "no expected share: needs dates or a period",
  },
  {
    why: "one date missing is named",
    given: { due: quarter.due, current: 46, target: 100 },
    score: 0.46,
    status: "at-risk",
    note: "no expected share: needs a start date",
  },
  {
    why: "a type expects without dates, and says so",
    given: { type: "aspirational", current: 7, target: 10 },
    score: 0.7,
    expected: 0.7,
    status: "on-track",
    note: /is that of a aspirational|is that of an aspirational/,
  },
  {
    why: "a level is expected to be kept on every day",
    given: { ...quarter, kind: "at most", current: 3, target: 2 },
    score: 0,
    expected: 1,
    status: "off-track",
    dated: true,
  },
  {
    why: "not begun",
    given: { startDate: asOf + 1, due: asOf + 90, start: 0, current: 0, target: 5 },
    score: 0,
    expected: 0,
    status: "not-started",
    dated: true,
  },
  {
    why: "over and committed",
    given: { startDate: asOf - 90, due: asOf - 1, type: "committed", start: 0, current: 4, target: 5 },
    score: 0.8,
    expected: 1,
    status: "missed",
    dated: true,
  },
  {
    why: "weekly, last updated 11 days ago: an old green is no green",
    given: { ...quarter, start: 0, current: 90, target: 100, cadence: "weekly", updated: asOf - 11 },
    score: 0.9,
    expected: 45 / 89,
    status: "stale",
    dated: true,
  },
  {
    why: "updated 10 days ago is not yet a cadence and a half",
    given: { ...quarter, start: 0, current: 90, target: 100, cadence: "wöchentlich", updated: asOf - 10 },
    score: 0.9,
    expected: 45 / 89,
    status: "on-track",
    dated: true,
  },
  {
    why: "due before start: the score stands, nothing is expected",
    given: { startDate: 46000, due: 45000, current: 5, target: 10 },
    score: 0.5,
    status: "at-risk",
    note: /due date on or after the start/,
  },
];

function check(
  judge: typeof undated,
  { given, score = NaN, expected = NaN, status, note, dated = false }: Case,
): void {
  const answer = judge(aKeyResult(given));
  expectSameResult(answer.score, score);
  expectSameResult(answer.expected, expected);
  expect(answer.status).toBe(status);
  expect(answer.dated).toBe(dated);
  if (note === undefined) expect(answer.notes).toEqual([]);
  else if (typeof note === "string") expect(answer.notes).toContain(note);
  else expect(answer.notes.join("; ")).toMatch(note);
}

describe("a key result without an as-of date", () => {
  it.each(cases)("$why", (one) => {
    check(undated, one);
  });
});

describe("a key result on 15 February", () => {
  it.each(datedCases)("$why", (one) => {
    check(inFebruary, one);
  });

  it("takes the table's period where the row has neither dates nor a period", () => {
    const period = { start: quarter.startDate, end: quarter.due };
    const answer = keyResultJudge({ asOf, rule: undefined, period })(
      aKeyResult({ current: 46, target: 100 }),
    );
    expectSameResult(answer.expected, 45 / 89);
  });

  it("has no status where the rule compares with an expected share and there is none, and says so", () => {
    const answer = keyResultJudge({ asOf, rule: parseStatusRule("gap 0.1 0.25"), period: undefined })(
      aKeyResult({ current: 5, target: 10 }),
    );
    expect(answer.status).toBeUndefined();
    expect(answer.notes.join()).toMatch(/a rule by gap needs the expected share/);
  });

  it("is judged by its raw value where the rule says so", () => {
    const judge = keyResultJudge({
      asOf: undefined,
      rule: parseStatusRule("value 95 85"),
      period: undefined,
    });
    expect(judge(aKeyResult({ start: 0, current: 90, target: 200 })).status).toBe("at-risk");
  });
});

it("answers every row of whatever numbers with a share or none, and never throws", () => {
  const number = fc.option(fc.double(), { nil: undefined });
  const kind = fc.constantFrom(
    undefined,
    "reach",
    "at least",
    "below",
    "between",
    "milestone",
    "baseline" as const,
  );
  fc.assert(
    fc.property(
      fc.record({
        start: number,
        current: number,
        target: number,
        low: number,
        high: number,
        progress: number,
      }),
      kind,
      (numbers, kindGiven) => {
        const { score } = inFebruary(aKeyResult({ ...numbers, kind: kindGiven }));
        expect(Number.isNaN(score) || (score >= 0 && score <= 1)).toBe(true);
      },
    ),
  );
});
