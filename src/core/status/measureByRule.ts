import { FormulaError } from "../errors/FormulaError";
import type { CutOff, StatusRule } from "./StatusRule";

/**
 * The number that a rule compares with its cut-offs: the gap, the score (rounded where its source rounds), or the value.
 *
 * @param score share, or a raw value where the rule measures one
 * @param expected share expected by now, NaN where unknown
 * @throws {FormulaError} #VALUE! where the rule compares with an expected share and there is none
 */
export function measureByRule(score: number, expected: number, { measure, decimals }: StatusRule): number {
  if ((measure === "gap" || measure === "ratio") && expected !== expected) {
    throw new FormulaError(
      "#VALUE!",
      `a rule by ${measure} needs the expected share; give it, or use a rule by score such as “score 0.7 0.4”`,
    );
  }
  if (measure === "gap") return expected - score;
  return decimals === undefined ? score : roundTo(score, decimals);
}

/** A cut-off in the terms of the measure. A ratio tests score ≥ cut × expected, so that expecting 0 never divides. */
export function cutOffByRule(cutOff: CutOff, expected: number, { measure }: StatusRule): CutOff {
  return measure === "ratio" ? { at: cutOff.at * expected, strict: cutOff.strict } : cutOff;
}

function roundTo(value: number, decimals: number): number {
  const scale = decimals === 1 ? 10 : 10 ** decimals; // a power costs more than all the rest of a rule
  return Math.round(Math.round(value * scale * 1e6) / 1e6) / scale;
}
