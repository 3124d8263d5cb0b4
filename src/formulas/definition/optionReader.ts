import { FormulaError } from "../../core/errors/FormulaError";
import { cellAt } from "./cellAt";
import type { Column } from "./Column";
import { place } from "./place";
import { quote } from "./quote";
import { textAt } from "./textAt";

/**
 * A reader of option words, one for each call: a column repeats few words, so the last one is remembered.
 *
 * @param read the option a lower-case text means, or undefined where it means none
 * @param words the right ones, for the message
 */
export function optionReader<Option extends string>(
  read: (text: string) => Option | undefined,
  words: readonly string[],
  fallback: Option,
): (column: Column, row: number) => Option {
  let lastCell: unknown = null;
  let lastOption = fallback;
  return (column, row) => {
    const cell = cellAt(column, row);
    if (cell === lastCell) return lastOption;
    const text = textAt(column, row);
    const option = text === "" ? fallback : read(text.toLowerCase());
    if (option === undefined) {
      throw new FormulaError("#VALUE!", `${place(column, row)} needs ${oneOf(words)}, got ${quote(text)}`);
    }
    lastCell = cell;
    lastOption = option;
    return option;
  };
}

/** `a, b or c` */
export function oneOf(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]!}`;
}

/** A reader for words that stand for nothing but themselves. */
export function exactly<Option extends string>(
  words: readonly Option[],
): (text: string) => Option | undefined {
  return (text) => words.find((word) => word === text);
}
