import type { KeyResultKind } from "../score/keyResultKinds";
import { defaultLabels, type StatusCode } from "../status/statusCodes";
import type { StatusRule } from "../status/StatusRule";
import { plainNumber } from "./plainNumber";

/** What the steps of an explanation are about, in their order. */
export type StepName =
  | "Current"
  | "Target"
  | "Start"
  | "Kind"
  | "Direction"
  | "Formula"
  | "Moved away"
  | "Score"
  | "Expected"
  | "Rule"
  | "Measure"
  | "Decision"
  | "Status"
  | "Note";

/** The sentences of an explanation, in English. Another language is another object of this type. */
export const englishSentences = {
  blank: "blank",
  leftOut: "left out, so it counts from 0",
  startBlank: "blank, so it counts from 0, since the value should rise",
  kinds: {
    reach: "reach: the share of the way from start to target",
    "at least": "at least: met while current is the target or more, else not",
    "at most": "at most: met while current is the target or less, else not",
    above: "above: met while current is more than the target; the target itself is a breach",
    below: "below: met while current is less than the target; the target itself is a breach",
    milestone: "milestone: the share done, or current ÷ target where it counts steps",
    baseline: "baseline: only establishes a number, so it has no score and is part of no mean",
  } as Readonly<Record<KeyResultKind, string>>,
  noScore: {
    baseline: "none, as for every baseline",
    target: "none: without a target there is nothing to measure against; it is left out of the mean",
    current: "none: a blank current value is no data; it is left out of the mean, never counted as 0",
  },
  refused: (code: string, message: string): string => `none (${code}): ${message}`,
  noWay: (both: string): string => `none: target and start are both ${both}`,
  rising: (target: string, start: string): string =>
    `rising, because the target ${target} is above the start ${start}`,
  falling: (target: string, start: string): string =>
    `falling, because the target ${target} is below the start ${start}`,
  way: "(current − start) ÷ (target − start)",
  counted: "current ÷ target",
  asDone: (result: string): string => `the share done, as given: ${result}`,
  kept: (comparison: string): string => `${comparison}, so the level is kept: 1`,
  notKept: (comparison: string): string => `${comparison}, so the level is not kept: 0`,
  movedAway: (percent: string): string => `${percent}: it is further from the target than where it started`,
  least: "0, because a score never falls below 0",
  most: "1, because a score never rises above 1",
  asGiven: (expected: string): string => `${expected}, as given`,
  notGiven: "not given",
  usualWith: (preset: string): string => `${preset}, the default with an expected share`,
  usualWithout: (preset: string): string => `${preset}, the default without an expected share`,
  noStatus: "none: without a score there is nothing to judge",
  established: "the number is established, which is all that a baseline is for",
  onlyFromDue: "In OKR.TABLE a level is achieved only from its due date on; before it, it is on track",
  /** The measure of a rule, in front of its cut-offs. */
  measures: {
    gap: "by the gap (expected − score)",
    ratio: "by the share of what is expected",
    score: "by the score alone",
    value: "by the current value",
  } as Readonly<Record<StatusRule["measure"], string>>,
  rounded: (decimals: number): string => `, rounded to ${decimals === 1 ? "one decimal" : decimals} first`,
  /** A status inside a sentence, in front of its cut-off: `on track from 0.7`, `at risk up to 0.25`. */
  inSentence: (status: string): string => status.toLowerCase(),
  from: "from",
  above: "above",
  upTo: "up to",
  below: "below",
  ofExpected: (share: string): string => `${share} of expected`,
  else: "else",
  fromOne: "achieved from a score of 1",
  atOnce: (score: string): string => `score ${score} ≥ 1: achieved, before the rule is asked`,
  so: "so",
  notSo: "so not",
  gap: "expected − score",
  ratio: (score: string, expected: string, shares: string): string =>
    `score ${score} against shares of the expected ${expected}: ${shares}`,
  value: (value: string): string => `current value ${value}`,
  score: (score: string): string => `score ${score}`,
  scoreRounded: (score: string, rounded: string): string => `score ${score}, rounded ${rounded}`,
};

/** The sentences with what stands in them: how numbers are written, and the words for statuses. */
export type ExplainWords = typeof englishSentences & {
  /** What a step is about. */
  readonly about: (step: StepName) => string;
  readonly number: (value: number) => string;
  /** A share of the way, 0.5, as `50%`. */
  readonly percent: (share: number) => string;
  readonly statuses: Readonly<Record<StatusCode, string>>;
};

export const englishWords: ExplainWords = {
  ...englishSentences,
  about: (step) => step,
  number: plainNumber,
  percent: (share) => `${plainNumber(Math.round(share * 1000) / 10)}%`,
  statuses: defaultLabels,
};
