import { FormulaError } from "../errors/FormulaError";
import { cutOffByRule, measureByRule } from "../status/measureByRule";
import { reaches } from "../status/reaches";
import { defaultLabels, type StatusCode } from "../status/statusCodes";
import type { CutOff, StatusRule } from "../status/StatusRule";
import type { Step } from "./Explained";
import { plainNumber } from "./plainNumber";

/**
 * How a status comes about from a score and what is expected: the number that the rule measures, and the cut-off that
 * decides.
 *
 * @param value the current value, for a rule that measures it
 * @param expected NaN where unknown
 */
export function explainStatus(
  score: number,
  value: number,
  expected: number,
  rule: StatusRule,
): readonly Step[] {
  if (rule.achieved === undefined && reaches(score, { at: 1, strict: false }, 1)) {
    return [
      ["Decision", `score ${plainNumber(score)} ≥ 1: achieved, before the rule is asked`],
      ["Status", defaultLabels.achieved],
    ];
  }
  try {
    const measured = measureByRule(rule.measure === "value" ? value : score, expected, rule);
    const [decision, status] = decide(measured, expected, rule);
    return [
      ["Measure", measureInWords(score, measured, expected, rule)],
      ["Decision", decision],
      ["Status", defaultLabels[status]],
    ];
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return [["Status", `none (${error.code}): ${error.message}`]];
  }
}

function decide(measured: number, expected: number, rule: StatusRule): readonly [string, StatusCode] {
  const said: string[] = [];
  const cutOffs: readonly (readonly [StatusCode, CutOff | undefined])[] = [
    ["achieved", rule.achieved],
    ["on-track", rule.green],
    ["at-risk", rule.amber],
  ];
  for (const [status, cutOff] of cutOffs) {
    if (cutOff === undefined) continue;
    const scaled = cutOffByRule(cutOff, expected, rule);
    const reached = reaches(measured, scaled, rule.better);
    const word = defaultLabels[status].toLowerCase();
    said.push(
      `${comparison(measured, scaled, rule, reached)}${reached ? `, so ${word}` : `, so not ${word}`}`,
    );
    if (reached) return [said.join("; "), status];
  }
  return [`${said.join("; ")}; so off track`, "off-track"];
}

/** `0.2 > 0.1`, with the cut-off's own working where it is a share of expected. */
function comparison(measured: number, { at, strict }: CutOff, rule: StatusRule, reached: boolean): string {
  const upwards = (rule.better === 1) === reached;
  const inclusive = strict !== reached;
  const sign = upwards ? (inclusive ? "≥" : ">") : inclusive ? "≤" : "<";
  return `${plainNumber(measured)} ${sign} ${plainNumber(at)}`;
}

function measureInWords(score: number, measured: number, expected: number, rule: StatusRule): string {
  switch (rule.measure) {
    case "gap":
      return `expected − score = ${plainNumber(expected)} − ${plainNumber(score)} = ${plainNumber(measured)}`;
    case "ratio":
      return `score ${plainNumber(score)} against shares of the expected ${plainNumber(expected)}: ${shares(expected, rule)}`;
    case "value":
      return `current value ${plainNumber(measured)}`;
    case "score":
      return rule.decimals === undefined || measured === score
        ? `score ${plainNumber(score)}`
        : `score ${plainNumber(score)}, rounded ${plainNumber(measured)}`;
  }
}

function shares(expected: number, { achieved, green, amber }: StatusRule): string {
  return [achieved, green, amber]
    .filter((cutOff) => cutOff !== undefined)
    .map(({ at }) => `${plainNumber(at)} × ${plainNumber(expected)} = ${plainNumber(at * expected)}`)
    .join(", ");
}
