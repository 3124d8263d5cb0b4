import { FormulaError } from "../errors/FormulaError";
import { clampShare } from "../score/clampShare";
import type { KeyResultKind } from "../score/keyResultKinds";
import { startOrZero } from "../score/startOrZero";
import { unclampedScore } from "../score/unclampedScore";
import type { Given, Step } from "./Explained";
import type { ExplainWords } from "./words";

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
  words: ExplainWords,
): ExplainedScore {
  const { about, number } = words;
  const orBlank = (value: number): string => (value === value ? number(value) : words.blank);
  const steps: Step[] = [
    [about("Current"), orBlank(current)],
    [about("Target"), orBlank(target)],
    ...(kind === "reach" ? [[about("Start"), startInWords(start, current, target, words)] as const] : []),
    [about("Kind"), words.kinds[kind]],
  ];
  const missing = missingInWords(kind, current, target, words);
  if (missing !== undefined) return { steps: [...steps, [about("Score"), missing]], score: NaN };
  try {
    const from = kind === "reach" ? startOrZero(start.value, current, target, start.given) : 0;
    if (kind === "reach") steps.push([about("Direction"), directionInWords(target, from, words)]);
    const share = unclampedScore(kind, current, target, from);
    steps.push([about("Formula"), formulaInWords(kind, current, target, from, share, words)]);
    if (share < 0) steps.push([about("Moved away"), words.movedAway(words.percent(share))]);
    const score = clampShare(share);
    return { steps: [...steps, [about("Score"), scoreInWords(share, words)]], score };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return {
      steps: [...steps, [about("Score"), words.refused(error.code, error.message)]],
      score: NaN,
      refusal: error,
    };
  }
}

const signs = {
  "at least": ["≥", "<"],
  "at most": ["≤", ">"],
  above: [">", "≤"],
  below: ["<", "≥"],
} as const;

function startInWords({ value, given }: Given, current: number, target: number, words: ExplainWords): string {
  if (value === value) return words.number(value);
  if (!given) return words.leftOut;
  return current > target ? words.blank : words.startBlank;
}

function missingInWords(
  kind: KeyResultKind,
  current: number,
  target: number,
  { noScore }: ExplainWords,
): string | undefined {
  if (kind === "baseline") return noScore.baseline;
  if (target !== target && kind !== "milestone") return noScore.target;
  return current === current ? undefined : noScore.current;
}

function directionInWords(target: number, start: number, words: ExplainWords): string {
  const [goal, from] = [words.number(target), words.number(start)];
  if (target === start) return words.noWay(goal);
  return target > start ? words.rising(goal, from) : words.falling(goal, from);
}

function formulaInWords(
  kind: KeyResultKind,
  current: number,
  target: number,
  start: number,
  share: number,
  words: ExplainWords,
): string {
  const { number } = words;
  const [now, goal, from] = [number(current), number(target), number(start)];
  const result = `${number(share)} (${words.percent(share)})`;
  if (kind === "reach") {
    return `${words.way} = (${now} − ${inBrackets(from)}) ÷ (${goal} − ${inBrackets(from)}) = ${number(current - start)} ÷ ${inBrackets(number(target - start))} = ${result}`;
  }
  if (kind === "milestone" || kind === "baseline") {
    return target === target
      ? `${words.counted} = ${now} ÷ ${inBrackets(goal)} = ${result}`
      : words.asDone(result);
  }
  const [kept, broken] = signs[kind];
  return share === 1 ? words.kept(`${now} ${kept} ${goal}`) : words.notKept(`${now} ${broken} ${goal}`);
}

function scoreInWords(share: number, words: ExplainWords): string {
  if (share < 0) return words.least;
  return share > 1 ? words.most : words.number(share);
}

function inBrackets(number: string): string {
  return number.startsWith("−") ? `(${number})` : number;
}
