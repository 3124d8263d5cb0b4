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

interface Evaluation {
  readonly evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
}

interface Command {
  readonly type: string;
}

interface Handler {
  readonly allowDispatch: (command: Command) => string | readonly string[];
  readonly constructor: { readonly getters?: readonly string[] };
}

/** How the grid hands a command to its parts, and keeps it. */
interface Dispatching {
  readonly session: { save: () => void };
  readonly handlers: readonly Handler[];
  dispatchToHandlers: (handlers: readonly Handler[], command: Command) => void;
  checkDispatchAllowedCoreCommand: (command: Command) => (string | readonly string[])[];
}

/**
 * The same grid, which calculates a cell when it is read and not all cells after each change: with 50,000 rows most of the
 * time would go there. Its own undo is gone. What a formula spills is known only once that formula was read, so figures that matter are typed.
 */
export function calculatedWhenRead(model: Model): Model {
  const { handlers, getters } = model as unknown as Dispatching & Pick<Model, "getters">;
  const evaluation = handlers.find((handler) => "evaluator" in handler) as Evaluation | undefined;
  if (evaluation === undefined) throw new Error("the grid has no evaluator any more");
  const { evaluator } = evaluation;
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
  const dispatching = model as unknown as Dispatching;
  handCellsToFew(dispatching, evaluation);
  // What the grid keeps of each change for its own undo would be gigabytes.
  dispatching.session.save = () => undefined;
  // The palette of a colour picker would be gathered from every cell after each change.
  const painter = handlers.find((handler) => "computeCustomColors" in handler);
  if (painter === undefined) throw new Error("the grid gathers its colours in another part by now");
  Object.assign(painter, { computeCustomColors: () => [] });
  forget();
  return model;
}

/** A cell goes to the two parts that keep cells, and not to the other sixty, which would look at each of thousands. */
function handCellsToFew(model: Dispatching, evaluation: Evaluation): void {
  const keepers = model.handlers.filter(({ constructor: { getters = [] } }) =>
    ["getCells", "getCell"].some((name) => getters.includes(name)),
  );
  if (keepers.length !== 2) throw new Error("the grid keeps its cells in other parts by now");
  const isCell = ({ type }: Command): boolean => type === "UPDATE_CELL" || type === "UPDATE_CELL_POSITION";
  const handOver = model.dispatchToHandlers.bind(model);
  const check = model.checkDispatchAllowedCoreCommand.bind(model);
  model.dispatchToHandlers = (handlers, command) => {
    evaluation.shouldRebuildDependenciesGraph ||= isCell(command);
    handOver(isCell(command) ? keepers : handlers, command);
  };
  model.checkDispatchAllowedCoreCommand = (command) =>
    isCell(command) ? keepers.map((keeper) => keeper.allowDispatch(command)) : check(command);
}
