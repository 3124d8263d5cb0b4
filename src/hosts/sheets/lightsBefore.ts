import { statusCodes } from "../../core/status/statusCodes";
import type { Address } from "../../workbook/Address";
import type { Edit } from "../../workbook/Plan";
import { addressOf } from "./addressOf";
import { ourRules } from "./ourRules";
import type { PlannedSpreadsheet } from "./PlannedSpreadsheet";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

interface Group {
  readonly address: Address;
  readonly order: number;
  readonly rules: Rule[];
}

/** The lights and bars of ours on a range and its parts, as the edits that put them back where they are. */
export function lightsBefore(planned: PlannedSpreadsheet, address: Address): Edit[] {
  const range = planned.range(address);
  const all = range.getSheet().getConditionalFormatRules();
  const groups = new Map<string, Group>();
  for (const rule of ourRules(all, range)) {
    const place = rule.getRanges()[0]!;
    const key = `${place.getA1Notation()} ${rule.getGradientCondition() === null}`;
    const group = groups.get(key) ?? { address: addressOf(place), order: all.indexOf(rule), rules: [] };
    groups.set(key, group);
    group.rules.push(rule);
  }
  return [...groups.values()].map(lightOf);
}

function lightOf({ address, order, rules }: Group): Edit {
  const values = rules.map((rule): unknown => rule.getBooleanCondition()?.getCriteriaValues()[0]);
  const [green, amber] = values;
  const back = { address, order, putBack: true } as const;
  if (green === undefined) return { kind: "data bar", ...back };
  if (typeof green === "number" && typeof amber === "number") {
    return { kind: "traffic light", on: "score", green, amber, ...back };
  }
  const labels = Object.fromEntries(statusCodes.map((code, index) => [code, String(values[index])]));
  return { kind: "traffic light", on: "status", green: 0, amber: 0, labels, ...back };
}
