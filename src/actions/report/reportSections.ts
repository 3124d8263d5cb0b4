import type { KeyResultTable } from "../../cells/tables/readKeyResultTable";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import type { Kpi } from "../../core/model/Kpi";
import type { Address } from "../../workbook/Address";
import type { Written } from "../../workbook/Plan";
import type { Snapshot } from "../../workbook/Snapshot";
import { rangeText, sheetPrefix } from "../addressText";
import { findTables } from "../findTables";
import { formulaCall } from "../formulaCall";
import { keyResultLooks } from "../keyResultLooks";
import { type KpiOffer, kpiOffers } from "../kpi/kpiOffers";
import type { ActionContext } from "../ActionContext";
import { kpiLooks } from "../kpiLooks";
import { type NumberLook, showNumbers } from "../shownNumbers";
import type { ActionText } from "../text/en";
import { readSettings } from "../readSettings";
import type { FiguresBlock, FiguresSheet } from "./FiguresSheet";
import { kpiBlock, kpisToDraw, periodsOf } from "./kpiLines";
import type { ReportPage } from "./ReportPage";

/** Which columns of a block a row of the page shows, in the page's order; −1 for none. */
const objectiveColumns = [0, 1, 2, -1, -1, -1, 3, 4, 5, 6];
const keyResultColumns = [1, 2, 3, 4, 5, 7, 8, 9, 10, 0, 11];
const kpiColumns = [0, 1, 2, 3, 4, 5, 6, 8, 10, 11, 12];

const rowsOf = (block: FiguresBlock, columns: readonly number[], rows: readonly number[]): string[][] =>
  rows.map((row) => columns.map((column) => (column < 0 ? "" : block.cell(row, column))));

const indices = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Says how many lines a table has gained since; nothing while all are shown. */
function more({ report }: ActionText, blocks: readonly FiguresBlock[], shown: number): Written {
  const mark = "\u0000";
  const quoted = report
    .more(mark)
    .split(mark)
    .map((part) => `"${part.replace(/"/g, '""')}"`);
  const count = `${blocks.map((block) => `COUNTIF(${block.column(0)}, "?*")`).join("+")}-${shown}`;
  return { formula: `=IF(${count}>0, ${quoted.join(`&(${count})&`)}, "")` };
}

/** The objectives, and the chart of them. */
export function objectiveSection(
  text: ActionText,
  page: ReportPage,
  figures: FiguresSheet,
  block: FiguresBlock,
  count: number,
): void {
  const first = page.section({
    title: text.report.objectives,
    headings: objectiveColumns.map((column) => (column < 0 ? "" : text.report.objectiveHeadings[column]!)),
    rows: rowsOf(block, objectiveColumns, indices(count)),
    remark: more(text, [block], count),
  });
  page.format(first, 6, count, 2, "0%");
  // A chart takes columns that stand together: the score and what it is held against.
  const [objective, , , score, expected] = text.report.objectiveHeadings;
  const bars = figures.rows(text.reportChart, [objective!, score!, expected!], () =>
    indices(count).map((row) => [
      { formula: `=${block.cell(row, 0)}` },
      { formula: `=${block.cell(row, 3)}` },
      { formula: `=${block.cell(row, 4)}` },
    ]),
  );
  figures.edits.push({ kind: "number format", address: bars.address(0, 1, count, 2), format: "0%" });
  page.chart({
    chart: "bar",
    title: text.reportChart,
    source: bars.chartSource(count, 3),
    description: text.reportChartDescription(count),
  });
}

export function keyResultSection(
  { snapshot, text }: ActionContext,
  page: ReportPage,
  block: FiguresBlock,
  table: Address,
  read: KeyResultTable,
): void {
  const count = read.keyResults.length;
  const first = page.section({
    title: text.report.keyResults,
    headings: text.report.keyResultHeadings,
    rows: rowsOf(block, keyResultColumns, indices(count)),
    remark: more(text, [block], count),
  });
  page.edits.push(
    ...showNumbers(
      { sheet: page.sheet, row: first },
      [{ column: 2, columns: 3, of: "value" }],
      keyResultLooks(snapshot, table, read),
    ),
  );
  page.format(first, 5, count, 1, "yyyy-mm-dd");
  page.format(first, 6, count, 2, "0%");
}

interface KpiRows {
  readonly address: Address;
  readonly block: FiguresBlock;
  readonly kpis: readonly Kpi[];
  /** Which of them are shown: a KPI that stands in two tables is shown from one. */
  readonly shown: readonly number[];
  readonly looks: readonly NumberLook[];
}

/** The KPIs of the workbook, and lines of those that matter most; nothing where there are none. */
export function kpiSection(
  context: ActionContext,
  page: ReportPage,
  figures: FiguresSheet,
  { asOf, date, calendar, judged }: KpiSectionInputs,
): void {
  const { snapshot, text } = context;
  const offers = kpiOffers(snapshot, date, text.kpi.proposed);
  const tables = kpiRows(snapshot, offers, (range, count) =>
    figures.spill(text.report.kpis, judged("OKR.KPI.TABLE", range), 13, count),
  );
  if (tables.length === 0) return;
  const count = tables.reduce((sum, { kpis }) => sum + kpis.length, 0);
  const first = page.section({
    title: text.report.kpis,
    headings: text.report.kpiHeadings,
    rows: tables.flatMap(({ block, shown }) => rowsOf(block, kpiColumns, shown)),
    remark: more(
      text,
      tables.map(({ block }) => block),
      count,
    ),
  });
  const looks = tables.flatMap((table) => table.shown.map((index) => table.looks[index]!));
  page.edits.push(
    ...showNumbers(
      { sheet: page.sheet, row: first },
      [
        { column: 3, columns: 2, of: "value" },
        { column: 6, columns: 2, of: "difference" },
      ],
      looks,
    ),
  );
  page.format(first, 5, looks.length, 1, "0%");
  const histories = new Map<KpiRows, FiguresBlock>();
  for (const offer of kpisToDraw(offers)) {
    const table = tables.find(({ kpis, address }) => isOf(offer, address, kpis));
    if (table === undefined) continue;
    const history = histories.get(table) ?? historyOf(context, figures, table, calendar);
    histories.set(table, history);
    const block = kpiBlock(figures, offer, text.report.kpiLineHeadings, history, asOf);
    const periods = periodsOf(offer);
    showDates(figures, block, periods, dateFormatOf(offer), 0);
    const { value: format } = table.looks[table.kpis.findIndex((kpi) => isOf(offer, table.address, [kpi]))]!;
    figures.edits.push({ kind: "number format", address: block.address(0, 1, periods, 2), format });
    page.chart({
      chart: "line",
      title: offer.name,
      source: block.chartSource(periods, 3),
      description: text.report.kpiDescription(offer.name),
    });
  }
  page.endCharts();
}

export interface KpiSectionInputs {
  /** How formulas refer to the as-of date. */
  readonly asOf: string;
  /** The as-of date itself, a serial day. */
  readonly date: number;
  /** How formulas refer to the fiscal start and the calendar. */
  readonly calendar: readonly string[];
  /** A call of a formula that judges a range by the settings. */
  readonly judged: (name: string, range: Address) => string;
}

function kpiRows(
  snapshot: Snapshot,
  offers: readonly KpiOffer[],
  place: (range: Address, count: number) => FiguresBlock,
): readonly KpiRows[] {
  const { fiscalCalendar } = readSettings(snapshot);
  return findTables(snapshot)
    .filter(({ kind }) => kind === "kpi")
    .flatMap(({ address, values }): KpiRows[] => {
      const read = readKpiTable(values, fiscalCalendar);
      const shown = read.kpis.flatMap((kpi, index) =>
        offers.some((offer) => isOf(offer, address, [kpi])) ? [index] : [],
      );
      if (shown.length === 0) return [];
      const looks = read.kpis.map(kpiLooks(snapshot, address, read));
      return [{ address, block: place(address, read.kpis.length), kpis: read.kpis, shown, looks }];
    });
}

function isOf({ address: own }: KpiOffer, address: Address, kpis: readonly Kpi[]): boolean {
  return own.sheet === address.sheet && kpis.some(({ row }) => address.row + row - 1 === own.row);
}

function historyOf(
  { host, text }: ActionContext,
  figures: FiguresSheet,
  { address, kpis }: KpiRows,
  calendar: readonly string[],
): FiguresBlock {
  const history = formulaCall(host, "OKR.KPI.HISTORY", [
    sheetPrefix(address.sheet) + rangeText(address),
    ...calendar,
  ]);
  const block = figures.spill(
    text.report.history,
    history,
    4,
    kpis.reduce((sum, { points }) => sum + points.length, 0),
  );
  showDates(figures, block, block.room, "yyyy-mm-dd", 1);
  return block;
}

/** Days of months are told by their month: of weeks the day counts. */
function dateFormatOf({ history }: KpiOffer): string {
  const last = history[history.length - 1]!.date;
  const before = history[history.length - 2]!.date;
  return last - before < 28 ? dayFormat : "mmm yyyy";
}

export const dayFormat = "d mmm";

export function showDates(
  figures: FiguresSheet,
  block: FiguresBlock,
  rows: number,
  format: string,
  column: number,
): void {
  figures.edits.push({ kind: "number format", address: block.address(0, column, rows, 1), format });
}
