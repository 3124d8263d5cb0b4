import type { KeyResultKind } from "../score/keyResultKinds";
import { isHolding } from "../score/isHolding";
import { defaultPreset } from "../status/defaultPreset";
import { parseStatusRule } from "../status/parseStatusRule";
import type { Given, Step } from "./Explained";
import { explainScore } from "./explainScore";
import { explainStatus } from "./explainStatus";
import { ruleInWords } from "./ruleInWords";
import { englishWords, type ExplainWords } from "./words";

export interface KeyResultAsked {
  readonly kind: KeyResultKind;
  /** NaN is blank. */
  readonly current: number;
  readonly target: number;
  readonly start: Given;
  readonly expected: number;
  /** As written, "" where none is given. */
  readonly rule: string;
}

/**
 * Every step from a key result's numbers to its score and status, in words that a person can check by hand.
 *
 * @throws {FormulaError} #VALUE! for a rule that can't be read
 */
export function explainKeyResult(asked: KeyResultAsked, words: ExplainWords = englishWords): readonly Step[] {
  const { about, number } = words;
  const { kind, current, target, start, expected } = asked;
  const { steps, score, refusal } = explainScore(kind, current, target, start, words);
  const hasExpected = expected === expected;
  const preset = defaultPreset(hasExpected);
  const rule = parseStatusRule(asked.rule || preset);
  const status =
    refusal !== undefined
      ? ([[about("Status"), words.noStatus]] as const)
      : score !== score
        ? withoutScore(kind, current, target, words)
        : explainStatus(score, current, expected, rule, words);
  const why = asked.rule ? asked.rule.trim() : (hasExpected ? words.usualWith : words.usualWithout)(preset);
  return [
    ...steps,
    [about("Expected"), hasExpected ? words.asGiven(number(expected)) : words.notGiven],
    [about("Rule"), `${why}; ${ruleInWords(rule, words)}`],
    ...status,
    ...(isHolding(kind) && score === 1 ? ([[about("Note"), words.onlyFromDue]] as const) : []),
  ];
}

function withoutScore(
  kind: KeyResultKind,
  current: number,
  target: number,
  { about, statuses, established }: ExplainWords,
): readonly Step[] {
  if (target !== target && kind !== "milestone" && kind !== "baseline") {
    return [[about("Status"), statuses["no-target"]]];
  }
  if (current !== current) return [[about("Status"), statuses["no-data"]]];
  return [
    [about("Decision"), established],
    [about("Status"), statuses.achieved],
  ];
}
