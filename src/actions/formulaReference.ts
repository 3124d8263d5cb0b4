import type { Cell } from "../cells/Cell";
import { cellText } from "../cells/cellText";
import { isBlank } from "../cells/isBlank";
import type { Address } from "../workbook/Address";
import type { FormulaToken } from "../workbook/formulas/formulaTokens";
import { textOfTokens } from "../workbook/formulas/textOfTokens";
import { isInside } from "../workbook/isInside";
import type { RangeRequest, RangeSnapshot, Snapshot } from "../workbook/Snapshot";
import { addressFromText } from "./addressFromText";

/** Cells that an argument refers to. */
export type ReferredCells = Pick<RangeSnapshot, "address" | "values" | "numberFormats">;

/** How an argument refers to cells: what has to be read, and which part of that it means. */
export interface FormulaReference {
  readonly request: RangeRequest;
  /** Undefined where what was read does not hold it. */
  readonly pick: (read: RangeSnapshot) => ReferredCells | undefined;
}

type Book = Pick<Snapshot, "names" | "sheets" | "tables">;

/**
 * A reference as it stands in a formula: cells, whole columns, a name, a table or a column of one, what a formula has
 * spilled. Undefined where it is none, and where its sheet isn't there: a host refuses the whole read for one.
 *
 * @param cell the one with the formula: references without a sheet are to its own, `[@Column]` is on its row
 */
export function formulaReference(
  tokens: readonly FormulaToken[],
  cell: Address,
  book: Book,
): FormulaReference | undefined {
  const text = textOfTokens(tokens);
  const address = addressFromText(text, cell.sheet);
  if (address !== undefined) {
    const sheet = sheetNamed(address.sheet, book);
    return sheet === undefined
      ? undefined
      : { request: { kind: "address", address: { ...address, sheet } }, pick: (read) => read };
  }
  const named = book.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named !== undefined) return { request: { kind: "name", name: named.name }, pick: (read) => read };
  return wholeColumns(text, cell, book) ?? spilled(text, cell, book) ?? tablePart(tokens, cell, book);
}

function sheetNamed(wanted: string, { sheets }: Book): string | undefined {
  return sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.name;
}

const letters = /(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})$/i;

/** `B:C`: from the first row of the sheet to the last that is used. */
function wholeColumns(text: string, cell: Address, book: Book): FormulaReference | undefined {
  const first = letters.test(text)
    ? addressFromText(text.replace(letters, "$11:$21"), cell.sheet)
    : undefined;
  const sheet = first && sheetNamed(first.sheet, book);
  if (first === undefined || sheet === undefined) return undefined;
  return {
    request: { kind: "sheet", sheet },
    pick: (read) => cut(read, { ...first, sheet, rows: read.address.row + read.address.rows }),
  };
}

/** `A1#`: no host tells how far a formula spills, but its cells have none of their own and end at blank ones. */
function spilled(text: string, cell: Address, book: Book): FormulaReference | undefined {
  const anchor = text.endsWith("#") ? addressFromText(text.slice(0, -1), cell.sheet) : undefined;
  const sheet = anchor && sheetNamed(anchor.sheet, book);
  if (anchor === undefined || sheet === undefined) return undefined;
  return {
    request: { kind: "sheet", sheet },
    pick: (read) => {
      const isFilled = (row: number, column: number): boolean => {
        const [down, across] = [row - read.address.row, column - read.address.column];
        const formula = read.formulas[down]?.[across] ?? "";
        return formula === "" && !isBlank(read.values[down]?.[across] ?? null);
      };
      const { row, column } = anchor;
      if ((read.formulas[row - read.address.row]?.[column - read.address.column] ?? "") === "")
        return undefined;
      let [rows, wide] = [1, 1];
      while (isFilled(row, column + wide)) wide += 1;
      const isRow = (at: number): boolean =>
        Array.from({ length: wide }, (_, across) => isFilled(at, column + across)).includes(true);
      while (isRow(row + rows)) rows += 1;
      return cut(read, { sheet, row, column, rows, columns: wide });
    },
  };
}

const thisRow = "#this row";

/** `Table1`, `Table1[Column]`, `[@Column]`, `Table1[[#This Row],[Column]]`, `Table1[[From]:[To]]`, `Table1[#All]`. */
function tablePart(
  tokens: readonly FormulaToken[],
  cell: Address,
  { tables }: Book,
): FormulaReference | undefined {
  const pieces = tokens.filter(({ kind }) => kind !== "space");
  const brackets = pieces.find(({ kind }) => kind === "brackets")?.text;
  const name = pieces.find(({ kind }) => kind === "name")?.text;
  if (pieces.length !== Number(brackets !== undefined) + Number(name !== undefined)) return undefined;
  const table = tables.find((one) =>
    name === undefined ? isInside(cell, one.address) : one.name.toLowerCase() === name.toLowerCase(),
  );
  if (table === undefined) return undefined;
  const { address } = table;
  const words = brackets === undefined ? [] : wordsOf(brackets);
  const special = words.filter((word) => word.startsWith("#")).map((word) => word.toLowerCase());
  const wanted = words.filter((word) => !word.startsWith("#"));
  if (special.some((word) => ![thisRow, "#all", "#data", "#headers"].includes(word))) return undefined;
  return {
    request: { kind: "address", address },
    pick: (read) => {
      const headings = read.values[0]!.map((heading) => cellText(heading).trim().toLowerCase());
      const places = wanted.map((word) => headings.indexOf(word.trim().toLowerCase()));
      if (places.includes(-1)) return undefined;
      const [first, last] =
        places.length === 0 ? [0, headings.length - 1] : [Math.min(...places), Math.max(...places)];
      const whole = { ...address, column: address.column + first, columns: last - first + 1 };
      if (special.includes("#all")) return cut(read, whole);
      if (special.includes("#headers")) return cut(read, { ...whole, rows: 1 });
      if (special.includes(thisRow)) return cut(read, { ...whole, row: cell.row, rows: 1 });
      return cut(read, { ...whole, row: address.row + 1, rows: address.rows - 1 });
    },
  };
}

/** The words within the brackets of a table: columns, and what begins with `#`; `@` is `#This Row`. */
function wordsOf(brackets: string): string[] {
  const inner = brackets.slice(1, -1).trim();
  const here = inner.startsWith("@") ? [thisRow] : [];
  const rest = inner.replace(/^@/, "");
  const nested = [...rest.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, word]) => word!);
  const words = nested.length > 0 ? nested : rest === "" ? [] : [rest];
  return [...here, ...words.map((word) => word.replace(/'(.)/g, "$1"))];
}

/** Cells of what was read; what lies beyond is blank. */
function cut(read: RangeSnapshot, address: Address): ReferredCells {
  const pick = <Item>(cells: readonly (readonly Item[])[], none: Item): Item[][] =>
    Array.from({ length: address.rows }, (_, down) =>
      Array.from(
        { length: address.columns },
        (__, across) =>
          cells[address.row - read.address.row + down]?.[address.column - read.address.column + across] ??
          none,
      ),
    );
  return {
    address,
    values: pick<Cell>(read.values, null),
    numberFormats: pick(read.numberFormats, "General"),
  };
}
