import type { DataBar, ScoreLight, StatusLight } from "../../workbook/Plan";
import { overlaps } from "../../workbook/overlaps";
import { trafficColours } from "../../workbook/trafficColours";
import { addressOf } from "./addressOf";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The full end of a data bar, which is a colour scale here. */
export const barColour = "#9cc3e6";

const ourGrounds = new Set<string>([...Object.values(trafficColours).map(({ fill }) => fill), barColour]);

/** What kind of light a rule of ours is of, or a bar: statuses go by word, scores by cut-off. */
export function kindOfRule(rule: Rule): (ScoreLight | StatusLight | DataBar)["kind"] {
  const criteria = rule.getBooleanCondition()?.getCriteriaType();
  if (criteria === undefined) return "data bar";
  return criteria === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO ? "status light" : "score light";
}

/**
 * Those of a sheet's rules that we put on cells of this range. A rule has no name: ours are known by their range and
 * their colours.
 */
export function ourRules(rules: readonly Rule[], range: GoogleAppsScript.Spreadsheet.Range): Rule[] {
  const here = addressOf(range);
  return rules.filter((rule) => {
    const [first, ...others] = rule.getRanges();
    if (first === undefined || others.length > 0) return false;
    const ground = rule.getGradientCondition()?.getMaxColor() ?? rule.getBooleanCondition()?.getBackground();
    return ourGrounds.has(ground?.toLowerCase() ?? "") && overlaps(addressOf(first), here);
  });
}
