import type { Cell, Range } from "../Cell";
import { cellText } from "../cellText";
import { isBlank } from "../isBlank";
import { assignRoles } from "../headings/assignRoles";
import { gatherEvidence } from "../headings/Evidence";
import { kindOfTable, type TableKind } from "../headings/kindOfTable";
import { type Heading, readHeading } from "../headings/readHeading";
import { type Role, roles } from "../headings/roles";
import type { Block, Layout, PlacedColumn } from "./Layout";

/** Headings stand within the first rows, below titles and notes. */
const searched = 40;

/**
 * Finds the heading row and what each column holds, or undefined where no row looks like headings.
 *
 * @param wanted the kind of table a formula asks for; without it the headings decide
 */
export function readLayout(range: Range, wanted?: TableKind): Layout | undefined {
  const headingRow = findHeadings(range);
  if (headingRow === undefined) return undefined;
  const headings = headingsOf(range, headingRow);
  const kind = kindOfTable(headings);
  if (kind === undefined) return undefined;
  const columns = placeColumns(range, headings, headingRow + 1, range.length, wanted ?? kind);
  const block: Block = { headingRow, first: headingRow + 1, end: range.length, columns };
  const used = columns.filter(({ base }) => base !== "not used");
  const confidence = used.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, used.length);
  return { kind, confidence, blocks: [block] };
}

export function headingsOf(range: Range, row: number): readonly Heading[] {
  return range[row]!.map((cell) => readHeading(cell));
}

function findHeadings(range: Range): number | undefined {
  let best: number | undefined;
  let most = 1;
  let filledAbove = 0;
  for (let row = 0; row < Math.min(range.length, searched); row += 1) {
    const cells = range[row]!.filter((cell) => !isBlank(cell));
    if (cells.length === 0) filledAbove = 0;
    else if (cells.length >= filledAbove) {
      const known = range[row]!.reduce<number>((sum, cell) => sum + knownness(cell), 0);
      if (known > most && known >= cells.length / 3) [best, most] = [row, known];
    }
    filledAbove = Math.max(filledAbove, cells.length);
    if (best !== undefined && row > best + 1) break;
  }
  return best;
}

function knownness(cell: Cell): number {
  const heading = readHeading(cell);
  return heading.overrule || heading.period ? 1 : (heading.claims[0]?.weight ?? 0);
}

export function placeColumns(
  range: Range,
  headings: readonly Heading[],
  first: number,
  end: number,
  kind: TableKind,
): readonly PlacedColumn[] {
  const evidence = headings.map((_, index) => gatherEvidence(range, index, first, end));
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
      base: roles.includes(base) ? base : "not used",
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
