import { defaultLabels, type StatusCode } from "../../core/status/statusCodes";
import type { Edit } from "../../workbook/Plan";
import type { Locale } from "../../workbook/Snapshot";
import { localFormula } from "./localFormula";

type TrafficLight = Extract<Edit, { kind: "traffic light" }>;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

interface Look {
  readonly background: string;
  readonly text: string;
}

/** Text on a pale ground, at a contrast of 4.5 to 1 or more; the words or numbers say the same without colour. */
export const looks = {
  green: { background: "#d9ead3", text: "#1e4620" },
  amber: { background: "#fff2cc", text: "#5c4400" },
  red: { background: "#f4cccc", text: "#7a1212" },
  grey: { background: "#eeeeee", text: "#434343" },
} as const satisfies Record<string, Look>;

const lookOf: Readonly<Record<StatusCode, Look>> = {
  achieved: looks.green,
  "on-track": looks.green,
  "at-risk": looks.amber,
  stale: looks.amber,
  "off-track": looks.red,
  missed: looks.red,
  "no-target": looks.grey,
  "not-started": looks.grey,
  "no-data": looks.grey,
};

/** The rules of one traffic light, first match wins: by cut-off on scores, by word on status cells. */
export function trafficLightRules(edit: TrafficLight, range: SheetRange, locale: Locale): Rule[] {
  const rule = (look: Look): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder =>
    SpreadsheetApp.newConditionalFormatRule()
      .setRanges([range])
      .setBackground(look.background)
      .setFontColor(look.text);
  if (edit.on === "score") {
    return [
      rule(looks.green).whenNumberGreaterThanOrEqualTo(edit.green).build(),
      rule(looks.amber).whenNumberGreaterThanOrEqualTo(edit.amber).build(),
      // "Less than" would also paint blank cells, which count as 0 there.
      rule(looks.red)
        .whenFormulaSatisfied(localFormula(redFormula(range, edit.amber), locale))
        .build(),
    ];
  }
  return (Object.keys(lookOf) as StatusCode[]).map((code) =>
    rule(lookOf[code])
      .whenTextEqualTo(edit.labels?.[code] ?? defaultLabels[code])
      .build(),
  );
}

function redFormula(range: SheetRange, amber: number): string {
  const cell = range.getCell(1, 1).getA1Notation();
  return `=AND(ISNUMBER(${cell}),${cell}<${amber})`;
}
