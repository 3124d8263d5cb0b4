import type { ConditionalFormatRule } from "@odoo/o-spreadsheet";
import { defaultLabels, statusCodes } from "../../core/status/statusCodes";
import type { Edit } from "../../workbook/Plan";
import { trafficColourOf } from "../../workbook/trafficColours";

type TrafficLight = Extract<Edit, { kind: "traffic light" }>;

/**
 * The grid's rules for a traffic light. A score keeps its number beside the light and a status its word, so that
 * nothing is told by colour alone.
 */
export function trafficLightRules({ on, green, amber, labels }: TrafficLight): ConditionalFormatRule[] {
  if (on === "score") {
    return [
      {
        type: "IconSetRule",
        icons: { upper: "dotGood", middle: "dotNeutral", lower: "dotBad" },
        upperInflectionPoint: { type: "number", operator: "ge", value: String(green) },
        lowerInflectionPoint: { type: "number", operator: "ge", value: String(amber) },
      },
    ];
  }
  return statusCodes.map((code) => ({
    type: "CellIsRule",
    operator: "isEqual",
    values: [labels?.[code] ?? defaultLabels[code]],
    style: { textColor: trafficColourOf[code].text, fillColor: trafficColourOf[code].fill },
  }));
}
