import type { ChartKind, DataBar, Edit, ScoreLight, StatusLight } from "../../workbook/Plan";
import { isInside } from "../../workbook/isInside";
import type { Locale } from "../../workbook/Snapshot";
import { addressOf } from "./addressOf";
import { cellToSheet } from "./cellToSheet";
import { latestChart, markChart } from "./chartMarks";
import { builtCheck } from "./checks";
import { setLooks } from "./looks";
import { barColour, kindOfRule, ourRules } from "./ourRules";
import type { PlannedSpreadsheet } from "./PlannedSpreadsheet";
import { trafficLightRules } from "./trafficLightRules";

type Kind = Edit["kind"];
type EditOf<K extends Kind> = Extract<Edit, { kind: K }>;
type Writers = {
  readonly [K in Kind]: (edit: EditOf<K>, planned: PlannedSpreadsheet, locale: Locale) => void;
};
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

const headingGround = "#1f3a5f";

const writers: Writers = {
  "add sheet": ({ sheet }, planned) => {
    planned.add(sheet);
  },
  "delete sheet": ({ sheet }, planned) => {
    planned.delete(sheet);
  },
  cells: ({ address, cells }, planned, locale) => {
    const rows = cells.map((row) => row.map((cell) => cellToSheet(cell, locale)));
    planned.range(address).setValues(rows);
  },
  // Apps Script has no tables: alternating colours for the eye, a named range for formulas.
  table: ({ address, name }, planned) => {
    const range = planned.range(address);
    range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
    planned.spreadsheet.setNamedRange(name, range);
  },
  "remove table": ({ address, name }, planned) => {
    for (const banding of planned.range(address).getBandings()) banding.remove();
    if (planned.spreadsheet.getRangeByName(name) !== null) planned.spreadsheet.removeNamedRange(name);
  },
  "number format": ({ address, format }, planned) => {
    planned.range(address).setNumberFormat(format);
  },
  "heading style": ({ address }, planned) => {
    planned
      .range(address)
      .setFontWeight("bold")
      .setBackground(headingGround)
      .setFontColor("#ffffff")
      .setWrap(true);
  },
  looks: ({ address, looks }, planned) => {
    setLooks(planned.range(address), looks);
  },
  "score light": putLight,
  "status light": putLight,
  "remove lights": ({ address }, planned) => {
    removeRules(planned.range(address), () => true);
  },
  "data bar": (edit, planned) => {
    const range = planned.range(edit.address);
    const bar = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([range])
      .setGradientMinpointWithValue("#ffffff", SpreadsheetApp.InterpolationType.NUMBER, "0")
      .setGradientMaxpointWithValue(barColour, SpreadsheetApp.InterpolationType.NUMBER, "1")
      .build();
    putRules(range, [bar], edit);
  },
  dropdown: ({ address, words, check }, planned) => {
    const list = (): GoogleAppsScript.Spreadsheet.DataValidation =>
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...words], true)
        .setAllowInvalid(true)
        .build();
    planned.range(address).setDataValidation(check === undefined ? list() : builtCheck(check, planned));
  },
  "remove dropdown": ({ address }, planned) => {
    planned.range(address).setDataValidation(null);
  },
  chart: (edit, planned) => {
    insertChart(edit, planned);
  },
  "remove chart": ({ sheet: sheetName, name }, planned) => {
    const sheet = planned.sheet(sheetName);
    const marked = latestChart(sheet, name);
    if (marked?.chart !== undefined) sheet.removeChart(marked.chart);
    marked?.mark.remove();
  },
  name: ({ name, address }, planned) => {
    planned.spreadsheet.setNamedRange(name, planned.range(address));
  },
  "remove name": ({ name }, planned) => {
    if (planned.spreadsheet.getRangeByName(name) !== null) planned.spreadsheet.removeNamedRange(name);
  },
  "named formula": () => undefined, // names stand for ranges alone
  note: ({ address, text }, planned) => {
    planned.range(address).setNote(text === "" ? null : text);
  },
  freeze: ({ sheet, rows }, planned) => {
    planned.sheetFor(sheet, rows + 1, 1).setFrozenRows(rows);
  },
  "column widths": ({ sheet: sheetName, column, pixels }, planned) => {
    const sheet = planned.sheetFor(sheetName, 1, column + pixels.length);
    pixels.forEach((width, index) => sheet.setColumnWidth(column + index + 1, width));
  },
  select: ({ address }, planned) => {
    const range = planned.range(address);
    planned.spreadsheet.setActiveSheet(range.getSheet());
    planned.spreadsheet.setActiveRange(range);
  },
};

/** Does one edit of a plan. */
export function writeEdit<K extends Kind>(
  edit: EditOf<K>,
  planned: PlannedSpreadsheet,
  locale: Locale,
): void {
  const write = writers[edit.kind] as (edit: EditOf<K>, planned: PlannedSpreadsheet, locale: Locale) => void;
  write(edit, planned, locale);
}

function putLight(edit: ScoreLight | StatusLight, planned: PlannedSpreadsheet, locale: Locale): void {
  const range = planned.range(edit.address);
  putRules(range, trafficLightRules(edit, range, locale), edit);
}

/**
 * Puts rules on a range in place of ours of the same kind within it; what is put back takes nobody's place, and its own among all
 * the others.
 */
function putRules(
  range: SheetRange,
  rules: readonly Rule[],
  { kind, putBack, order = Infinity }: ScoreLight | StatusLight | DataBar,
): void {
  if (putBack !== true) {
    const here = addressOf(range);
    removeRules(
      range,
      (rule) => kindOfRule(rule) === kind && isInside(addressOf(rule.getRanges()[0]!), here),
    );
  }
  const sheet = range.getSheet();
  const all = sheet.getConditionalFormatRules();
  all.splice(order, 0, ...rules);
  sheet.setConditionalFormatRules(all);
}

/** Takes some of our rules away from a range: a sheet's rules are one list that is set whole. */
function removeRules(range: SheetRange, isMeant: (rule: Rule) => boolean): void {
  const sheet = range.getSheet();
  const all = sheet.getConditionalFormatRules();
  const ours = ourRules(all, range).filter(isMeant);
  if (ours.length > 0) sheet.setConditionalFormatRules(all.filter((rule) => !ours.includes(rule)));
}

const chartTypes: Readonly<Record<ChartKind, () => GoogleAppsScript.Charts.ChartType>> = {
  bar: () => Charts.ChartType.BAR,
  column: () => Charts.ChartType.COLUMN,
  line: () => Charts.ChartType.LINE,
};

function insertChart(edit: EditOf<"chart">, planned: PlannedSpreadsheet): void {
  const sheet = planned.sheetFor(edit.sheet, edit.at.row + 1, edit.at.column + 1);
  const builder = sheet
    .newChart()
    .setChartType(chartTypes[edit.chart]())
    .addRange(planned.range(edit.source))
    .setNumHeaders(1)
    .setPosition(edit.at.row + 1, edit.at.column + 1, 0, 0)
    .setOption("title", edit.title)
    .setOption("alternativeText", edit.description);
  const { size } = edit;
  if (size !== undefined) builder.setOption("width", size.width).setOption("height", size.height);
  sheet.insertChart(builder.build());
  const chart = sheet.getCharts().pop();
  if (chart !== undefined) markChart(sheet, chart, edit);
}
