import { FormulaError } from "../core/errors/FormulaError";
import { defaultLabels, statusCodes, type StatusCode } from "../core/status/statusCodes";
import { readLabels } from "../formulas/definition/readLabels";
import type { Snapshot } from "../workbook/Snapshot";
import { shownAt } from "./rangeAt";
import { settingAddress } from "./settingAddress";

/** The statuses that a workbook calls by words of its own, each with its word. Words that can't be read are none. */
export function ownStatusWords(snapshot: Snapshot): Readonly<Partial<Record<StatusCode, string>>> {
  const address = settingAddress(snapshot, "labels");
  const cells = address && shownAt(snapshot, address)?.values;
  if (cells === undefined) return {};
  try {
    const words = readLabels(cells);
    const own = statusCodes.filter((code) => words[code] !== defaultLabels[code]);
    return Object.fromEntries(own.map((code) => [code, words[code]]));
  } catch (error) {
    if (error instanceof FormulaError) return {}; // the settings say which cell and why
    throw error;
  }
}
