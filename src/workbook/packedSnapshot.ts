import type { Cell } from "../cells/Cell";
import type { RangeSnapshot, Snapshot } from "./Snapshot";

/** Rows that are alike and follow each other stand once, with how often. */
type PackedRows<Value> = readonly (readonly [times: number, row: readonly Value[]])[];

/** A snapshot as it travels between a script and its pane. */
export type PackedSnapshot = Omit<Snapshot, "ranges"> & {
  readonly ranges: readonly (Omit<RangeSnapshot, "values" | "formulas" | "numberFormats"> & {
    readonly values: PackedRows<Cell>;
    readonly formulas: PackedRows<string>;
    readonly numberFormats: PackedRows<string>;
  })[];
};

/**
 * Packs what repeats from row to row: of 50,000 rows of figures the formulas (none) and the number formats (all alike)
 * would be half of what travels.
 */
export function packSnapshot(snapshot: Snapshot): PackedSnapshot {
  return {
    ...snapshot,
    ranges: snapshot.ranges.map((range) => ({
      ...range,
      values: pack(range.values.map(withoutBlankEnd)),
      formulas: pack(range.formulas),
      numberFormats: pack(range.numberFormats),
    })),
  };
}

export function unpackSnapshot(packed: PackedSnapshot): Snapshot {
  return {
    ...packed,
    ranges: packed.ranges.map((range) => ({
      ...range,
      hiddenRows: range.hiddenRows, // left out of the JSON where undefined
      values: unpack(range.values).map((row) => filledUp(row, range.address.columns)),
      formulas: unpack(range.formulas),
      numberFormats: unpack(range.numberFormats),
    })),
  };
}

/** The blank cells right of a table are not worth carrying. */
function withoutBlankEnd(row: readonly Cell[]): readonly Cell[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === "") end -= 1;
  return end === row.length ? row : row.slice(0, end);
}

function filledUp(row: readonly Cell[], columns: number): readonly Cell[] {
  return row.length === columns ? row : [...row, ...new Array<Cell>(columns - row.length).fill("")];
}

function pack<Value>(rows: readonly (readonly Value[])[]): PackedRows<Value> {
  const packed: [number, readonly Value[]][] = [];
  for (const row of rows) {
    const last = packed[packed.length - 1];
    if (last?.[1].length === row.length && last[1].every((value, column) => value === row[column]))
      last[0] += 1;
    else packed.push([1, row]);
  }
  return packed;
}

function unpack<Value>(packed: PackedRows<Value>): (readonly Value[])[] {
  return packed.flatMap(([times, row]) => new Array<readonly Value[]>(times).fill(row));
}
