import type { FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import type { Kpi, KpiPoint } from "../../core/model/Kpi";
import type { Range } from "../Cell";
import { isBlank } from "../isBlank";
import { loneText } from "./contextLines";
import { isTotal } from "./isTotal";
import type { Block } from "./Layout";
import { periodColumns } from "./periodColumns";
import { kpiReader } from "./kpiReader";
import { pointReader, type ReadPoints } from "./pointReader";
import { TableReader } from "./TableReader";

/**
 * The KPIs of one block: rows that name the same KPI (a long table) come together as its points, columns of periods (a
 * wide one) become points too. A line of its own above KPIs is their category.
 */
export function readKpis(range: Range, block: Block, calendar: FiscalCalendar): readonly Kpi[] {
  const reader = new TableReader(range, block);
  const pointsAt = pointReader(reader, periodColumns(block, calendar), calendar);
  const kpiAt = kpiReader(reader);
  const long = reader.has("Date") || reader.has("Period");
  const drafts = new Map<string, Kpi & ReadPoints>();
  let section = "";
  let name = "";
  for (let row = block.first; row < block.end; row += 1) {
    if (isBlankRow(range, row)) continue;
    const line = lineOfItsOwn(range, row, block);
    if (line !== undefined) section = line;
    const ownName = reader.text(row, "KPI");
    const id = reader.text(row, "KPI id");
    if (line !== undefined || isTotal(ownName)) continue;
    if (ownName !== "" || !long) name = ownName;
    if (name === "" && id === "") continue;
    const read = pointsAt(row, ownName);
    const draft = long ? drafts.get(id || name) : undefined;
    if (draft) {
      draft.points.push(...read.points);
      draft.notes.push(...read.notes);
    } else {
      const key = drafts.has(id || name) ? `${id || name}\n${row}` : id || name;
      drafts.set(key, kpiAt(row, { id, name, category: section }, read));
    }
  }
  const kpis = [...drafts.values()];
  for (const { points, notes } of kpis) {
    if (long && points.length > 1) leaveUndatedOut(points, notes);
    if (!isInOrder(points)) points.sort(byTime);
  }
  return kpis;
}

/** A report without a date or a period among others that have one belongs to no day, least of all to the latest. */
function leaveUndatedOut(points: KpiPoint[], notes: string[]): void {
  const dated = points.filter(({ date, period }) => date !== undefined || period !== "");
  if (dated.length === points.length || dated.length === 0) return;
  for (const { row, date, period, actual } of points) {
    if (date === undefined && period === "" && actual !== undefined)
      notes.push(`row ${row} has no date: its report is left out`);
  }
  points.splice(0, points.length, ...dated);
}

/**
 * The text of a line between the rows: it follows a blank row or the headings, and a fuller row follows it or, for a note
 * at the end, nothing. Elsewhere a name without values is a KPI without data.
 */
function lineOfItsOwn(range: Range, row: number, { first, end }: Block): string | undefined {
  const opens = row === first || isBlankRow(range, row - 1);
  if (!opens) return undefined;
  const lone = loneText(range, row);
  if (lone === undefined) return undefined;
  const last = row + 1 === end;
  if (last) return row === first ? undefined : lone.text;
  return isBlankRow(range, row + 1) || loneText(range, row + 1) ? undefined : lone.text;
}

function isBlankRow(range: Range, row: number): boolean {
  return range[row]!.every((cell) => isBlank(cell));
}

/** Nearly every table is in order, and sorting it to no effect takes longer than reading it. */
function isInOrder(points: readonly KpiPoint[]): boolean {
  for (let index = 1; index < points.length; index += 1) {
    if (byTime(points[index - 1]!, points[index]!) > 0) return false;
  }
  return true;
}

/** Points without a date keep the order of their labels: `01` before `02`, `W09` before `W10`. */
function byTime(one: KpiPoint, other: KpiPoint): number {
  if (one.date !== undefined && other.date !== undefined) return one.date - other.date;
  return one.period < other.period ? -1 : one.period > other.period ? 1 : 0;
}
