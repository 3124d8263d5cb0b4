import type { Cell, Range } from "../cells/Cell";
import { columnLetters } from "../cells/columnLetters";
import type { Example, Formula } from "./definition/formula";
import type { Input } from "./definition/Input";
import type { Parameter } from "./definition/parameters";

/** How a host writes a formula. */
export interface FormulaStyle {
  /** The name to type for a formula of the catalogue: `OKR.SCORE` or `OKR_SCORE`. */
  readonly formulaName: (catalogueName: string) => string;
  /** `,` or `;` */
  readonly argumentSeparator: string;
}

/** An example of the catalogue as a person would have it on a sheet. */
export interface ExampleSheet {
  /** Row by row from A1: parameter names in the first row, the inputs under them. The answer's cells are not in it. */
  readonly cells: readonly (readonly Cell[])[];
  /** Columns of `cells` that hold dates. */
  readonly dateColumns: readonly number[];
  /** Where the formula stands and its answer begins, both from 0; a heading of a row-wise answer goes above. */
  readonly formulaAt: { readonly row: number; readonly column: number };
  /** With its leading `=`. */
  readonly formula: string;
}

/** One input on the sheet, its top left cell under the parameter's name. */
interface Block {
  readonly parameter: Parameter & { readonly name: string };
  readonly cells: Range;
  readonly column: number;
}

/**
 * Lays an example out on a sheet: each input a block of cells under its parameter's name, side by side, the formula
 * to their right. Words and whole numbers that hold for the whole call are typed into the formula, as people do.
 */
export function exampleSheet(formula: Formula, example: Example, style: FormulaStyle): ExampleSheet {
  const isTable = formula.returns.shape === "table";
  const blocks: Block[] = [];
  const typed = formula.parameters.map((parameter, index) => {
    const input = example.inputs[index];
    const literal = typedArgument(parameter, input);
    if (literal !== undefined) return literal;
    const cells = Array.isArray(input) ? (input as Range) : [[input as Cell]];
    const column = columnAfter(blocks, cells[0]!.length > 1);
    blocks.push({ parameter, cells, column });
    return reference(column, cells);
  });
  while (typed[typed.length - 1] === "") typed.pop();
  return {
    cells: laidOut(blocks),
    dateColumns: blocks.filter(({ parameter }) => parameter.content === "date").map(({ column }) => column),
    formulaAt: { row: isTable ? 0 : 1, column: columnAfter(blocks, isTable) },
    formula: `=${style.formulaName(formula.name)}(${typed.join(`${style.argumentSeparator} `)})`,
  };
}

/** The next free column; around what is wider than one column, a blank one keeps the blocks apart. */
function columnAfter(blocks: readonly Block[], wide: boolean): number {
  const last = blocks[blocks.length - 1];
  if (last === undefined) return 0;
  const width = last.cells[0]!.length;
  return last.column + width + (wide || width > 1 ? 1 : 0);
}

function laidOut(blocks: readonly Block[]): Cell[][] {
  const width = Math.max(0, ...blocks.map(({ cells, column }) => column + cells[0]!.length));
  const height = Math.max(0, ...blocks.map(({ cells }) => cells.length + 1));
  const sheet = Array.from({ length: height }, () => new Array<Cell>(width).fill(null));
  for (const { parameter, cells, column } of blocks) {
    sheet[0]![column] = parameter.name;
    cells.forEach((line, row) => sheet[row + 1]!.splice(column, line.length, ...line));
  }
  return sheet;
}

/** What is typed into the formula itself: "" for what is left out, undefined for what stands in cells. */
function typedArgument({ shape, content, words }: Parameter, input: Input): string | undefined {
  if (input === undefined || input === null) return "";
  const isWord = shape === "value" || words !== undefined;
  if (typeof input === "string" && input !== "" && content === "text" && isWord) {
    return `"${input.replace(/"/g, '""')}"`;
  }
  if (shape !== "value") return undefined;
  if (typeof input === "boolean") return input ? "TRUE" : "FALSE";
  return typeof input === "number" && content === "number" && Number.isInteger(input)
    ? String(input)
    : undefined;
}

function reference(column: number, block: Range): string {
  const from = `${columnLetters(column)}2`;
  const to = `${columnLetters(column + block[0]!.length - 1)}${block.length + 1}`;
  return from === to ? from : `${from}:${to}`;
}
