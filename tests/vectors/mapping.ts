import type { Cell, Range } from "../../src/cells/Cell";
import { call, callTable, column } from "./call";

export interface Vector {
  readonly source: string;
  readonly kind: string;
  readonly inputs: Readonly<Record<string, Cell>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly note: string;
  readonly arithmetic_ok: boolean;
  readonly origin: string;
}

/** What our formulas show for each value the source publishes, in the source's own scale and words. */
type Shown = Readonly<Record<string, Cell | readonly Cell[]>>;

interface Reproduction {
  /** Positions in vectors.json. */
  readonly cases: readonly number[];
  /** How, where the formula alone doesn't say it. */
  readonly how?: string;
  readonly shown: (inputs: Vector["inputs"]) => Shown;
}

interface Difference {
  readonly cases: readonly number[];
  readonly reason: string;
  /** Where the rule is explained. */
  readonly rule: `docs/rules.md#${string}`;
  readonly ours: (inputs: Vector["inputs"]) => Cell;
  /** What we answer instead: a cell, or the code of an error. */
  readonly answer: string | number;
}

interface Erratum {
  readonly case: number;
  /** What the source's own rule gives, where it printed something else. */
  readonly recomputed: (inputs: Vector["inputs"]) => Shown;
  /** The published value that the recomputed one contradicts. */
  readonly contradicts: string;
}

const percent = (share: Cell): Cell => (typeof share === "number" ? share * 100 : share);
const fromTo = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const share = (percentage: Cell | undefined): number => (percentage as number) / 100;
const shares = (percentages: unknown): Range => column((percentages as number[]).map((value) => value / 100));

const labels = (words: Readonly<Record<string, string>>): Range => Object.entries(words);
const viva = labels({ "on-track": "On Track", "at-risk": "Behind", "off-track": "At Risk" });
const upraise = labels({ "on-track": "On Track", "at-risk": "Lagging", "off-track": "At Risk" });
const planview = labels({ achieved: "Ahead", "on-track": "On track", "off-track": "Behind" });
const serviceNow = labels({
  achieved: "Green",
  "on-track": "Green",
  "at-risk": "Yellow",
  "off-track": "Red",
});
const google = labels({ achieved: "green", "on-track": "green", "at-risk": "yellow", "off-track": "red" });
const zones = labels({
  achieved: "STRETCH/star",
  "on-track": "TARGET/green",
  "at-risk": "COMMIT/yellow",
  "off-track": "FAIL/red",
});
const grades = labels({ achieved: "A dark green", "on-track": "A dark green", "at-risk": "B green" });
const oracle = labels({
  achieved: "Good",
  "on-track": "Good",
  "at-risk": "Warning",
  "off-track": "Critical",
});
const metronome = labels({
  achieved: "Super Green",
  "on-track": "Green",
  "at-risk": "Yellow",
  "off-track": "Red",
});
const planet = labels({ "on-track": "Green", "at-risk": "Yellow", "off-track": "Red" });

const lights: Readonly<Record<string, string>> = {
  "On track": "Green",
  "At risk": "Yellow",
  "Off track": "Red",
};

/** The parent of a few children that are not key results but whole objectives or statuses. */
function rollUp(children: readonly Cell[], weights?: readonly Cell[], method?: string, own: Cell = ""): Cell {
  const ids = children.map((_, index) => `child ${index + 1}`);
  const result = callTable(
    "OKR.ROLLUP",
    column(["parent", ...ids]),
    column(["", ...ids.map(() => "parent")]),
    column([own, ...children]),
    weights && column([1, ...weights]),
    method,
  );
  return result[0]![0]!;
}

/** One key result among others that stand at 0: what it contributes to the whole. */
function contribution(current: Cell, target: Cell, weight: number): Cell {
  return call(
    "OKR.SCORE",
    column([current, 0]),
    column([target, 1]),
    undefined,
    column([weight, 100 - weight]),
  );
}

function variance(...inputs: Parameters<typeof callTable> extends [string, ...infer Rest] ? Rest : never): {
  readonly difference: Cell;
  readonly share: Cell;
  readonly reading: Cell;
} {
  const [row] = callTable("OKR.KPI.VARIANCE", ...inputs);
  return { difference: row![0]!, share: row![1]!, reading: row![2]! };
}

const favourable = (reading: Cell): Cell =>
  ({ Favourable: "Favorable", Unfavourable: "Unfavorable" })[reading as string] ?? reading;

const reading =
  (words: Readonly<Record<string, string>>) =>
  (text: Cell): Cell =>
    words[text as string] ?? text;
const vsTarget = reading({ "Above plan": "Above Target", "Below plan": "Below Target" });
const vsBudget = reading({ "Above plan": "Over Budget", "Below plan": "Under Budget" });

/** Between two bounds: 1 where both hold. */
const between = (value: Cell, low: Cell, high: Cell): Cell =>
  value === null
    ? 0
    : call(
        "OKR.SCORE",
        column([value, value]),
        column([low, high]),
        undefined,
        undefined,
        column(["at least", "at most"]),
        "min",
      );

export const reproductions: readonly Reproduction[] = [
  {
    cases: [0, 14, 15, 38, 40, 41, ...fromTo(63, 77), 89],
    shown: ({ current, target, start }) => ({
      progress_pct: percent(call("OKR.PROGRESS", current, target, start)),
    }),
  },
  {
    cases: [1, 58, 60],
    how: "key results already given as shares done",
    shown: ({ kr_progress_pct }) => ({
      progress_pct: percent(call("OKR.SCORE", shares(kr_progress_pct), 1)),
    }),
  },
  {
    cases: [2],
    how: "read backwards: the published value is the published share of the way",
    shown: ({ scaled_progress_pct, objective_start, objective_target }) => {
      const value = 34.5;
      const way = percent(call("OKR.PROGRESS", value, objective_target, objective_start));
      return { objective_value: way === scaled_progress_pct ? value : way };
    },
  },
  {
    cases: [4],
    shown: ({ actual_pct, expected_pct }) => ({
      status: call("OKR.STATUS", share(actual_pct), share(expected_pct), "viva", viva),
    }),
  },
  {
    cases: [5, 6],
    how: "the gap alone is published; any expected share shows it",
    shown: ({ gap_pct }) => ({
      status: call("OKR.STATUS", 0.75 - share(gap_pct), 0.75, "viva", viva),
    }),
  },
  {
    cases: [7, 8, 9],
    how: "Viva's control key results are the strict kinds above and below, expected at 100 % at every date",
    shown: ({ type, threshold, value }) => {
      const level = threshold === "T" ? 8 : threshold;
      const progress = call(
        "OKR.PROGRESS",
        value === "T" ? 8 : value,
        level,
        undefined,
        type === "stay_above" ? "above" : "below",
      );
      return { progress_pct: percent(progress), status: call("OKR.STATUS", progress, 1, "viva", viva) };
    },
  },
  {
    cases: [10, 11],
    shown: ({ progress_pct, target_pct }) => ({
      avg_pct: percent(call("OKR.SCORE", shares(progress_pct ?? target_pct), 1)),
    }),
  },
  {
    cases: [12, 13],
    how: "ten points ahead is a word of its own: the rule's third cut-off",
    shown: ({ actual_pct, expected_pct }) => ({
      status: call("OKR.STATUS", share(actual_pct), share(expected_pct), "gap <0.10 <0.10 -0.10", planview),
    }),
  },
  {
    cases: [16],
    shown: ({ current, target, start }) => {
      const progress = call("OKR.PROGRESS", current, target, start);
      return {
        progress_pct: percent(progress),
        status: call("OKR.STATUS", progress, undefined, "servicenow", serviceNow),
      };
    },
  },
  {
    cases: [17, 18],
    how: "each period starts at the actual of the one before",
    shown: ({ start, planned, actual }) => {
      const progress = call("OKR.PROGRESS", actual, planned, start);
      return {
        progress_pct: percent(progress),
        status: call("OKR.STATUS", progress, undefined, "servicenow", serviceNow),
      };
    },
  },
  {
    cases: fromTo(21, 25),
    shown: ({ mode, series }) => ({
      status: reading(lights)(
        rollUp(series as unknown as Cell[], undefined, mode === "latest_wins" ? "latest" : "worst"),
      ),
    }),
  },
  {
    cases: fromTo(26, 34),
    how: "a falling key result that starts at twice its limit",
    shown: ({ actual, target }) => ({
      progress_pct: percent(call("OKR.PROGRESS", actual, target, (target as number) * 2)),
    }),
  },
  {
    cases: [35],
    how: "each check-in by OKR.SCORE with at least and at most and method min, their sum to date by OKR.KPI.VALUE, its way by OKR.PROGRESS towards the planned number; a check-in that was not made is written 0",
    shown: ({ actuals, lower, upper, total_checkins }) => {
      const held = (actuals as unknown as Cell[]).map((value) => between(value, lower!, upper!));
      const days = held.map((_, index) => 46027 + 7 * index);
      return {
        cumulative_progress_pct: days.map((day) =>
          percent(
            call(
              "OKR.PROGRESS",
              call("OKR.KPI.VALUE", column(days), column(held), day, "all", "sum"),
              total_checkins,
            ),
          ),
        ),
      };
    },
  },
  {
    cases: [36, 46],
    shown: ({ kr_progress_pct, weights }) => ({
      progress_pct: percent(call("OKR.SCORE", shares(kr_progress_pct), 1, undefined, column(weights))),
    }),
  },
  {
    cases: [37],
    how: "own key results first, then their score as the parent's own share beside its children",
    shown: ({ kr_progress_pct, weights, child_objective_progress_pct }) => ({
      progress_pct: percent(
        rollUp(
          (child_objective_progress_pct as unknown as number[]).map((value) => value / 100),
          undefined,
          undefined,
          call("OKR.SCORE", shares(kr_progress_pct), 1, undefined, column(weights)),
        ),
      ),
    }),
  },
  {
    cases: [39, 52, 53],
    shown: ({ child_progress_pct, weights }) => ({
      progress_pct: percent(
        rollUp(
          (child_progress_pct as unknown as number[]).map((value) => value / 100),
          weights as unknown as Cell[] | undefined,
        ),
      ),
    }),
  },
  {
    cases: [42, 43, 105, 144, 145],
    how: "measured from 0, or from the lowest value",
    shown: ({ current, target, value, max, min }) =>
      value === undefined
        ? { progress_pct: percent(call("OKR.PROGRESS", current, target)) }
        : { performance_pct: percent(call("OKR.PROGRESS", value, max, min)) },
  },
  {
    cases: [44, 45],
    shown: ({ current, target }) => ({
      progress_pct: percent(call("OKR.KPI.ATTAINMENT", current, target, "down")),
    }),
  },
  {
    cases: [47, 48, 49],
    how: "the objective's score while the other key results stand at 0",
    shown: ({ current, target, weight_pct }) => ({
      contribution_pct: percent(contribution(current!, target!, weight_pct as number)),
    }),
  },
  {
    cases: [50],
    how: "the objective's score while the other key results stand at 0",
    shown: ({ progress_pct, weight_pct }) => ({
      contribution_pct: percent(contribution(progress_pct!, 100, weight_pct as number)),
    }),
  },
  {
    cases: [51],
    how: "confidence on a scale of 10",
    shown: ({ confidence, weights }) => ({
      confidence: (call("OKR.SCORE", column(confidence), 10, undefined, column(weights)) as number) * 10,
    }),
  },
  {
    cases: fromTo(54, 57),
    how: "the ratio alone is published; any expected share shows it",
    shown: ({ ratio_actual_to_ideal }) => ({
      status: call("OKR.STATUS", (ratio_actual_to_ideal as number) * 0.5, 0.5, "upraise", upraise),
    }),
  },
  {
    cases: [59],
    shown: ({ series }) => ({
      status: reading({ "Off track": "off track" })(rollUp(series as unknown as Cell[], undefined, "worst")),
    }),
  },
  {
    cases: [61, 62],
    how: "the end of the cycle expects 100 %, its middle 50 %",
    shown: ({ progress_pct, elapsed }) => ({
      status: call(
        "OKR.STATUS",
        share(progress_pct),
        elapsed === "end of cycle" ? 1 : 0.5,
        "mooncamp",
        labels({ "on-track": "On Track", "off-track": "Off Track" }),
      ),
    }),
  },
  {
    cases: fromTo(81, 86),
    how: "the stretch goal is the target, commit and target are zones on the way to it",
    shown: ({ value, stretch, baseline }) => ({
      zone: call("OKR.STATUS", call("OKR.PROGRESS", value, stretch, baseline), undefined, "puzzle", zones),
    }),
  },
  {
    cases: [87, 88],
    how: "shown clamped; the badge is the unclamped share below 0",
    shown: ({ value, stretch, baseline }) => ({
      progress_pct: percent(call("OKR.PROGRESS", value, stretch, baseline, undefined, true)),
      error_badge: (call("OKR.PROGRESS", value, stretch, baseline) as number) < 0,
    }),
  },
  {
    cases: fromTo(91, 96),
    shown: ({ actual, target, type }) => {
      const direction = type === "achievement" ? "up" : "hold";
      return {
        score: percent(call("OKR.KPI.ATTAINMENT", actual, target, direction)),
        grade: call("OKR.KPI.STATUS", actual, target, direction, "score 0.9 0.8", grades),
      };
    },
  },
  {
    cases: fromTo(97, 100),
    how: "a straight line from one step below the red flag (70) to one step above the goal (90)",
    shown: ({ actual_at }) => {
      const actual = {
        red_threshold: 70,
        goal_threshold: 90,
        "goal + (goal-red)": 110,
        "red - (goal-red)": 50,
      }[actual_at as string];
      return { score_0_10: (call("OKR.PROGRESS", actual, 110, 50) as number) * 10 };
    },
  },
  {
    cases: fromTo(101, 104),
    shown: ({ value, better }) => ({
      score_0_10:
        (call(
          "OKR.PROGRESS",
          value,
          better,
          undefined,
          better === "yes" ? "at least" : "at most",
        ) as number) * 10,
    }),
  },
  {
    cases: fromTo(106, 109),
    shown: ({ pct_of_target }) => ({
      status: call("OKR.KPI.STATUS", pct_of_target, 100, "up", "score 1 >0.7", oracle),
    }),
  },
  {
    cases: fromTo(110, 113),
    shown: ({ pct_of_target }) => ({
      status: call("OKR.KPI.STATUS", pct_of_target, 100, "up", "score 1 0.9 1.1", metronome),
    }),
  },
  {
    cases: fromTo(114, 117),
    shown: ({ pct_of_goal }) => ({
      status: call("OKR.KPI.STATUS", pct_of_goal, 100, "up", "score >0.95 0.85", planet),
    }),
  },
  {
    cases: fromTo(118, 122),
    shown: ({ score }) => ({ colour: call("OKR.STATUS", score, undefined, "google", google) }),
  },
  {
    cases: [123],
    shown: ({ current, target }) => ({ score: call("OKR.SCORE", current, target) }),
  },
  {
    cases: [124],
    shown: ({ current, target, start }) => {
      const score = call("OKR.SCORE", current, target, start);
      return {
        progress_pct: percent(score),
        status_ptBR: call("OKR.STATUS", score, undefined, undefined, labels({ "off-track": "Em risco" })),
      };
    },
  },
  {
    cases: [125, 126, 127],
    shown: ({ current, target, start }) => ({ score: call("OKR.SCORE", current, target, start) }),
  },
  {
    cases: [128, 136, 137],
    shown: ({ actual, budget }) => {
      const { difference, share: part, reading: word } = variance(actual, budget, "up");
      return { variance: difference, variance_pct: percent(part), status: favourable(word) };
    },
  },
  {
    cases: [129, 130, 131],
    how: "costs: down is better",
    shown: ({ actual, budget }) => {
      const { difference, share: part, reading: word } = variance(actual, budget, "down");
      return { variance: difference, variance_pct: percent(part), status: favourable(word) };
    },
  },
  {
    cases: [132],
    shown: ({ actual, budget }) => {
      const { difference, reading: word } = variance(actual, budget, "up");
      return { variance: difference, status: reading({ Unfavourable: "Lower profit" })(word) };
    },
  },
  {
    cases: [133],
    how: "without a direction it says on which side of the plan it is",
    shown: ({ actual, budget }) => {
      const { difference, share: part, reading: word } = variance(actual, budget);
      return {
        variance: difference,
        variance_pct: percent(part),
        label: reading({ "Above plan": "Over" })(word),
      };
    },
  },
  {
    cases: [134],
    shown: ({ actual, budget }) => {
      const { difference, share: part } = variance(actual, budget, "down", "favourable-positive");
      return { variance: difference, variance_pct_text: `${rounded(percent(part) as number, 1)}%` };
    },
  },
  {
    cases: [135],
    how: "OKR.KPI.TABLE reads the money text, OKR.KPI.VARIANCE subtracts",
    shown: ({ line, actual, budget }) => {
      const [heading, row] = callTable("OKR.KPI.TABLE", [
        ["KPI", "Target", "Actual"],
        [line!, budget!, actual!],
      ]);
      const at = (name: string): Cell => row![heading!.indexOf(name)]!;
      const { difference, share: part } = variance(at("Actual"), at("Target"), "down", "favourable-positive");
      const money = Math.abs(difference as number).toLocaleString("en-US", { minimumFractionDigits: 2 });
      return {
        variance_text: (difference as number) < 0 ? `($${money})` : `$${money}`,
        variance_pct_text: `(${rounded(-(percent(part) as number), 1)}%)`,
      };
    },
  },
  {
    cases: [138],
    shown: ({ actual_pct, budget_pct }) => ({
      variance_bps: variance(share(actual_pct), share(budget_pct), undefined, undefined, "bps").difference,
    }),
  },
  {
    cases: fromTo(139, 142),
    how: "without a direction it says on which side of the plan it is",
    shown: ({ actual, budget }) => {
      const { share: part, reading: word } = variance(actual, budget);
      return { variance_pct: percent(part), status: vsBudget(word) };
    },
  },
  {
    cases: [143],
    shown: ({ actual, budget }) => {
      const { share: part, reading: word } = variance(actual, budget);
      return { variance_pct: percent(part), status: reading({ "Above plan": "Exceeds" })(word) };
    },
  },
  {
    cases: fromTo(146, 152),
    how: "one rule that fits all seven of the source's rows: on track from the target, exceeding from 120 % of it",
    shown: ({ actual, target, direction }) => ({
      status: call(
        "OKR.KPI.STATUS",
        actual,
        target,
        direction,
        "score 1 0.75 1.2",
        labels({ achieved: "Exceeding", "on-track": "On Track", "at-risk": "At Risk" }),
      ),
    }),
  },
  {
    cases: fromTo(153, 157),
    shown: ({ actual, target }) => {
      const { difference, reading: word } = variance(actual, target);
      return { variance: difference, status: vsTarget(word) };
    },
  },
  {
    cases: [158, 159],
    how: "below target means worse than the target, which the direction tells",
    shown: ({ name, actual, target }) => {
      const direction = (name as string).includes("lower better") ? "down" : "up";
      const { share: part, reading: word } = variance(actual, target, direction);
      return {
        variance_pct: percent(part),
        status: reading({ Favourable: "Above Target", Unfavourable: "Below Target" })(word),
      };
    },
  },
  {
    cases: [160],
    shown: ({ actual, target }) => ({
      variance_pct: percent(variance(actual, target).share),
      status: call("OKR.KPI.STATUS", actual, target, "up", "score 0.9", labels({ "on-track": "On Track" })),
    }),
  },
  {
    cases: [161],
    shown: ({ actual_pct, target_pct }) => ({
      variance_pp: variance(share(actual_pct), share(target_pct), undefined, undefined, "points").difference,
      status: call(
        "OKR.KPI.STATUS",
        actual_pct,
        target_pct,
        "up",
        "score 0.9",
        labels({ "on-track": "On Track" }),
      ),
    }),
  },
];

export const differences: readonly Difference[] = [
  {
    cases: [78],
    reason:
      "A key result whose target is its start has no way to go: 0 % and 100 % are both wrong, so it says which kind holds a level",
    rule: "docs/rules.md#key-results",
    ours: ({ start, target, current }) => call("OKR.PROGRESS", current, target, start),
    answer: "#N/A",
  },
  {
    cases: [79, 80],
    reason:
      "A key result without a value has no progress: 0 % would tell the team that nothing was done, when nobody has looked yet",
    rule: "docs/rules.md#key-results",
    ours: ({ start, target, current }) => call("OKR.PROGRESS", current ?? "", target, start),
    answer: "",
  },
];

export const errata: readonly Erratum[] = [
  {
    case: 3,
    recomputed: ({ actual_pct, expected_pct }) => ({
      status: call("OKR.STATUS", share(actual_pct), share(expected_pct), "viva", viva),
    }),
    contradicts: "status",
  },
  ...[19, 20].map((position): Erratum => ({
    case: position,
    recomputed: ({ start, planned, actual }) => {
      const progress = call("OKR.PROGRESS", actual, planned, start);
      return {
        progress_pct: percent(progress),
        status: call("OKR.STATUS", progress, undefined, "servicenow", serviceNow),
      };
    },
    contradicts: "progress_pct",
  })),
  {
    case: 90,
    recomputed: ({ current, target, start }) => ({
      progress_pct: percent(call("OKR.PROGRESS", current, target, start)),
    }),
    contradicts: "progress_pct",
  },
  {
    case: 162,
    recomputed: ({ actual, target }) => ({
      variance_pct: percent(variance(actual, target).share),
      status: call("OKR.KPI.STATUS", actual, target, "up", "score 0.9", labels({ "on-track": "On Track" })),
    }),
    contradicts: "variance_pct",
  },
];

/** Half away from zero, as the sources print. */
function rounded(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  return String((Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale);
}
