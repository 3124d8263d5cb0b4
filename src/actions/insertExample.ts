import { exampleSheet } from "../formulas/exampleSheet";
import type { Example, Formula } from "../formulas/definition/formula";
import type { Address } from "../workbook/Address";
import type { Edit, Plan } from "../workbook/Plan";
import type { ActionContext } from "./ActionContext";
import { freeSheetName } from "./freeSheetName";

export interface InsertExampleForm {
  readonly formula: Formula;
  readonly example: Example;
}

/** Lays an example of the catalogue out on a sheet of its own, with the formula live beside it. */
export function insertExample(
  { snapshot, host, text }: ActionContext,
  { formula, example }: InsertExampleForm,
): Plan {
  const name = host.formulaName(formula.name);
  const sheet = freeSheetName(snapshot, text.exampleSheet(name));
  const {
    cells,
    dateColumns,
    formulaAt,
    formula: written,
  } = exampleSheet(formula, example, {
    formulaName: host.formulaName,
    argumentSeparator: ",",
  });
  const at: Address = { sheet, ...formulaAt, rows: 1, columns: 1 };
  const edits: Edit[] = [{ kind: "add sheet", sheet }];
  if (cells.length > 0) {
    const columns = cells[0]!.length;
    edits.push(
      {
        kind: "cells",
        address: { sheet, row: 0, column: 0, rows: cells.length, columns },
        cells,
        expects: "blank",
      },
      { kind: "heading style", address: { sheet, row: 0, column: 0, rows: 1, columns } },
      ...dateColumns.map((column): Edit => ({
        kind: "number format",
        address: { sheet, row: 1, column, rows: cells.length - 1, columns: 1 },
        format: "yyyy-mm-dd",
      })),
    );
  }
  edits.push(
    { kind: "cells", address: at, cells: [[{ formula: written }]], expects: "blank" },
    { kind: "select", address: at },
  );
  return { title: text.insertExample(name), edits };
}
