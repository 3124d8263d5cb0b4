import { helpers, type Model } from "@odoo/o-spreadsheet";

interface WorkbookData {
  readonly sheets: { readonly id: string; cells: Record<string, unknown> }[];
}

/**
 * The data of a workbook with its formulas written otherwise.
 *
 * Formulas are taken from the grid and not from the data, where they stand as differences to the one before.
 */
export function withFormulas(model: Model, rewrite: (formula: string) => string): object {
  const { getters } = model;
  const data = model.exportData() as unknown as WorkbookData;
  for (const sheet of data.sheets) {
    sheet.cells = Object.fromEntries(
      getters.getCells(sheet.id).flatMap((cell) => {
        const { col, row } = getters.getCellPosition(cell.id);
        const content = cell.isFormula
          ? rewrite(cell.compiledFormula.toFormulaString(getters))
          : cell.content;
        return content === "" ? [] : [[helpers.toXC(col, row), content]];
      }),
    );
  }
  return data;
}
