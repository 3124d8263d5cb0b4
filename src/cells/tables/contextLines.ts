import type { Range } from "../Cell";
import { cellText } from "../cellText";
import { isBlank } from "../isBlank";
import { dictionary } from "../headings/dictionary";
import { foldWords } from "../headings/foldWords";
import { type Period, readPeriod } from "../values/readPeriod";

/** What the lines of text above a block, or between its rows, say about the rows below them. */
export interface Context {
  readonly objective: string;
  readonly objectiveId: string;
  readonly period: Period | undefined;
}

export const noContext: Context = { objective: "", objectiveId: "", period: undefined };

const marked = /^((?:\p{L}+\s*)?\p{L}?\d+(?:\.\d+)*|\p{L}+)\s*[:.–—-]\s+(.+)$/u;

/** `Objective 1: Grow revenue` and `O1 — Grow` name an objective; the number is its id. */
export function readObjectiveLine(text: string): { objective: string; objectiveId: string } | undefined {
  const parts = marked.exec(text);
  if (parts === null) return undefined;
  const marker = parts[1]!;
  const word = foldWords(marker.replace(/\d.*$/, ""));
  const known = word === "o" || dictionary().get(word)?.roles.includes("Objective");
  if (!known) return undefined;
  return {
    objective: parts[2]!.trim(),
    objectiveId: /\d/.test(marker) ? marker.replace(/^\p{L}{2,}\s*/u, "O") : "",
  };
}

/** The only text of a row, or undefined where it has none or more than one cell. */
export function loneText(range: Range, row: number): { text: string; index: number } | undefined {
  let found: { text: string; index: number } | undefined;
  const cells = range[row]!;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (isBlank(cell)) continue;
    if (found || typeof cell !== "string") return undefined;
    found = { text: cellText(cell), index };
  }
  return found;
}

/**
 * The context that lines between two rows give (0-based, `end` not included).
 *
 * @param takesAny whether a line directly above the headings is the objective even without a mark
 */
export function readContext(range: Range, first: number, end: number, takesAny: boolean): Context {
  let context = noContext;
  for (let row = first; row < end; row += 1) {
    const text = range[row]!.filter((cell) => !isBlank(cell))
      .map(cellText)
      .join(" ");
    if (text === "") continue;
    const period = readPeriod(text);
    const lone = loneText(range, row);
    const objective = lone && readObjectiveLine(lone.text);
    if (objective) context = { ...context, ...objective };
    else if (period) context = { ...context, period };
    else if (takesAny && lone && row === end - 1)
      context = { ...context, objective: lone.text, objectiveId: "" };
  }
  return context;
}
