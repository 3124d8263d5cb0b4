import type { Cell, Range } from "../cells/Cell";
import { cellText } from "../cells/cellText";
import type { Address } from "../workbook/Address";
import type { FormulaToken } from "../workbook/formulas/formulaTokens";
import type { RangeRequest, RangeSnapshot, Snapshot } from "../workbook/Snapshot";
import { addressFromText } from "./addressFromText";

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
  snapshot: Pick<Snapshot, "names" | "sheets">,
): RangeRequest[] {
  return partsOfText(tokens).flatMap((part) => referenceRequest(part, cell, snapshot) ?? []);
}

/** Undefined where it is no reference, and where its sheet isn't there: a host refuses the whole read for one. */
function referenceRequest(
  tokens: readonly FormulaToken[],
  cell: Address,
  { names, sheets }: Pick<Snapshot, "names" | "sheets">,
): RangeRequest | undefined {
  const text = joined(tokens);
  const address = addressFromText(text, cell.sheet);
  if (address !== undefined) {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === address.sheet.toLowerCase());
    return sheet && { kind: "address", address: { ...address, sheet: sheet.name } };
  }
  const named = names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  return named && { kind: "name", name: named.name };
}

/** The value of an argument that is a reference, a name, written out, or texts put together with `&`. */
export function formulaInput(
  tokens: readonly FormulaToken[],
  cell: Address,
  snapshot: Pick<Snapshot, "names" | "sheets" | "ranges">,
): FormulaInput {
  const text = joined(tokens);
  if (text === "") return { kind: "left out" };
  const request = referenceRequest(tokens, cell, snapshot);
  if (request !== undefined) {
    const read = snapshot.ranges.find((range) => isSameRequest(range.request, request));
    return read === undefined ? { kind: "unknown" } : inputOf(read);
  }
  const parts = partsOfText(tokens);
  if (parts.length === 1) return literal(tokens);
  const values = parts.map((part) => {
    const input = formulaInput(part, cell, snapshot);
    return input.kind === "known" && !Array.isArray(input.value) ? cellText(input.value as Cell) : undefined;
  });
  return values.includes(undefined) ? { kind: "unknown" } : written(values.join(""));
}

function joined(tokens: readonly FormulaToken[]): string {
  return tokens
    .map(({ text }) => text)
    .join("")
    .trim();
}

function inputOf({ values, numberFormats, address }: RangeSnapshot): FormulaInput {
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
  if (one.kind !== "address" || other.kind !== "address") return false;
  const [a, b] = [one.address, other.address];
  return (
    a.sheet === b.sheet &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns
  );
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

const number = /^([+-]?)(\d+(?:\.\d+)?(?:E[+-]?\d+)?)(%?)$/i;

function literal(tokens: readonly FormulaToken[]): FormulaInput {
  const text = joined(tokens);
  const pieces = tokens.filter(({ kind }) => kind !== "space");
  if (pieces.length === 1 && pieces[0]!.kind === "text")
    return written(text.slice(1, -1).replace(/""/g, '"'));
  if (/^(?:true|false)$/i.test(text)) return written(text.toLowerCase() === "true");
  const [, sign, digits, percent] = number.exec(text.replace(/\s/g, "")) ?? [];
  if (digits === undefined) return { kind: "unknown" };
  const value = Number(digits) / (percent === "%" ? 100 : 1);
  return { ...written(sign === "-" ? 0 - value : value), isShare: percent === "%" } as FormulaInput;
}
