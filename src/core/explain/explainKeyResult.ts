import type { KeyResultKind } from "../score/keyResultKinds";
import { isHolding } from "../score/isHolding";
import { defaultPreset } from "../status/defaultPreset";
import { parseStatusRule } from "../status/parseStatusRule";
import { defaultLabels } from "../status/statusCodes";
import type { Given, Step } from "./Explained";
import { explainScore } from "./explainScore";
import { explainStatus } from "./explainStatus";
import { plainNumber } from "./plainNumber";
import { ruleInWords } from "./ruleInWords";

interface KeyResultAsked {
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
export function explainKeyResult(asked: KeyResultAsked): readonly Step[] {
  const { kind, current, target, start, expected } = asked;
  const { steps, score, refusal } = explainScore(kind, current, target, start);
  const hasExpected = expected === expected;
  const preset = defaultPreset(hasExpected);
  const rule = parseStatusRule(asked.rule || preset);
  const status =
    refusal !== undefined
      ? ([["Status", "none: without a score there is nothing to judge"]] as const)
      : score !== score
        ? withoutScore(kind, current, target)
        : explainStatus(score, current, expected, rule);
  const why = asked.rule
    ? asked.rule.trim()
    : `${preset}, the default ${hasExpected ? "with" : "without"} an expected share`;
  return [
    ...steps,
    ["Expected", hasExpected ? `${plainNumber(expected)}, as given` : "not given"],
    ["Rule", `${why}; ${ruleInWords(rule)}`],
    ...status,
    ...(isHolding(kind) && score === 1
      ? ([
          ["Note", "In OKR.TABLE a level is achieved only from its due date on; before it, it is on track"],
        ] as const)
      : []),
  ];
}

function withoutScore(kind: KeyResultKind, current: number, target: number): readonly Step[] {
  if (target !== target && kind !== "milestone" && kind !== "baseline") {
    return [["Status", defaultLabels["no-target"]]];
  }
  if (current !== current) return [["Status", defaultLabels["no-data"]]];
  return [
    ["Decision", "the number is established, which is all that a baseline is for"],
    ["Status", defaultLabels.achieved],
  ];
}
