import type { Cell, Range } from "../../cells/Cell";
import { isBlank } from "../../cells/isBlank";
import { numberFromText } from "../../cells/numberFromText";
import { FormulaError } from "../../core/errors/FormulaError";
import type { Column } from "./Column";
import { dateAt } from "./dateAt";
import { numberAt } from "./numberAt";
import { oneOf } from "./optionReader";
import { quote } from "./quote";
import { textAt } from "./textAt";

/** What a person reads about a parameter, in every host. */
interface Described {
  /** Meaning and unit, in a finance person's words. */
  readonly description: string;
  /** What being left out means; only an optional parameter has one. */
  readonly fallback?: string;
  /** The words an option takes. */
  readonly words?: readonly string[];
}

/** One cell or a column of cells, read row by row. Columns of one series have one height. */
export interface ColumnParameter extends Described {
  readonly shape: "column";
  readonly content: "number" | "date" | "text";
  /** Which columns go together: `rows` spills one result a row, others are gathered (a log, the dates of a forecast). */
  readonly series: string;
  readonly optional: boolean;
  /** Whether a text can be a value of this column, where `words` can't list them all; other text is its heading. */
  readonly accepts?: (text: string) => boolean;
}

/** One cell that holds for the whole call. */
export interface ValueParameter<Value> extends Described {
  readonly shape: "value";
  readonly content: "number" | "date" | "text" | "flag";
  readonly optional: boolean;
  /** @throws {FormulaError} for a cell that isn't one; `cell` is never blank */
  readonly read: (cell: Exclude<Cell, null>, name: string) => Value;
  /** The value of a parameter that was left out. */
  readonly otherwise: Value;
}

/** A rectangle handed on as it is: a table with its header row, or two columns of pairs. */
export interface RangeParameter extends Described {
  readonly shape: "range";
  readonly content: "table" | "pairs";
  readonly optional: boolean;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a parameter of whatever value
export type Parameter = ColumnParameter | ValueParameter<any> | RangeParameter;

/** What `evaluate` gets for a parameter. */
export type ArgumentOf<P> = P extends ColumnParameter
  ? Column
  : P extends ValueParameter<infer Value>
    ? Value
    : P extends { optional: false }
      ? Range
      : Range | undefined;

/** What a caller may hand over for a parameter; an example that does otherwise does not compile. */
export type InputOf<P> =
  P extends ValueParameter<unknown> ? Cell : P extends RangeParameter ? Range : Cell | Range;

type Required<P> = Omit<P, "optional"> & { readonly optional: false };
type Optional<P> = Omit<P, "optional"> & { readonly optional: true };

interface ColumnOptions {
  readonly series?: string;
  readonly words?: readonly string[];
  readonly accepts?: (text: string) => boolean;
}

const column =
  (content: ColumnParameter["content"]) =>
  (
    description: string,
    { series = "rows", words, accepts }: ColumnOptions = {},
  ): Required<ColumnParameter> => ({
    shape: "column",
    content,
    series,
    optional: false,
    description,
    ...(words && { words }),
    ...(accepts && { accepts }),
  });

/** A column of numbers; its blanks are read as NaN. */
export const numbers = column("number");
/** A column of dates: cell dates or ISO text. */
export const dates = column("date");
/** A column of anything: ids, titles, statuses, option words. */
export const texts = column("text");

/** Makes a column or range one that may be left out or blank; `fallback` says what that means. */
export function optional<P extends ColumnParameter | RangeParameter>(
  parameter: P,
  fallback: string,
): Optional<P> {
  return { ...parameter, optional: true as const, fallback } as Optional<P>;
}

/** A range with its header row. */
export function table(description: string): Required<RangeParameter> {
  return { shape: "range", content: "table", optional: false, description };
}

/** A range of two columns, without a header or with one. */
export function pairs(description: string): Required<RangeParameter> {
  return { shape: "range", content: "pairs", optional: false, description };
}

type OptionalValue<Value> = Optional<ValueParameter<Value>>;

/** One number, or `otherwise` where it is left out. */
export function oneNumber<Otherwise extends number | undefined>(
  description: string,
  fallback: string,
  otherwise: Otherwise,
): OptionalValue<number | Otherwise> {
  return {
    shape: "value",
    content: "number",
    optional: true,
    description,
    fallback,
    otherwise,
    read: (cell, name) => numberAt(single(cell, name), 0),
  };
}

/** One number that must be given, NaN where its cell is blank. */
export function requiredNumber(description: string): Required<ValueParameter<number>> {
  return {
    shape: "value",
    content: "number",
    optional: false,
    description,
    otherwise: NaN,
    read: (cell, name) => numberAt(single(cell, name), 0),
  };
}

/** One date as a serial day, or undefined where it is left out. */
export function oneDate(description: string, fallback: string): OptionalValue<number | undefined> {
  return {
    shape: "value",
    content: "date",
    optional: true,
    description,
    fallback,
    otherwise: undefined,
    read: (cell, name) => dateAt(single(cell, name), 0),
  };
}

/** One date that must be given, as a serial day. */
export function requiredDate(description: string): Required<ValueParameter<number>> {
  return {
    shape: "value",
    content: "date",
    optional: false,
    description,
    otherwise: NaN,
    read: (cell, name) => dateAt(single(cell, name), 0),
  };
}

/** One text that a rule of its own reads further; "" where it is left out. */
export function oneText(
  description: string,
  fallback: string,
  words?: readonly string[],
): OptionalValue<string> {
  return {
    shape: "value",
    content: "text",
    optional: true,
    description,
    fallback,
    otherwise: "",
    ...(words && { words }),
    read: (cell, name) => textAt(single(cell, name), 0),
  };
}

/** One of a few words, in any case; the first is the default unless `fallback` names another. */
export function oneWord<Word extends string>(
  description: string,
  words: readonly [Word, ...Word[]],
  fallback: Word = words[0],
): OptionalValue<Word> {
  return {
    shape: "value",
    content: "text",
    optional: true,
    description,
    fallback,
    words,
    otherwise: fallback,
    read: (cell, name) => {
      const text = textAt(single(cell, name), 0);
      const word = words.find((candidate) => candidate === text.toLowerCase());
      if (word === undefined) {
        throw new FormulaError("#VALUE!", `${name} needs ${oneOf(words)}, got ${quote(text)}`);
      }
      return word;
    },
  };
}

/** TRUE or FALSE; FALSE where it is left out. */
export function flag(description: string): OptionalValue<boolean> {
  return {
    shape: "value",
    content: "flag",
    optional: true,
    description,
    fallback: "FALSE",
    otherwise: false,
    read: (cell, name) => {
      const truth = typeof cell === "string" ? numberFromText(cell) : undefined;
      if (typeof cell === "string" && truth === undefined) {
        throw new FormulaError("#VALUE!", `${name} needs TRUE or FALSE, got ${quote(cell)}`);
      }
      return (truth ?? numberAt(single(cell, name), 0)) !== 0;
    },
  };
}

function single(cell: Cell, name: string): Column {
  return { name, given: !isBlank(cell), cells: [[cell]], heading: undefined, step: 0, length: 1 };
}
