import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import { statusesBestFirst } from "../../core/status/statusesBestFirst";
import type { Address } from "../../workbook/Address";
import type { Plan, Written } from "../../workbook/Plan";
import { rangeOn } from "../../workbook/rangeOn";
import type { Snapshot, SnapshotRequest } from "../../workbook/Snapshot";
import type { ActionContext } from "../ActionContext";
import { ActionError } from "../ActionError";
import { rangeText, sheetPrefix } from "../addressText";
import { burnUp } from "../burnUp";
import { type Dashboard, readDashboard } from "../dashboard";
import { ensureSettings } from "../ensureSettings";
import { formulaCall } from "../formulaCall";
import { freeSheetName } from "../freeSheetName";
import { howJudgedOnSheet } from "../howJudged";
import { keyResultLooks } from "../keyResultLooks";
import { rangeAt } from "../rangeAt";
import { readSettings } from "../readSettings";
import { refusedByFormula } from "../refusedByFormula";
import { settingsRequests } from "../settings";
import { reportNames } from "../shownAgain";
import { burnUpBlock, type BurnUpInputs, burnUpRows } from "./burnUpBlock";
import { type FiguresBlock, FiguresSheet } from "./FiguresSheet";
import { ReportPage } from "./ReportPage";
import { dayFormat, keyResultSection, kpiSection, objectiveSection, showDates } from "./reportSections";

export interface ReportForm {
  /** The table of key results, with its title where it has one. */
  readonly table: Address;
  /** A serial day. */
  readonly asOf: number;
}

export function reportRequest(table: Address): SnapshotRequest {
  return {
    ranges: [{ kind: "address", address: table }, { kind: "workbook", ifItFits: true }, ...settingsRequests],
  };
}

/** More ways than these beside the objectives' chart are no help. */
const mostBurnUps = 3;

/**
 * A report on a sheet of its own, to be read and printed: statuses counted, objectives, the ways of the key results that
 * are furthest behind, every key result, and the KPIs. A second sheet holds the figures that it shows and its charts are
 * drawn from. All of it is formulas, so it stays up to date; rows that the tables gain later are counted below each list.
 *
 * @throws {ActionError} where the table can't be read
 */
export function reportSheet(context: ActionContext, form: ReportForm): Plan {
  const { snapshot, host, text } = context;
  const { table } = form;
  const settings = ensureSettings(context, form.asOf);
  const known = readSettings(snapshot).settings;
  const values = rangeAt(snapshot, table).values;
  const read = refusedByFormula(() => readKeyResultTable(values));
  const dashboard = readDashboard(values, form.asOf, known);
  if ("refusal" in dashboard) throw new ActionError("", dashboard.refusal);
  const asOf = settings.of("asOf");
  const page = new ReportPage(freeSheetName(snapshot, text.reportSheet), settings.labels);
  const figures = new FiguresSheet(freeSheetName(snapshot, text.report.figures));
  const judged = (name: string, range: Address, inputs: readonly string[]): string =>
    formulaCall(host, name, [sheetPrefix(range.sheet) + rangeText(range), asOf, ...inputs]);
  const calendar = [settings.of("fiscalStart"), settings.of("calendar")];
  const okr = howJudgedOnSheet(settings);
  const objectives = figures.spill(
    text.report.objectives,
    judged("OKR.OBJECTIVES", table, okr),
    7,
    dashboard.objectives.length,
  );
  const keyResults = figures.spill(
    text.report.keyResults,
    judged("OKR.TABLE", table, okr),
    12,
    dashboard.keyResults.length,
  );

  page.title(text.reportTitle);
  const dated = page.lines([[text.settings.names.asOf, { formula: `=${asOf}` }]]);
  page.format(dated, 1, 1, 1, "yyyy-mm-dd");
  countStatuses(
    text.report.byStatus,
    page,
    keyResults,
    statusesBestFirst.map((code) => settings.labels[code]),
  );
  objectiveSection(text, page, figures, objectives, dashboard.objectives.length);
  drawBurnUps({ snapshot, host, text, table, read, asOf }, page, figures, dashboard, form.asOf);
  page.endCharts();
  keyResultSection(context, page, keyResults, table, read);
  kpiSection(context, page, figures, {
    asOf,
    date: form.asOf,
    calendar,
    judged: (name, range) =>
      judged(name, range, [settings.of("kpiRule"), settings.of("labels"), ...calendar]),
  });
  const [pageName, figuresName] = freeReportNames(snapshot);
  return {
    title: text.addReport,
    edits: [
      ...settings.edits,
      { kind: "add sheet", sheet: page.sheet, print: "landscape" },
      { kind: "add sheet", sheet: figures.sheet },
      {
        kind: "cells",
        address: rangeOn(figures.sheet)(0, 0, 1, 1),
        cells: [[text.report.figuresAbout(page.sheet)]],
        expects: "blank",
      },
      ...figures.edits,
      ...page.edits,
      // These names tell that what stands on the sheets is no table of the person's.
      { kind: "name", name: pageName, address: page.range(0, 0, 1, 1) },
      { kind: "name", name: figuresName, address: rangeOn(figures.sheet)(0, 0, 1, 1) },
      { kind: "select", address: page.range(0, 0, 1, 1) },
    ],
  };
}

function freeReportNames({ names }: Snapshot): readonly [string, string] {
  const taken = new Set(names.map(({ name }) => name.toUpperCase()));
  let number = 1;
  while (taken.has(`${reportNames}${number}`) || taken.has(`${reportNames}${number}_FIGURES`)) number += 1;
  return [`${reportNames}${number}`, `${reportNames}${number}_FIGURES`];
}

/** How many key results have each status, in the words of the workbook. */
function countStatuses(
  title: string,
  page: ReportPage,
  keyResults: FiguresBlock,
  words: readonly string[],
): void {
  const count = (word: string): Written => ({
    formula: `=COUNTIF(${keyResults.column(10)}, "${word.replace(/"/g, '""')}")`,
  });
  const first = page.lines([
    [title, ...words],
    [null, ...words.map(count)],
  ]);
  page.edits.push(page.light(page.range(first, 1, 1, words.length)));
}

/** The ways of the key results that are furthest behind, of those that have one. */
function drawBurnUps(
  inputs: BurnUpInputs,
  page: ReportPage,
  figures: FiguresSheet,
  { keyResults }: Dashboard,
  asOf: number,
): void {
  const looks = keyResultLooks(inputs.snapshot, inputs.table, inputs.read);
  let drawn = 0;
  for (const { row } of keyResults) {
    if (drawn === mostBurnUps) return;
    const keyResult = inputs.read.keyResults.find((one) => one.row === row)!;
    const expected = burnUp(inputs.snapshot, keyResult, asOf)?.expected;
    const block = expected && burnUpBlock(inputs, figures, keyResult, expected);
    if (block === undefined) continue;
    drawn += 1;
    for (const column of [0, 3]) showDates(figures, block, burnUpRows, dayFormat, column);
    const { value: format } = looks[inputs.read.keyResults.indexOf(keyResult)]!;
    figures.edits.push({ kind: "number format", address: block.address(0, 1, burnUpRows, 2), format });
    page.chart({
      chart: "line",
      title: keyResult.title,
      source: block.chartSource(burnUpRows, 3),
      description: inputs.text.report.burnUpDescription(keyResult.title),
    });
  }
}
