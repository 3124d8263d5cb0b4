import type { Cell } from "../cells/Cell";
import type { Address } from "../workbook/Address";
import type { Plan } from "../workbook/Plan";
import type { ActionContext } from "./ActionContext";
import { ActionError } from "./ActionError";
import { addressText } from "./addressText";
import { sheetCells } from "./sheetCells";

/**
 * Puts one value into one cell of a workbook that was read whole, and goes there.
 *
 * @throws {ActionError} where a formula stands: it would be lost
 */
export function setCell({ snapshot, text }: ActionContext, address: Address, value: Cell): Plan {
  const { values, formulas } = sheetCells(snapshot, address);
  if (formulas[0]![0] !== "") throw new ActionError("", text.map.holdsFormula(addressText(address)));
  return {
    title: text.map.setCell(addressText(address)),
    edits: [
      { kind: "cells", address, cells: [[value]], expects: [[values[0]![0]!]] },
      { kind: "select", address },
    ],
  };
}
