import { FormulaError } from "../errors/FormulaError";
import { clampShare } from "../score/clampShare";
import type { KeyResultKind } from "../score/keyResultKinds";
import { startOrZero } from "../score/startOrZero";
import { unclampedScore } from "../score/unclampedScore";
import type { Given, Step } from "./Explained";
import { plainNumber } from "./plainNumber";

interface ExplainedScore {
  readonly steps: readonly Step[];
  /** NaN where there is none. */
  readonly score: number;
  /** Why the score is refused, where it is. */
  readonly refusal?: FormulaError;
}

/**
 * How the score of one key result comes about, step by step: what was read, which way it goes, the formula with the
 * numbers in it, and the cut to 0…1.
 */
export function explainScore(
  kind: KeyResultKind,
  current: number,
  target: number,
  start: Given,
): ExplainedScore {
  const steps: Step[] = [
    ["Current", orBlank(current)],
    ["Target", orBlank(target)],
    ...(kind === "reach" ? [["Start", startInWords(start, current, target)] as const] : []),
    ["Kind", kindsInWords[kind]],
  ];
  const missing = missingInWords(kind, current, target);
  if (missing !== undefined) return { steps: [...steps, ["Score", missing]], score: NaN };
  try {
    const from = kind === "reach" ? startOrZero(start.value, current, target, start.given) : 0;
    if (kind === "reach") steps.push(["Direction", directionInWords(target, from)]);
    const share = unclampedScore(kind, current, target, from);
    steps.push(["Formula", formulaInWords(kind, current, target, from, share)]);
    if (share < 0) {
      steps.push(["Moved away", `${percent(share)}: it is further from the target than where it started`]);
    }
    const score = clampShare(share);
    return { steps: [...steps, ["Score", scoreInWords(share)]], score };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return {
      steps: [...steps, ["Score", `none (${error.code}): ${error.message}`]],
      score: NaN,
      refusal: error,
    };
  }
}

const kindsInWords: Readonly<Record<KeyResultKind, string>> = {
  reach: "reach: the share of the way from start to target",
  "at least": "at least: met while current is the target or more, else not",
  "at most": "at most: met while current is the target or less, else not",
  above: "above: met while current is more than the target; the target itself is a breach",
  below: "below: met while current is less than the target; the target itself is a breach",
  milestone: "milestone: the share done, or current ÷ target where it counts steps",
  baseline: "baseline: only establishes a number, so it has no score and is part of no mean",
};

const signs = {
  "at least": ["≥", "<"],
  "at most": ["≤", ">"],
  above: [">", "≤"],
  below: ["<", "≥"],
} as const;

function orBlank(value: number): string {
  return value === value ? plainNumber(value) : "blank";
}

function startInWords({ value, given }: Given, current: number, target: number): string {
  if (value === value) return plainNumber(value);
  if (!given) return "left out, so it counts from 0";
  return current > target ? "blank" : "blank, so it counts from 0, since the value should rise";
}

function missingInWords(kind: KeyResultKind, current: number, target: number): string | undefined {
  if (kind === "baseline") return "none, as for every baseline";
  if (target !== target && kind !== "milestone") {
    return "none: without a target there is nothing to measure against; it is left out of the mean";
  }
  if (current === current) return undefined;
  return "none: a blank current value is no data; it is left out of the mean, never counted as 0";
}

function directionInWords(target: number, start: number): string {
  if (target === start) return `none: target and start are both ${plainNumber(target)}`;
  const [way, place] = target > start ? ["rising", "above"] : ["falling", "below"];
  return `${way}, because the target ${plainNumber(target)} is ${place} the start ${plainNumber(start)}`;
}

function formulaInWords(
  kind: KeyResultKind,
  current: number,
  target: number,
  start: number,
  share: number,
): string {
  const [now, goal, from] = [current, target, start].map(plainNumber) as [string, string, string];
  const result = `${plainNumber(share)} (${percent(share)})`;
  if (kind === "reach") {
    return `(current − start) ÷ (target − start) = (${now} − ${inBrackets(from)}) ÷ (${goal} − ${inBrackets(from)}) = ${plainNumber(current - start)} ÷ ${inBrackets(plainNumber(target - start))} = ${result}`;
  }
  if (kind === "milestone" || kind === "baseline") {
    return target === target
      ? `current ÷ target = ${now} ÷ ${inBrackets(goal)} = ${result}`
      : `the share done, as given: ${result}`;
  }
  return share === 1
    ? `${now} ${signs[kind][0]} ${goal}, so the level is kept: 1`
    : `${now} ${signs[kind][1]} ${goal}, so the level is not kept: 0`;
}

function scoreInWords(share: number): string {
  if (share < 0) return "0, because a score never falls below 0";
  return share > 1 ? "1, because a score never rises above 1" : plainNumber(share);
}

function inBrackets(number: string): string {
  return number.startsWith("−") ? `(${number})` : number;
}

function percent(share: number): string {
  return `${plainNumber(Math.round(share * 1000) / 10)}%`;
}
