import { helpers, type ConditionalFormat, type Model } from "@odoo/o-spreadsheet";
import { statusCodes, type StatusCode } from "../../core/status/statusCodes";
import type { Address } from "../../workbook/Address";
import { isAboutLights } from "../../workbook/isAboutLights";
import type { Edit } from "../../workbook/Plan";
import { trafficColourOf } from "../../workbook/trafficColours";
import { ourLights } from "./ourRules";
import { addressOf } from "./places";

/**
 * The edits that would put the lights and bars of ours where they are that a plan touches, each once. The rules of one
 * traffic light on statuses, a word each, become one edit again.
 */
export function lightsBefore(model: Model, edits: readonly Edit[]): Edit[] {
  const rules = new Map<string, { sheet: string; format: ConditionalFormat }>();
  for (const edit of edits) {
    if (!isAboutLights(edit)) continue;
    const { sheet } = edit.address;
    for (const format of ourLights(model, edit.address)) rules.set(format.id, { sheet, format });
  }
  const lights = new Map<string, Edit>();
  const begun = new Map<string, number>();
  for (const { sheet, format } of rules.values()) {
    for (const range of format.ranges) {
      const address = addressOf(sheet, helpers.toZone(range));
      const place = JSON.stringify([address, format.rule.type]);
      const light = lights.get(`${place} ${begun.get(place) ?? 0}`);
      const grown = light && withWord(light, format);
      if (grown === undefined) begun.set(place, (begun.get(place) ?? 0) + 1);
      lights.set(`${place} ${begun.get(place)!}`, grown ?? lightOf(format, address));
    }
  }
  return [...lights.values()];
}

const putBack = true;

function lightOf(format: ConditionalFormat, address: Address): Edit {
  const { rule } = format;
  if (rule.type === "IconSetRule") {
    const [green, amber] = [rule.upperInflectionPoint, rule.lowerInflectionPoint].map(({ value }) =>
      Number(value),
    );
    return { kind: "score light", address, green: green!, amber: amber!, putBack };
  }
  if (rule.type !== "CellIsRule") return { kind: "data bar", address, putBack };
  const none: Edit = { kind: "status light", address, labels: {}, putBack };
  return withWord(none, format) ?? none;
}

/** The light with the word of one more rule; undefined where it has all words of that colour, so that the rule is another's. */
function withWord(light: Edit, { rule }: ConditionalFormat): Edit | undefined {
  if (light.kind !== "status light" || rule.type !== "CellIsRule") return undefined;
  const { labels = {} } = light;
  const isNext = (code: StatusCode): boolean =>
    !(code in labels) && trafficColourOf[code].fill === rule.style.fillColor?.toLowerCase();
  const code = statusCodes.find(isNext);
  return code && { ...light, labels: { ...labels, [code]: rule.values[0]! } };
}
