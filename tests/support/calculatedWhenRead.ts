import type { Model } from "@odoo/o-spreadsheet";

interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** The part of the grid's evaluation that is turned around here. */
interface Evaluator {
  evaluatedCells: object;
  buildDependencyGraph: () => void;
  evaluateAllCells: () => void;
  evaluateCells: () => void;
  readonly computeAndSave: (place: CellPlace) => unknown;
  getEvaluatedCell: (place: CellPlace) => unknown;
  getEvaluatedPositionsInSheet: (sheetId: string) => CellPlace[];
}

/**
 * The same grid, which calculates a cell when it is read and not all cells after each change: with 50,000 rows most of the
 * time would go there. What a formula spills is known only once that formula was read, so figures that matter are typed.
 */
export function calculatedWhenRead(model: Model): Model {
  const { handlers, getters } = model as unknown as {
    readonly handlers: readonly object[];
    readonly getters: Model["getters"];
  };
  const plugin = handlers.find((handler) => "evaluator" in handler) as { evaluator: Evaluator } | undefined;
  if (plugin === undefined) throw new Error("the grid has no evaluator any more");
  const { evaluator } = plugin;
  const empty = evaluator.evaluatedCells.constructor as new () => object;
  const forget = (): void => {
    evaluator.evaluatedCells = new empty();
    evaluator.buildDependencyGraph();
  };
  evaluator.evaluateAllCells = forget;
  evaluator.evaluateCells = forget;
  evaluator.getEvaluatedCell = (place) => evaluator.computeAndSave(place);
  evaluator.getEvaluatedPositionsInSheet = (sheetId) =>
    getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
  forget();
  return model;
}
