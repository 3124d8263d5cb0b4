import type { Range } from "../Cell";
import { cellText } from "../cellText";
import { assignRoles } from "../headings/assignRoles";
import { gatherEvidence } from "../headings/Evidence";
import { findHeadingRow, headingAt, type HeadingRow, headingRowFinder } from "../headings/headingRow";
import { kindOfTable, type TableKind } from "../headings/kindOfTable";
import type { Heading } from "../headings/readHeading";
import type { Role } from "../headings/roles";
import { yearsFromContext } from "../headings/yearsFromContext";
import { loneText, noContext, readContext } from "./contextLines";
import type { Block, Layout, PlacedColumn } from "./Layout";

/**
 * Finds the blocks of a range, each with its heading row and what each column holds, or undefined where no row looks like
 * headings.
 *
 * @param wanted the kind of table a formula asks for; without it the headings decide
 */
export function readLayout(range: Range, wanted?: TableKind): Layout | undefined {
  const first = findHeadingRow(range);
  if (first === undefined) return undefined;
  const kind = kindOfTable(first.headings);
  if (kind === undefined) return undefined;
  const rows = [first, ...furtherHeadingRows(range, first)];
  const several = rows.length > 1;
  let context = noContext;
  const blocks = rows.map((heading, index): Block => {
    const from = index === 0 ? 0 : linesAbove(range, heading.top, rows[index - 1]!.end);
    const next = rows[index + 1];
    const end = next ? linesAbove(range, next.top, heading.end) : range.length;
    const own = kindOfTable(heading.headings) ?? kind;
    const period = readContext(range, from, heading.top, false).period ?? context.period;
    const dated = { ...heading, headings: yearsFromContext(heading.headings, period) };
    const columns = placeColumns(range, dated, end, assignedAs(wanted, own));
    const named = columns.some(({ base }) => base === "Objective" || base === "Objective id");
    const above = readContext(range, from, heading.top, several && !named);
    context = { ...above, period };
    return {
      kind: own,
      headingRow: heading.top,
      first: heading.end,
      end,
      columns,
      context,
    };
  });
  const used = blocks[0]!.columns.filter(({ base }) => base !== "not used");
  const confidence = used.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, used.length);
  return { kind, confidence, blocks };
}

/** A table of objectives alone stays one, whatever is asked of it. */
function assignedAs(wanted: TableKind | undefined, own: TableKind): TableKind {
  return wanted === undefined || (wanted === "okr" && own === "objectives") ? own : wanted;
}

function furtherHeadingRows(range: Range, { end, headings }: HeadingRow): readonly HeadingRow[] {
  const found: HeadingRow[] = [];
  const least = headings.filter(({ text }) => text !== "").length / 2;
  const isFurther = headingRowFinder(range, least);
  for (let row = end; row < range.length; row += 1) {
    if (isFurther(row)) found.push(headingAt(range, row, 1));
  }
  return found;
}

/** The first of the lines (and blank rows) directly above a heading row: they belong to its block. */
function linesAbove(range: Range, top: number, first: number): number {
  let row = top;
  while (row > first && isLine(range, row - 1)) row -= 1;
  return row;
}

function isLine(range: Range, row: number): boolean {
  return range[row]!.every((cell) => cellText(cell) === "") || loneText(range, row)?.index === 0;
}

/** Remarks under a table say nothing about its columns. */
function endWithoutRemarks(range: Range, first: number, end: number): number {
  let last = end;
  while (last > first && isLine(range, last - 1)) last -= 1;
  return last === first ? end : last;
}

function placeColumns(
  range: Range,
  { headings, end: first }: HeadingRow,
  end: number,
  kind: TableKind,
): readonly PlacedColumn[] {
  const last = endWithoutRemarks(range, first, end);
  const evidence = headings.map((_, index) => gatherEvidence(range, index, first, last));
  const assigned = assignRoles(headings, evidence, kind);
  const columns: PlacedColumn[] = [];
  headings.forEach((header, index) => {
    const { cells, sample } = evidence[index]!;
    if (header.text === "" && cells === 0) return;
    const { role, confidence, why } = assigned[index]!;
    const overruled = header.overrule !== undefined;
    const base = overruled ? (header.overrule.split(" · ")[0] as Role) : role;
    columns.push({
      column: index + 1,
      index,
      heading: header.text,
      header,
      base,
      role: header.overrule ?? qualified(base, header),
      sample: cellText(sample),
      why: overruled ? `[${header.overrule}] stands behind the heading` : why,
      confidence: overruled ? 1 : confidence,
    });
  });
  return columns;
}

function qualified(role: Role, { group, period }: Heading): string {
  if (role === "not used") return role;
  if (group !== undefined) return `${role} · KR ${group}`;
  return period === undefined ? role : `${role} · ${period.label}`;
}
