import { defaultLabels, statusCodes } from "../../core/status/statusCodes";
import type { ScoreLight, StatusLight } from "../../workbook/Plan";
import type { Locale } from "../../workbook/Snapshot";
import { type TrafficColour, trafficColourOf, trafficColours } from "../../workbook/trafficColours";
import { localFormula } from "./localFormula";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** The rules of one traffic light, first match wins: by cut-off on scores, by word on status cells. */
export function trafficLightRules(edit: ScoreLight | StatusLight, range: SheetRange, locale: Locale): Rule[] {
  const rule = (look: TrafficColour): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder =>
    SpreadsheetApp.newConditionalFormatRule()
      .setRanges([range])
      .setBackground(look.fill)
      .setFontColor(look.text);
  if (edit.kind === "score light") {
    return [
      rule(trafficColours.green).whenNumberGreaterThanOrEqualTo(edit.green).build(),
      rule(trafficColours.amber).whenNumberGreaterThanOrEqualTo(edit.amber).build(),
      // "Less than" would also paint blank cells, which count as 0 there.
      rule(trafficColours.red)
        .whenFormulaSatisfied(localFormula(redFormula(range, edit.amber), locale))
        .build(),
    ];
  }
  return statusCodes.map((code) =>
    rule(trafficColourOf[code])
      .whenTextEqualTo(edit.labels?.[code] ?? defaultLabels[code])
      .build(),
  );
}

function redFormula(range: SheetRange, amber: number): string {
  const cell = range.getCell(1, 1).getA1Notation();
  return `=AND(ISNUMBER(${cell}),${cell}<${amber})`;
}
