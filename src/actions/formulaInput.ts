import type { Cell, Range } from "../cells/Cell";
import { cellText } from "../cells/cellText";
import type { Address } from "../workbook/Address";
import type { FormulaToken } from "../workbook/formulas/formulaTokens";
import { textOfTokens } from "../workbook/formulas/textOfTokens";
import { isInside } from "../workbook/isInside";
import type { RangeRequest, Snapshot } from "../workbook/Snapshot";
import { formulaReference, type ReferredCells } from "./formulaReference";

/** What stands as one argument in a formula. */
export type FormulaInput =
  | { readonly kind: "left out" }
  /** The spreadsheet itself has to work it out, such as a native function; nothing here can say its value. */
  | { readonly kind: "unknown" }
  | {
      readonly kind: "known";
      readonly value: Cell | Range;
      /** The cells it refers to; undefined for what is written in the formula itself. */
      readonly address: Address | undefined;
      /** Whether those cells show percentages. */
      readonly isShare: boolean;
    };

/**
 * What to read so that `formulaInput` knows the value of an argument.
 *
 * @param cell the one with the formula: references without a sheet are to its own
 */
export function inputRequests(
  tokens: readonly FormulaToken[],
  cell: Address,
  snapshot: Pick<Snapshot, "names" | "sheets" | "tables">,
): RangeRequest[] {
  return partsOfText(tokens).flatMap((part) => formulaReference(part, cell, snapshot)?.request ?? []);
}

/** The value of an argument that is a reference, written out, or texts put together with `&`. */
export function formulaInput(
  tokens: readonly FormulaToken[],
  cell: Address,
  snapshot: Pick<Snapshot, "names" | "sheets" | "tables" | "ranges">,
): FormulaInput {
  const text = textOfTokens(tokens);
  if (text === "") return { kind: "left out" };
  const reference = formulaReference(tokens, cell, snapshot);
  if (reference !== undefined) {
    const read = snapshot.ranges.find((range) => isSameRequest(range.request, reference.request));
    const cells = read && reference.pick(read);
    return cells === undefined ? { kind: "unknown" } : inputOf(cells);
  }
  const constant = arrayConstant(tokens);
  if (constant !== undefined) return { kind: "known", value: constant, address: undefined, isShare: false };
  const parts = partsOfText(tokens);
  if (parts.length === 1) return literal(tokens);
  const values = parts.map((part) => {
    const input = formulaInput(part, cell, snapshot);
    return input.kind === "known" && !Array.isArray(input.value) ? cellText(input.value as Cell) : undefined;
  });
  return values.includes(undefined) ? { kind: "unknown" } : written(values.join(""));
}

function inputOf({ values, numberFormats, address }: ReferredCells): FormulaInput {
  const isSingle = values.length === 1 && values[0]!.length === 1;
  return {
    kind: "known",
    // A blank cell that is pointed at is "": null would be an argument that was left out.
    value: isSingle ? (values[0]![0] ?? "") : values,
    address,
    isShare: numberFormats[numberFormats.length - 1]?.[0]?.includes("%") === true,
  };
}

function isSameRequest(one: RangeRequest, other: RangeRequest): boolean {
  if (one.kind === "name") return other.kind === "name" && one.name === other.name;
  if (one.kind === "sheet") return other.kind === "sheet" && one.sheet === other.sheet;
  if (one.kind !== "address" || other.kind !== "address") return false;
  return isInside(one.address, other.address) && isInside(other.address, one.address);
}

/** What stands between the `&`; a `&` within brackets belongs to what is called there. */
function partsOfText(tokens: readonly FormulaToken[]): FormulaToken[][] {
  const parts: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    const isMark = token.kind === "mark";
    if (isMark && "({".includes(token.text)) depth += 1;
    if (isMark && ")}".includes(token.text)) depth -= 1;
    if (isMark && token.text === "&" && depth === 0) parts.push([]);
    else parts[parts.length - 1]!.push(token);
  }
  return parts;
}

function written(value: Cell): FormulaInput {
  return { kind: "known", value, address: undefined, isShare: false };
}

/** `{1,2;3,4}`: commas part columns, semicolons rows. Undefined where it is none, or its rows are not of one length. */
function arrayConstant(tokens: readonly FormulaToken[]): Range | undefined {
  const pieces = tokens.filter(({ kind }) => kind !== "space");
  const [open, ...inner] = pieces;
  if (open?.text !== "{" || inner.pop()?.text !== "}") return undefined;
  const rows: Cell[][] = [[]];
  let item: FormulaToken[] = [];
  for (const piece of [...inner, undefined]) {
    if (piece !== undefined && !(piece.kind === "mark" && ",;".includes(piece.text))) {
      item.push(piece);
      continue;
    }
    const read = item[0]?.kind === "error" ? undefined : literal(item);
    if (read?.kind !== "known") return undefined;
    rows[rows.length - 1]!.push(read.value as Cell);
    item = [];
    if (piece?.text === ";") rows.push([]);
  }
  return rows.every((row) => row.length === rows[0]!.length) ? rows : undefined;
}

const number = /^([+-]?)(\d+(?:\.\d+)?(?:E[+-]?\d+)?)(%?)$/i;

function literal(tokens: readonly FormulaToken[]): FormulaInput {
  const text = textOfTokens(tokens);
  const pieces = tokens.filter(({ kind }) => kind !== "space");
  if (pieces.length === 1 && pieces[0]!.kind === "text")
    return written(text.slice(1, -1).replace(/""/g, '"'));
  if (/^(?:true|false)$/i.test(text)) return written(text.toLowerCase() === "true");
  const [, sign, digits, percent] = number.exec(text.replace(/\s/g, "")) ?? [];
  if (digits === undefined) return { kind: "unknown" };
  const value = Number(digits) / (percent === "%" ? 100 : 1);
  return { ...written(sign === "-" ? 0 - value : value), isShare: percent === "%" } as FormulaInput;
}
