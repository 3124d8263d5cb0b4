import type { Cell, Range } from "../src/cells/Cell";

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Cells as a host hands them over: through JSON, a row for each. */
export function parsed<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** A column of one-cell rows. */
export function column(rows: number, cell: (row: number) => Cell): Range {
  return parsed(Array.from({ length: rows }, (_, row) => [cell(row)]));
}

/** Current values as sheets hold them: two in a hundred blank, two numbers as text, two as percent text, some overshoot. */
export function dirtyCurrent(seed: number, scale: number): (row: number) => Cell {
  const random = randomFrom(seed);
  return () => {
    const chance = random();
    const value = Math.round(random() * 1.3 * scale * 100) / 100;
    if (chance < 0.02) return "";
    if (chance < 0.04) return String(value);
    if (chance < 0.06) return `${Math.round(value)}%`;
    return value;
  };
}
