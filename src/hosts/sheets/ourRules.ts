import type { Address } from "../../workbook/Address";
import { trafficColours } from "../../workbook/trafficColours";
import { addressOf } from "./addressOf";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The full end of a data bar, which is a colour scale here. */
export const barColour = "#9cc3e6";

const ourGrounds = new Set<string>([...Object.values(trafficColours).map(({ fill }) => fill), barColour]);

/**
 * Those of a sheet's rules that we put on this range or on a part of it. A rule has no name: ours are known by their
 * range and their colours, bars by the very range.
 */
export function ourRules(rules: readonly Rule[], range: GoogleAppsScript.Spreadsheet.Range): Rule[] {
  const here = addressOf(range);
  return rules.filter((rule) => {
    const [first, ...others] = rule.getRanges();
    if (first === undefined || others.length > 0) return false;
    if (rule.getGradientCondition() !== null) return first.getA1Notation() === range.getA1Notation();
    const ground = rule.getBooleanCondition()?.getBackground()?.toLowerCase();
    return ground !== undefined && ourGrounds.has(ground) && isWithin(addressOf(first), here);
  });
}

function isWithin(inner: Address, outer: Address): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
