import { columnLetters } from "../cells/columnLetters";
import type { Snapshot } from "../workbook/Snapshot";

/** A name for a table that no other has. Letters behind it tell several apart: letters and digits would be a cell. */
export function freeTableName({ tables }: Pick<Snapshot, "tables">, wanted: string): string {
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let index = 1; taken.has(name.toLowerCase()); index += 1) name = `${wanted}_${columnLetters(index)}`;
  return name;
}
