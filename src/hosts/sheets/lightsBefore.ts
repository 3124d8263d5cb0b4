import { statusCodes } from "../../core/status/statusCodes";
import type { Address } from "../../workbook/Address";
import type { Edit } from "../../workbook/Plan";
import { addressOf } from "./addressOf";
import { ourRules } from "./ourRules";
import type { PlannedSpreadsheet } from "./PlannedSpreadsheet";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The lights and bars of ours on a range and its parts, as the edits that would put them there. */
export function lightsBefore(planned: PlannedSpreadsheet, address: Address): Edit[] {
  const range = planned.range(address);
  const byPlace = new Map<string, { readonly address: Address; readonly rules: Rule[] }>();
  for (const rule of ourRules(range.getSheet().getConditionalFormatRules(), range)) {
    const place = rule.getRanges()[0]!;
    const group = byPlace.get(place.getA1Notation()) ?? { address: addressOf(place), rules: [] };
    byPlace.set(place.getA1Notation(), group);
    group.rules.push(rule);
  }
  return [...byPlace.values()].map(lightOf);
}

function lightOf({ address, rules }: { readonly address: Address; readonly rules: readonly Rule[] }): Edit {
  const values = rules.map((rule): unknown => rule.getBooleanCondition()?.getCriteriaValues()[0]);
  const [green, amber] = values;
  if (green === undefined) return { kind: "data bar", address };
  if (typeof green === "number" && typeof amber === "number") {
    return { kind: "traffic light", address, on: "score", green, amber };
  }
  const labels = Object.fromEntries(statusCodes.map((code, index) => [code, String(values[index])]));
  return { kind: "traffic light", address, on: "status", green: 0, amber: 0, labels };
}
