import type { Cell } from "../../cells/Cell";
import { columnLetters } from "../../cells/columnLetters";
import { dateFromSerial } from "../../core/calendar/dateFromSerial";
import type { FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import { nextPeriod } from "../../core/calendar/nextPeriod";
import type { Period } from "../../core/calendar/Period";
import { periodLabel } from "../../core/calendar/periodLabel";
import { periodOf } from "../../core/calendar/periodOf";
import type { Labels } from "../../formulas/definition/readLabels";
import type { Address } from "../../workbook/Address";
import type { Edit, Plan, Written } from "../../workbook/Plan";
import type { ActionContext } from "../ActionContext";
import { rangeText, sheetPrefix } from "../addressText";
import { ensureSettings, type SettingsReference } from "../ensureSettings";
import { formulaCall } from "../formulaCall";
import { freeSheetName } from "../freeSheetName";
import { howJudgedOnSheet } from "../howJudged";
import { readSettings } from "../readSettings";
import { rowScores } from "../rowScores";
import type { ActionText } from "../text/en";
import { statusLight } from "../statusLight";
import { keyResultLayout } from "./keyResultLayout";
import { type TableLayout, tableSheet } from "./tableSheet";
import type { TemplateContent } from "./TemplateContent";

export interface TemplateForm {
  readonly content: TemplateContent;
  /** Any day of the period to begin with. */
  readonly start: number;
  /** A serial day, for a workbook that has no as-of date yet. */
  readonly asOf: number;
}

/** Rows below a table that its overview reads already, so that what is added there counts. */
const room = 40;
const months = 12;

/** What every part of a template needs. */
interface Parts {
  readonly context: ActionContext;
  readonly settings: SettingsReference;
  readonly labels: Labels;
  readonly calendar: FiscalCalendar;
  readonly form: TemplateForm;
  /** A name that neither the workbook nor the template uses. */
  readonly freeSheet: (wanted: string) => string;
}

/**
 * Lays a template out on new sheets: objectives with live scores, an overview that follows them, KPIs with a column for
 * every month of the fiscal year, and how they stand. Nothing that is in the workbook is touched.
 */
export function insertTemplate(context: ActionContext, form: TemplateForm): Plan {
  const { snapshot, text } = context;
  const { content } = form;
  const { fiscalCalendar: calendar } = readSettings(snapshot);
  const reference = ensureSettings(context, form.asOf, true);
  const taken = [...snapshot.sheets];
  const parts: Parts = {
    context,
    settings: reference,
    labels: reference.labels,
    calendar,
    form,
    freeSheet: (wanted) => {
      const name = freeSheetName({ sheets: taken }, wanted);
      taken.push({ name, visible: true, protected: false });
      return name;
    },
  };
  const okrs = content.objectives.length > 0 ? objectiveSheets(parts) : undefined;
  const kpis = content.kpis.length > 0 ? kpiSheets(parts) : undefined;
  const first = okrs?.sheet ?? kpis!.sheet;
  return {
    title: text.templates.insert(content.title),
    edits: [
      ...reference.edits,
      ...(okrs?.edits ?? []),
      ...(kpis?.edits ?? []),
      { kind: "select", address: { sheet: first, row: 0, column: 0, rows: 1, columns: 1 } },
    ],
  };
}

interface Sheets {
  /** The one to begin with. */
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

function objectiveSheets(parts: Parts): Sheets {
  const { context, form, calendar, settings } = parts;
  const { objectives, title } = form.content;
  const { templates, draftSheet, choices } = context.text;
  const byPerspective = objectives.some(({ perspective }) => perspective !== undefined);
  const period = periodOf(form.start, byPerspective ? "year" : "quarter", calendar);
  const rows = objectives.flatMap((objective) =>
    objective.keyResults.map((keyResult) => ({ objective, keyResult })),
  );
  const layout = keyResultLayout({
    sheet: parts.freeSheet(draftSheet),
    text: context.text,
    labels: parts.labels,
    perspectives: byPerspective ? templates.perspectives : undefined,
    shares: rows.map(({ keyResult }) => keyResult.unit === "%"),
  });
  const at = (name: string): number => layout.columns.findIndex((column) => column.name === name);
  const cells = rows.map(({ objective, keyResult }, index): Written[] => [
    ...(byPerspective ? [perspectiveIn(templates, objective.perspective)] : []),
    objective.title,
    keyResult.title,
    keyResult.owner,
    choices.types[objective.type],
    choices.kinds[keyResult.kind],
    keyResult.unit,
    keyResult.start,
    // Where a period begins, things stand where they start.
    keyResult.start,
    keyResult.target,
    null,
    period.start,
    period.end,
    ...rowScores(context, settings, (name) => `${columnLetters(at(name))}${index + 2}`),
  ]);
  const stated = `${sheetPrefix(layout.sheet)}${rangeText({ row: 0, column: 0, rows: rows.length + 1 + room, columns: at("Score") })}`;
  const heading = `${title} · ${periodLabel(period, calendar)}`;
  return {
    sheet: layout.sheet,
    edits: [
      ...tableSheet(context.snapshot, layout, cells),
      ...spillSheet(parts, {
        sheet: parts.freeSheet(templates.overviewSheet),
        title: heading,
        formula: formulaCall(context.host, "OKR.OBJECTIVES", [
          stated,
          settings.of("asOf"),
          ...howJudgedOnSheet(settings),
        ]),
        widths: [300, 90, 80, 80, 80, 100, 280],
        shares: [3, 2],
        status: 5,
        rows: objectives.length,
      }),
      ...(byPerspective ? scorecardSheet(parts, stated, heading, templates.scorecardSheet) : []),
    ],
  };
}

function kpiSheets(parts: Parts): Sheets {
  const { context, form, calendar, settings } = parts;
  const { kpis, title, objectives } = form.content;
  const { templates, columns, choices } = context.text;
  const byPerspective = kpis.some(({ perspective }) => perspective !== undefined);
  const year = periodOf(form.start, "year", calendar);
  const first = periodOf(year.start, "month", calendar);
  const headings = Array.from({ length: months }, (_, index) =>
    monthHeading(nextPeriod(first, calendar, index), templates.months),
  );
  const layout: TableLayout = {
    sheet: parts.freeSheet(templates.kpiSheet),
    table: "KpiFigures",
    columns: [
      ...(byPerspective
        ? [{ name: "Perspective", heading: columns.Perspective, width: 150, words: templates.perspectives }]
        : []),
      { name: "KPI", heading: columns.KPI, width: 240 },
      { name: "Owner", heading: columns.Owner, width: 130 },
      { name: "Unit", heading: columns.Unit, width: 80 },
      { name: "Direction", heading: columns.Direction, width: 80, words: Object.values(choices.directions) },
      {
        name: "Aggregation",
        heading: columns.Aggregation,
        width: 100,
        words: Object.values(choices.aggregations),
      },
      {
        name: "Lead or lag",
        heading: columns["Lead or lag"],
        width: 130,
        words: Object.values(choices.indicators),
      },
      { name: "Target", heading: columns.Target, width: 80 },
      ...headings.map((heading) => ({ name: heading, heading, width: 80 })),
    ],
    shares: {
      columns: ["Target", ...headings],
      rows: kpis.map(({ unit }) => unit === "%"),
    },
  };
  const cells = kpis.map((kpi): Cell[] => [
    ...(byPerspective ? [perspectiveIn(templates, kpi.perspective)] : []),
    kpi.name,
    kpi.owner,
    kpi.unit,
    choices.directions[kpi.direction],
    choices.aggregations[kpi.aggregation],
    choices.indicators[kpi.leading ? "leading" : "lagging"],
    kpi.target,
    ...headings.map(() => null),
  ]);
  const all = `${sheetPrefix(layout.sheet)}${rangeText({ row: 0, column: 0, rows: kpis.length + 1 + room, columns: layout.columns.length })}`;
  const heading = `${title} · ${periodLabel(year, calendar)}`;
  return {
    sheet: layout.sheet,
    edits: [
      ...tableSheet(context.snapshot, layout, cells),
      ...spillSheet(parts, {
        sheet: parts.freeSheet(templates.kpiStatusSheet),
        title: heading,
        formula: formulaCall(context.host, "OKR.KPI.TABLE", [
          all,
          settings.of("asOf"),
          settings.of("kpiRule"),
          settings.of("labels"),
          settings.of("fiscalStart"),
          settings.of("calendar"),
        ]),
        widths: [240, 130, 100, 80, 80, 90, 80, 80, 80, 90, 100, 90, 260],
        shares: [5, 1],
        status: 10,
        rows: kpis.length,
      }),
      ...(byPerspective && objectives.length === 0
        ? scorecardSheet(parts, all, heading, templates.scorecardSheet)
        : []),
    ],
  };
}

/** A perspective by the word that the list of its column offers. */
function perspectiveIn({ perspectives }: ActionText["templates"], place: number | undefined): string | null {
  return place === undefined ? null : perspectives[place]!;
}

/** The month that most of a period lies in: a period of weeks may begin in the month before. */
function monthHeading({ start }: Period, names: readonly string[]): string {
  const { year, month } = dateFromSerial(start + 14);
  return `${names[month - 1]!} ${year}`;
}

function scorecardSheet(parts: Parts, range: string, title: string, sheet: string): Edit[] {
  const { context, settings } = parts;
  return spillSheet(parts, {
    sheet: parts.freeSheet(sheet),
    title,
    formula: formulaCall(context.host, "OKR.SCORECARD", [
      range,
      settings.of("asOf"),
      "",
      settings.of("fiscalStart"),
      settings.of("calendar"),
    ]),
    widths: [200, 90, 70, 80, 100, 100],
    shares: [3, 1],
    status: 4,
    rows: 4,
  });
}

interface Spilled {
  readonly sheet: string;
  readonly title: string;
  readonly formula: string;
  readonly widths: readonly number[];
  /** First column of shares and how many there are. */
  readonly shares: readonly [first: number, count: number];
  readonly status: number;
  /** Without the heading. */
  readonly rows: number;
}

/** A sheet with a title and one formula that spills a table below it, with room for more rows. */
function spillSheet({ labels }: Parts, spilled: Spilled): Edit[] {
  const { sheet, widths, shares, status, rows } = spilled;
  const range = (row: number, column: number, count: number, columns: number): Address => ({
    sheet,
    row,
    column,
    rows: count,
    columns,
  });
  const data = rows + room;
  return [
    { kind: "add sheet", sheet },
    { kind: "cells", address: range(0, 0, 1, 1), cells: [[spilled.title]], expects: "blank" },
    { kind: "heading style", address: range(0, 0, 1, 1) },
    {
      kind: "cells",
      address: range(2, 0, 1, 1),
      cells: [[{ formula: `=${spilled.formula}` }]],
      expects: "blank",
    },
    { kind: "heading style", address: range(2, 0, 1, widths.length) },
    { kind: "number format", address: range(3, shares[0], data, shares[1]), format: "0%" },
    statusLight(range(3, status, data, 1), labels),
    { kind: "column widths", sheet, column: 0, pixels: widths },
    { kind: "freeze", sheet, rows: 3 },
  ];
}
