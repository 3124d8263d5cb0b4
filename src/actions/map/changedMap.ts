import { readLayout } from "../../cells/tables/readLayout";
import type { Address } from "../../workbook/Address";
import { isFormula } from "../../workbook/isFormula";
import { isSameWritten } from "../../workbook/isSameWritten";
import type { Edit, Written } from "../../workbook/Plan";
import type { ActionContext } from "../ActionContext";
import { ActionError } from "../ActionError";
import { addressText } from "../addressText";
import { differences } from "../differences";
import type { FoundTable } from "../findTables";
import type { Growth } from "../followGrowth";
import { sheetCells } from "../sheetCells";
import { hasLiveMap, type LiveMap, liveMapBeside } from "./liveMap";
import { type JoinedTables, keyResultName, kpiName, type MapLine, readMapping } from "./mapping";

export interface WantedLines {
  /** The lines as they were when editing began: what someone else has changed since stays. */
  readonly before: readonly MapLine[];
  readonly lines: readonly MapLine[];
}

export interface ChangedMap {
  readonly edits: readonly Edit[];
  /** How far down it reaches now, for the formulas that read it. */
  readonly growth: Growth;
}

/**
 * The wanted lines with what someone else has done since: lines that came stay, lines that went and were not touched here
 * are gone, and of a line that was not touched here the newer share counts.
 */
function merged({ before, lines }: WantedLines, now: readonly MapLine[]): MapLine[] {
  const places = placesNow(before, now);
  const wanted = lines.flatMap((line): MapLine[] => {
    if (line.row === 0) return [line];
    const found = places.get(line.row);
    const isTouched = !before.some(
      (old) => old.row === line.row && old.share === line.share && isSame(old, line),
    );
    if (found === undefined) return isTouched ? [{ ...line, row: 0 }] : [];
    return [isTouched ? { ...line, row: found.row } : found];
  });
  const known = new Set(places.values());
  return [
    ...[...wanted, ...now.filter((line) => !known.has(line))]
      .filter(({ row }) => row !== 0)
      .sort((one, other) => one.row - other.row),
    ...wanted.filter(({ row }) => row === 0),
  ];
}

/** Where each line has got to, by its former row: on its own row still, else where the same two names stand. */
function placesNow(before: readonly MapLine[], now: readonly MapLine[]): ReadonlyMap<number, MapLine> {
  const places = new Map<number, MapLine>();
  const taken = new Set<MapLine>();
  for (const stayed of [true, false]) {
    for (const line of before) {
      if (places.has(line.row)) continue;
      const found = now.find(
        (other) => !taken.has(other) && isSame(line, other) && (!stayed || line.row === other.row),
      );
      if (found === undefined) continue;
      places.set(line.row, found);
      taken.add(found);
    }
  }
  return places;
}

function isSame(one: MapLine, other: MapLine): boolean {
  return one.keyResult === other.keyResult && one.kpi === other.kpi;
}

/** Where the roles of a map stand; columns and rows count from 0 in the table. */
interface MapPlaces {
  readonly heading: number;
  readonly share: number;
  readonly columns: readonly { readonly index: number; readonly base: string }[];
}

/**
 * A map that is there, changed: it keeps its columns, its remarks and the order of its lines, and only what has changed is
 * written.
 *
 * @throws {ActionError} where there is no room for the new lines
 */
export function changedMap(
  { snapshot, text }: ActionContext,
  map: FoundTable,
  form: WantedLines,
  tables: JoinedTables,
  formula: LiveMap,
): ChangedMap {
  const mapping = readMapping(tables.keyResults, tables.kpis, map);
  const lines = merged(form, mapping.lines);
  const places = placesOf(map);
  const width = Math.max(map.address.columns, places.share + 1);
  const slots = mapping.lines.map(({ row }) => row - 1);
  const end = slots.length === 0 ? places.heading : slots[slots.length - 1]!;
  const rows = [
    ...slots,
    ...Array.from({ length: Math.max(0, lines.length - slots.length) }, (_, more) => end + 1 + more),
  ];
  const last = rows.length === 0 ? end : rows[rows.length - 1]!;
  const whole: Address = { ...map.address, rows: Math.max(map.address.rows, last + 1), columns: width };
  const { values, formulas } = sheetCells(snapshot, { ...whole, rows: whole.rows + 1 });
  const before = values.map((row, down) =>
    row.map((value, across): Written => {
      const own = formulas[down]![across]!;
      return own === "" ? value : { formula: own, local: true };
    }),
  );
  const isFree = (row: number): boolean => before[row]!.every((cell) => isSameWritten(cell, null));
  for (let row = end + 1; row <= last + (last > end ? 1 : 0); row += 1) {
    if (!isFree(row))
      throw new ActionError("where", text.map.noRoomBelow(addressText(map.address), last - end));
  }
  // Whole percentages stay whole percentages: a 0.4 among 60s would be read as less than one of a hundred.
  const unit = mapping.lines.length > 0 && hasWholePercentages(before, slots, places.share) ? 100 : 1;
  const after = before.map((row) => [...row]);
  if (places.share >= map.address.columns && lines.some(({ share }) => share !== undefined)) {
    after[places.heading]![places.share] = text.map.headings[2]!;
  }
  rows.forEach((row, index) => {
    const line = lines[index];
    after[row] = line === undefined ? before[row]!.map(() => null) : written(line);
  });

  function written(line: MapLine): Written[] {
    const own = line.row === 0 ? undefined : before[line.row - 1];
    const cells: Written[] = own === undefined ? Array.from({ length: width }, () => null) : [...own];
    const known = mapping.lines.find(({ row }) => row === line.row && row !== 0);
    for (const { index, base } of places.columns) {
      const words = own === undefined || isSameWritten(cells[index]!, null) ? wordFor(base, line) : undefined;
      if (words !== undefined && words !== "") cells[index] = words;
    }
    if (known?.share !== line.share)
      cells[places.share] = line.share === undefined ? null : line.share * unit;
    return cells;
  }

  function wordFor(base: string, { keyResult, kpi }: MapLine): string | undefined {
    const result = mapping.keyResults.find((one) => keyResultName(mapping.keyResults, one) === keyResult);
    const measure = mapping.kpis.find((one) => kpiName(mapping.kpis, one) === kpi);
    const has = (role: string): boolean => places.columns.some((column) => column.base === role);
    switch (base) {
      case "Key result id":
        return result === undefined || result.id === "" ? keyResult : result.id;
      case "Key result":
        return has("Key result id") ? (result?.title ?? "") : keyResult;
      case "KPI id":
        return measure === undefined || measure.id === "" ? kpi : measure.id;
      case "KPI":
        return has("KPI id") ? (measure?.name ?? "") : kpi;
      default:
        return undefined;
    }
  }

  const hasMoved = lines.some(({ row }, index) => row !== 0 && row - 1 !== rows[index]);
  if (hasMoved && slots.some((row) => before[row]!.some(isFormula))) {
    throw new ActionError("where", text.map.hasFormulas);
  }
  const edits = differences(whole, before, after);
  const shares = { ...whole, row: whole.row + end + 1, column: whole.column + places.share, columns: 1 };
  const live = hasLiveMap(snapshot)
    ? []
    : liveMapBeside(snapshot, formula, { ...whole, rows: last + 1 }, places.heading, lines.length);
  return {
    edits: [
      ...edits,
      ...(last > end && unit === 1
        ? [{ kind: "number format", address: { ...shares, rows: last - end }, format: "0%" } as const]
        : []),
      ...live,
    ],
    growth: { columns: map.address, from: whole.row + end, to: whole.row + last },
  };
}

function placesOf(map: FoundTable): MapPlaces {
  const block = readLayout(map.values, "map")!.blocks[0]!;
  const share = block.columns.find(({ base }) => base === "Share");
  return {
    heading: block.first - 1,
    share: share?.index ?? map.address.columns,
    columns: block.columns.map(({ index, base }) => ({ index, base })),
  };
}

function hasWholePercentages(
  cells: readonly (readonly Written[])[],
  rows: readonly number[],
  column: number,
) {
  return rows.some((row) => {
    const cell = cells[row]![column];
    return typeof cell === "number" && cell > 1.5;
  });
}
