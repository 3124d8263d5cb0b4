import type { Range } from "../../cells/Cell";
import { cellText } from "../../cells/cellText";
import { isBlank } from "../../cells/isBlank";
import { defaultLabels, statusCodes, type StatusCode } from "../../core/status/statusCodes";
import { FormulaError } from "../../core/errors/FormulaError";
import { quote } from "./quote";

export type Labels = Readonly<Record<StatusCode, string>>;

/**
 * Labels with a person's own words in place of ours: two columns, code and word, in any order of rows.
 *
 * A code may be written as its default label (`On track`). A first row that names no code is a heading.
 *
 * @throws {FormulaError} #VALUE! for a range that isn't two columns, or a row that names no code
 */
export function readLabels(pairs: Range | undefined): Labels {
  const labels: Record<StatusCode, string> = { ...defaultLabels };
  if (pairs === undefined || (pairs.length === 1 && pairs[0]!.length === 1 && isBlank(pairs[0]![0])))
    return labels;
  if (pairs[0]!.length !== 2) {
    throw new FormulaError(
      "#VALUE!",
      `labels needs two columns, code and your word, got ${pairs[0]!.length}`,
    );
  }
  pairs.forEach(([codeCell, wordCell], index) => {
    const written = cellText(codeCell!);
    const word = cellText(wordCell!);
    if (written === "" || word === "") return;
    const text = written.toLowerCase().replace(/\s+/g, "-");
    const code = statusCodes.find((candidate) => candidate === text);
    if (code !== undefined) labels[code] = word;
    else if (index > 0) {
      throw new FormulaError(
        "#VALUE!",
        `labels, row ${index + 1} needs a status code (${statusCodes.join(", ")}), got ${quote(written)}`,
      );
    }
  });
  return labels;
}
