import { isBlank } from "../cells/isBlank";
import type { Address } from "../workbook/Address";
import type { WriteCells } from "../workbook/Plan";
import type { Snapshot } from "../workbook/Snapshot";
import { rangeAt } from "./rangeAt";

/** What a plan that writes at an address expects to find there: what the snapshot shows. */
export function expectedAt(snapshot: Snapshot, address: Address): WriteCells["expects"] {
  const { values, formulas } = rangeAt(snapshot, address);
  const cells = values.map((row, index) =>
    row.map((value, column) => {
      const formula = formulas[index]![column]!;
      return formula === "" ? value : { formula, local: true as const };
    }),
  );
  const isEmpty = cells.every((row) =>
    row.every((cell) => !(typeof cell === "object" && cell !== null) && isBlank(cell)),
  );
  return isEmpty ? "blank" : cells;
}
