import { FormulaError } from "../errors/FormulaError";
import { reaches } from "./reaches";
import type { StatusCode } from "./statusCodes";
import type { StatusRule } from "./StatusRule";

/**
 * The status of bare numbers: no data, achieved, or the colour a rule gives.
 *
 * @param score share 0…1 (or a raw value where the rule measures one), NaN where there is none
 * @param expected share expected by now, NaN where unknown
 * @throws {FormulaError} #VALUE! where the rule compares with an expected share and there is none
 */
export function statusOfScore(score: number, expected: number, rule: StatusRule): StatusCode {
  if (Number.isNaN(score)) return "no-data";
  const { measure, green, amber, achieved, decimals } = rule;
  if (achieved === undefined && measure !== "value" && reaches(score, { at: 1, strict: false }, 1)) {
    return "achieved";
  }
  if ((measure === "gap" || measure === "ratio") && Number.isNaN(expected)) {
    throw new FormulaError(
      "#VALUE!",
      `a rule by ${measure} needs the expected share; give it, or use a rule by score such as “score 0.7 0.4”`,
    );
  }
  const better = measure === "gap" || (measure === "value" && amber && amber.at > green.at) ? -1 : 1;
  // A ratio tests score ≥ cut × expected, so that an expected share of 0 never divides.
  const scale = measure === "ratio" ? expected : 1;
  const measured =
    measure === "gap" ? expected - score : decimals === undefined ? score : roundTo(score, decimals);
  const at = (cutOff: typeof green): boolean =>
    reaches(measured, { at: cutOff.at * scale, strict: cutOff.strict }, better);
  if (achieved && at(achieved)) return "achieved";
  if (at(green)) return "on-track";
  return amber && at(amber) ? "at-risk" : "off-track";
}

function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(Math.round(value * scale * 1e6) / 1e6) / scale;
}
