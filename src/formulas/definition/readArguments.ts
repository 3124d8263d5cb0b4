import type { Cell, Range } from "../../cells/Cell";
import { isBlank } from "../../cells/isBlank";
import { numberFromText } from "../../cells/numberFromText";
import { serialFromIso } from "../../core/calendar/serialFromIso";
import { FormulaError } from "../../core/errors/FormulaError";
import type { Column } from "./Column";
import type { Input } from "./Input";
import type { ColumnParameter, Parameter } from "./parameters";

type Named<P> = P & { readonly name: string };

interface Arguments {
  /** By parameter name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Rows of data in the series `rows`; 0 where a formula has none. */
  readonly rows: number;
  /** The rows were given along one row of the sheet, so the answer spills along one too. */
  readonly across: boolean;
}

/** Checks the inputs of a call once against the declaration: number, shape, heights, headings, option words. */
export function readArguments(
  formulaName: string,
  parameters: readonly Named<Parameter>[],
  inputs: readonly Input[],
): Arguments {
  if (inputs.length > parameters.length) {
    throw new FormulaError(
      "#VALUE!",
      `${formulaName} takes ${parameters.length} arguments, got ${inputs.length}: ${parameters.map(({ name }) => name).join(", ")}`,
    );
  }
  const values: Record<string, unknown> = {};
  const series = new Map<string, ColumnInput[]>();
  parameters.forEach((parameter, index) => {
    const input = inputs[index];
    if (isLeftOut(input) && !parameter.optional) {
      throw new FormulaError("#VALUE!", `${formulaName} needs ${parameter.name}; it was left out`);
    }
    switch (parameter.shape) {
      case "column": {
        const columns = series.get(parameter.series) ?? [];
        series.set(parameter.series, [...columns, columnInput(parameter, input)]);
        break;
      }
      case "value": {
        const cell = singleCell(parameter.name, input);
        if (isBlank(cell) && !parameter.optional) {
          throw new FormulaError("#VALUE!", `${formulaName} needs ${parameter.name}; the cell is blank`);
        }
        values[parameter.name] = isBlank(cell) ? parameter.otherwise : parameter.read(cell!, parameter.name);
        break;
      }
      case "range":
        values[parameter.name] = isLeftOut(input) ? undefined : asRange(input);
    }
  });
  let rows = 0;
  let across = false;
  for (const [name, columns] of series) {
    const aligned = align(columns);
    for (const column of aligned.columns) values[column.name] = column;
    if (name === "rows") ({ length: rows, across } = aligned);
  }
  return { values, rows, across };
}

/** Excel hands over null for an argument left out, Google Sheets undefined; a blank cell that was pointed at is "". */
function isLeftOut(input: Input): input is null | undefined {
  return input === undefined || input === null;
}

function asRange(input: Input): Range {
  return Array.isArray(input) ? (input as Range) : [[(input ?? null) as Cell]];
}

function singleCell(name: string, input: Input): Cell {
  const range = asRange(input);
  if (range.length > 1 || range[0]!.length > 1) {
    throw new FormulaError(
      "#VALUE!",
      `${name} needs one cell, got ${range.length} × ${range[0]!.length} cells`,
    );
  }
  return range[0]![0] ?? null;
}

interface ColumnInput {
  readonly parameter: Named<ColumnParameter>;
  readonly cells: Range;
  readonly given: boolean;
  readonly across: boolean;
}

function columnInput(parameter: Named<ColumnParameter>, input: Input): ColumnInput {
  const cells = asRange(input);
  const given = !isLeftOut(input);
  const width = cells[0]!.length;
  if (width === 1) return { parameter, cells, given, across: false };
  if (cells.length === 1) return { parameter, cells: cells[0]!.map((cell) => [cell]), given, across: true };
  throw new FormulaError(
    "#VALUE!",
    `${parameter.name} needs one column (or one row), got ${cells.length} × ${width} cells`,
  );
}

interface Aligned {
  readonly columns: readonly Column[];
  readonly length: number;
  readonly across: boolean;
}

/** Columns that go together: one height, a common heading skipped, trailing blank rows dropped, single cells repeated. */
function align(inputs: readonly ColumnInput[]): Aligned {
  const ranged = inputs.filter(({ cells }) => cells.length > 1);
  const [tallest] = ranged;
  if (tallest === undefined)
    return { columns: inputs.map((input) => toColumn(input, false, 1)), length: 1, across: false };
  for (const { parameter, cells } of ranged) {
    if (cells.length !== tallest.cells.length) {
      throw new FormulaError(
        "#VALUE!",
        `${tallest.parameter.name} has ${tallest.cells.length} rows and ${parameter.name} has ${cells.length}; give ranges of one height`,
      );
    }
  }
  const headed = ranged.every(({ parameter, cells }) => isHeading(parameter, cells[0]![0]!));
  const first = headed ? 1 : 0;
  let end = tallest.cells.length;
  while (end > first + 1 && ranged.every(({ cells }) => isBlank(cells[end - 1]![0]))) end -= 1;
  const length = end - first;
  return {
    columns: inputs.map((input) => toColumn(input, headed, length)),
    length,
    across: ranged.every(({ across }) => across),
  };
}

function toColumn({ parameter, cells, given }: ColumnInput, headed: boolean, length: number): Column {
  const repeats = cells.length === 1;
  const heading = headed && !repeats ? cells[0] : undefined;
  return {
    name: parameter.name,
    given,
    cells: heading === undefined ? cells : cells.slice(1),
    heading,
    step: repeats ? 0 : 1,
    length,
  };
}

/** Text that can't be what the column holds. `75%` over a column of shares is data, `Current` is its heading. */
function isHeading({ content, words, accepts }: ColumnParameter, cell: Cell): boolean {
  if (typeof cell !== "string" || isBlank(cell)) return false;
  if (content === "number") return numberFromText(cell) === undefined;
  if (content === "date") return serialFromIso(cell) === undefined;
  return !(accepts?.(cell) ?? words?.includes(cell.trim().toLowerCase()));
}
