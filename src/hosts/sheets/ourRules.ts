import { overlaps } from "../../workbook/overlaps";
import { trafficColours } from "../../workbook/trafficColours";
import { addressOf } from "./addressOf";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The full end of a data bar, which is a colour scale here. */
export const barColour = "#9cc3e6";

const ourGrounds = new Set<string>([...Object.values(trafficColours).map(({ fill }) => fill), barColour]);

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
