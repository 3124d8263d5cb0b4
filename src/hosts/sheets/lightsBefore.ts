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

/** The lights and bars of ours on cells of a range, as the edits that put them back where they are. */
export function lightsBefore(planned: PlannedSpreadsheet, address: Address): Edit[] {
  const range = planned.range(address);
  const all = range.getSheet().getConditionalFormatRules();
  const groups: Group[] = [];
  const begun = new Map<string, Group>();
  for (const rule of ourRules(all, range)) {
    const place = rule.getRanges()[0]!;
    const key = `${place.getA1Notation()} ${rule.getGradientCondition() === null}`;
    let group = begun.get(key);
    if (group === undefined || group.rules.length === rulesOfLight(group.rules[0]!)) {
      group = { address: addressOf(place), order: all.indexOf(rule), rules: [] };
      groups.push(group);
      begun.set(key, group);
    }
    group.rules.push(rule);
  }
  return groups.map(lightOf);
}

/** How many rules make one light: where there are more on the same cells, one stands over the other. */
function rulesOfLight(first: Rule): number {
  if (first.getBooleanCondition() === null) return 1;
  return typeof wantedBy(first) === "number" ? scoreColours : statusCodes.length;
}

/** Green, amber and red. */
const scoreColours = 3;

/** The cut-off or the word that a rule looks for; nothing for a bar. */
function wantedBy(rule: Rule): unknown {
  return rule.getBooleanCondition()?.getCriteriaValues()[0];
}

function lightOf({ address, order, rules }: Group): Edit {
  const values = rules.map(wantedBy);
  const [green, amber] = values;
  const back = { address, order, putBack: true } as const;
  if (green === undefined) return { kind: "data bar", ...back };
  if (typeof green === "number" && typeof amber === "number") {
    return { kind: "score light", green, amber, ...back };
  }
  const labels = Object.fromEntries(statusCodes.map((code, index) => [code, String(values[index])]));
  return { kind: "status light", labels, ...back };
}
