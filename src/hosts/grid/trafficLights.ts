import type { ConditionalFormatRule } from "@odoo/o-spreadsheet";
import { defaultLabels, statusCodes, type StatusCode } from "../../core/status/statusCodes";
import type { Edit } from "../../workbook/Plan";

type TrafficLight = Extract<Edit, { kind: "traffic light" }>;

/** Text and fill, dark enough on its fill to be read (contrast 4.5 : 1 or more). */
const colours = {
  green: { textColor: "#1B5E20", fillColor: "#DDF1DF" },
  amber: { textColor: "#7A4100", fillColor: "#FFEBCC" },
  red: { textColor: "#9B1C1C", fillColor: "#FBDEDE" },
  grey: { textColor: "#52585F", fillColor: "#ECEEF0" },
} as const;

const colourOf: Readonly<Record<StatusCode, keyof typeof colours>> = {
  achieved: "green",
  "on-track": "green",
  "at-risk": "amber",
  "off-track": "red",
  missed: "red",
  stale: "grey",
  "no-data": "grey",
  "not-started": "grey",
  "no-target": "grey",
};

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
    style: colours[colourOf[code]],
  }));
}
