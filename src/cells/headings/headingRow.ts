import type { Cell, Range } from "../Cell";
import { cellText } from "../cellText";
import { isBlank } from "../isBlank";
import { type Heading, readHeading } from "./readHeading";

/** A heading of one or two rows. Rows count from 0. */
export interface HeadingRow {
  /** The first of its rows. */
  readonly top: number;
  /** The row behind the last of its rows. */
  readonly end: number;
  readonly headings: readonly Heading[];
}

/** Headings stand within the first rows, below titles and notes. */
const searched = 40;

/**
 * The first heading row of a range: the one whose cells are known best. A row that is no fuller than one above it is data,
 * even if it speaks of key results and KPIs.
 */
export function findHeadingRow(range: Range): HeadingRow | undefined {
  let best: number | undefined;
  let most = 1;
  let fullest = 0;
  for (let row = 0; row < Math.min(range.length, searched); row += 1) {
    const filled = range[row]!.filter((cell) => !isBlank(cell)).length;
    if (filled === 0) fullest = 0;
    else if (filled > fullest || isBelow(range, row, best)) {
      const known = range[row]!.reduce<number>((sum, cell) => sum + knownness(cell), 0);
      if (known > most && known >= filled / 3) [best, most] = [row, known];
    }
    fullest = Math.max(fullest, filled);
  }
  if (best === undefined) return undefined;
  if (best > 0 && isPair(range, best - 1)) return headingAt(range, best - 1, 2);
  return headingAt(range, best, isPair(range, best) ? 2 : 1);
}

/** The second row of a heading may be no fuller than the first. */
function isBelow(range: Range, row: number, best: number | undefined): boolean {
  return best === row - 1 && isPair(range, best);
}

export function headingAt(range: Range, top: number, rows: 1 | 2): HeadingRow {
  const headings =
    rows === 1 ? range[top]!.map((cell) => readHeading(cell)) : readPair(range[top]!, range[top + 1]!);
  return { top, end: top + rows, headings };
}

/** 0…1 */
function knownness(cell: Cell): number {
  if (isBlank(cell)) return 0;
  const { overrule, period, claims } = readHeading(cell);
  return overrule !== undefined || period?.rest === "" ? 1 : (claims[0]?.weight ?? 0);
}

/**
 * Whether a row and the next are one heading: groups above (`Jan-26`, `KR 1`, `Actual`), their parts below. The lower row
 * repeats itself, or is blank where the upper has a heading of its own; a row of data does neither with known words only.
 */
function isPair(range: Range, top: number): boolean {
  const [upper, lower] = [range[top]!, range[top + 1]];
  if (lower === undefined) return false;
  const filled = lower.filter((cell) => !isBlank(cell));
  const groups = upper.filter((cell) => !isBlank(cell));
  if (filled.length < 2 || groups.length === 0 || !filled.every((cell) => knownness(cell) >= 0.8))
    return false;
  const repeats = new Set(filled.map((cell) => cellText(cell).toLowerCase())).size < filled.length;
  const under = upper.some((cell, index) => !isBlank(cell) && isBlank(lower[index]));
  const spans = upper.some((cell, index) => isBlank(cell) && !isBlank(lower[index]));
  return (repeats || under) && spans && groups.every((cell) => knownness(cell) > 0);
}

function readPair(upper: readonly Cell[], lower: readonly Cell[]): readonly Heading[] {
  let group: Cell = null;
  return upper.map((cell, index) => {
    const below = lower[index];
    if (!isBlank(cell)) group = cell;
    if (isBlank(below)) return readHeading(cell);
    const above = isBlank(cell) && !joins(group, below!) ? null : group;
    return readHeading(below, above === null ? "" : headingText(above));
  });
}

/** A group holds for the blanks beside it where it, or what stands below, is a period or the number of a key result. */
function joins(group: Cell, below: Cell): boolean {
  return [group, below].some((cell) => {
    const { period, group: keyResult } = readHeading(cell);
    return period !== undefined || keyResult !== undefined;
  });
}

function headingText(cell: Cell): string {
  const { text } = readHeading(cell);
  return text;
}

/**
 * Tells whether a row in the middle of a range is a further heading row: text alone, and most of it known headings.
 *
 * It looks at every row, so a number in the row answers before any word is looked up, and a word is looked up once.
 *
 * @param least how many cells of a heading row have to be filled
 */
export function headingRowFinder(range: Range, least: number): (row: number) => boolean {
  const known = new Map<string, boolean>();
  const isKnown = (text: string): boolean => {
    const found = known.get(text) ?? isHeading(text);
    known.set(text, found);
    return found;
  };
  return (row) => {
    const cells = range[row]!;
    if (cells.some((cell) => typeof cell === "number")) return false;
    let filled = 0;
    let headings = 0;
    for (const cell of cells) {
      if (cell === null || cell === "") continue;
      if (typeof cell !== "string" || cell.length > 40) return false;
      filled += 1;
      if (isKnown(cell)) headings += 1;
      else if (filled > 1 && headings * 2 < filled) return false;
    }
    return headings >= 2 && filled >= least && headings >= filled * 0.6;
  };
}

const manyWords = /(?:\S+\s+){5}/;

function isHeading(text: string): boolean {
  if (manyWords.test(text)) return false;
  const { claims, overrule, group } = readHeading(text);
  return overrule !== undefined || (group === undefined && (claims[0]?.weight ?? 0) >= 0.95);
}
