import type { Cell } from "../../cells/Cell";
import { numberFromText } from "../../cells/numberFromText";
import { FormulaError } from "../../core/errors/FormulaError";
import { rollUpHighest } from "../../core/hierarchy/rollUpHighest";
import type { Tree } from "../../core/hierarchy/Tree";
import { readStatus } from "../../core/status/readStatus";
import { defaultLabels, statusCodes } from "../../core/status/statusCodes";
import { statusSeverity } from "../../core/status/statusSeverity";
import { cellAt } from "../definition/cellAt";
import type { Column } from "../definition/Column";
import { oneOf } from "../definition/optionReader";
import { place } from "../definition/place";
import { quote } from "../definition/quote";
import { textAt } from "../definition/textAt";
import type { RowErrors } from "./RowErrors";

/** Whether a column holds statuses: its first text that is no number reads as one. `done` and ✅ can be either. */
export function holdsStatuses(column: Column, rows: number): boolean {
  for (let row = 0; row < rows; row += 1) {
    const cell = cellAt(column, row);
    if (typeof cell !== "string" || cell.trim() === "" || numberFromText(cell) !== undefined) continue;
    return readStatus(cell) !== undefined;
  }
  return false;
}

/**
 * Rolls statuses up; answers the word of each node, "" where neither it nor anything below has one.
 *
 * It answers in the words that were given: who writes Green and Red reads Green and Red.
 */
export function rollUpStatuses(
  tree: Tree,
  column: Column,
  method: "worst" | "latest",
  errors: RowErrors,
): (node: number) => Cell {
  const rank = new Float64Array(tree.nodeOfRow.length).fill(-Infinity);
  const words = new Map<number, string>();
  for (let row = 0; row < rank.length; row += 1) {
    try {
      const word = textAt(column, row);
      if (word === "") continue;
      const severity = severityOf(word, column, row);
      const found = method === "worst" ? severity : row;
      rank[row] = found;
      if (!words.has(found)) words.set(found, word);
    } catch (error) {
      errors.add(row, error);
    }
  }
  const highest = rollUpHighest(tree, rank);
  return (node) => words.get(highest[node]!) ?? "";
}

function severityOf(word: string, column: Column, row: number): number {
  const status = readStatus(word);
  if (status === undefined) {
    throw new FormulaError(
      "#VALUE!",
      `${place(column, row)} needs a status (${oneOf(statusCodes.map((code) => defaultLabels[code]))}, or red, amber, green), got ${quote(word)}`,
    );
  }
  return statusSeverity.indexOf(status);
}
