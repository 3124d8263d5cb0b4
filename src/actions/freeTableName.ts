import { columnLetters } from "../cells/columnLetters";
import type { Snapshot } from "../workbook/Snapshot";

/**
 * A name for a table that nothing else in the workbook has: in Google Sheets it is the name of a range, in Excel the two
 * share their names. Letters behind it tell several apart: letters and digits would be a cell.
 */
export function freeTableName(
  { tables, names, namedFormulas }: Pick<Snapshot, "tables" | "names" | "namedFormulas">,
  wanted: string,
): string {
  const taken = new Set([...tables, ...names, ...namedFormulas].map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let index = 1; taken.has(name.toLowerCase()); index += 1) name = `${wanted}_${columnLetters(index)}`;
  return name;
}
