import { sheetName } from "../workbook/sheetName";
import type { Snapshot } from "../workbook/Snapshot";

/** A sheet name that is not taken: the wanted one, else with a number behind it. At most 31 characters, as Excel wants. */
export function freeSheetName({ sheets }: Pick<Snapshot, "sheets">, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const base = sheetName(27, wanted);
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base} ${number}`;
  return name;
}
