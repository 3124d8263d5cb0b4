import type { ConditionalFormatRule } from "@odoo/o-spreadsheet";
import { defaultLabels, statusCodes } from "../../core/status/statusCodes";
import type { ScoreLight, StatusLight } from "../../workbook/Plan";
import { trafficColourOf } from "../../workbook/trafficColours";

/** The grid's rule for lights on scores: the number stays beside the light, so that nothing is told by colour alone. */
export function scoreLightRule({ green, amber }: ScoreLight): ConditionalFormatRule {
  return {
    type: "IconSetRule",
    icons: { upper: "dotGood", middle: "dotNeutral", lower: "dotBad" },
    upperInflectionPoint: { type: "number", operator: "ge", value: String(green) },
    lowerInflectionPoint: { type: "number", operator: "ge", value: String(amber) },
  };
}

/** The grid's rules for lights on statuses, a word each. */
export function statusLightRules(labels?: StatusLight["labels"]): ConditionalFormatRule[] {
  return statusCodes.map((code) => ({
    type: "CellIsRule",
    operator: "isEqual",
    values: [labels?.[code] ?? defaultLabels[code]],
    style: { textColor: trafficColourOf[code].text, fillColor: trafficColourOf[code].fill },
  }));
}
