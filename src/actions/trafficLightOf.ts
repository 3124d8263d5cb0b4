import type { Cell } from "../cells/Cell";
import { isBlank } from "../cells/isBlank";
import { readStatus } from "../core/status/readStatus";
import { statusCodes, type StatusCode } from "../core/status/statusCodes";
import type { Labels } from "../formulas/definition/readLabels";

/** The light that suits a column of cells. */
export interface ColumnLight {
  readonly on: "score" | "status";
  /** How many cells lie above the first one that the light is for: headings, mostly. */
  readonly from: number;
  /** 1 for shares, 100 where a score of 70 % is written as 70. */
  readonly scale: 1 | 100;
  /** The words for statuses as these cells have them. */
  readonly labels: Labels;
}

/**
 * Whether a column holds statuses or scores, by what most of its cells are. Dates are numbers too: their format tells
 * them. A score runs from 0 to 1, somewhat beyond where it is not clamped, or from 0 to 100.
 *
 * @param labels the workbook's own words for statuses
 * @returns undefined where neither can be said
 */
export function trafficLightOf(
  cells: readonly Cell[],
  numberFormats: readonly string[],
  labels: Labels,
): ColumnLight | undefined {
  const words = new Map<StatusCode, Map<string, number>>();
  let numbers = 0;
  let statuses = 0;
  let others = 0;
  let largest = 0;
  let firstNumber = -1;
  let firstStatus = -1;
  cells.forEach((cell, index) => {
    if (isBlank(cell)) return;
    const code = typeof cell === "string" ? statusOf(cell, labels) : undefined;
    if (typeof cell === "number" && !/[dy]/i.test(numberFormats[index] ?? "")) {
      numbers += 1;
      largest = Math.max(largest, Math.abs(cell));
      if (firstNumber < 0) firstNumber = index;
    } else if (code !== undefined && typeof cell === "string") {
      statuses += 1;
      if (firstStatus < 0) firstStatus = index;
      const known = words.get(code) ?? new Map<string, number>();
      words.set(code, known.set(cell.trim(), (known.get(cell.trim()) ?? 0) + 1));
    } else others += 1;
  });
  if (statuses > 0 && statuses >= numbers && statuses >= others) {
    return {
      on: "status",
      from: firstStatus,
      scale: 1,
      labels: { ...labels, ...mostWritten(words, labels) },
    };
  }
  const scale = largest <= 2 ? 1 : 100;
  if (numbers === 0 || numbers < others || largest > 200) return undefined;
  return { on: "score", from: firstNumber, scale, labels };
}

function statusOf(text: string, labels: Labels): StatusCode | undefined {
  const word = text.trim().toLowerCase();
  return statusCodes.find((code) => labels[code].toLowerCase() === word) ?? readStatus(text);
}

/** A light knows one word for each status: the workbook's own where the cells have it, else the most frequent. */
function mostWritten(
  words: ReadonlyMap<StatusCode, ReadonlyMap<string, number>>,
  labels: Labels,
): Partial<Labels> {
  return Object.fromEntries(
    [...words].map(([code, counts]) => {
      const own = [...counts.keys()].find((word) => word.toLowerCase() === labels[code].toLowerCase());
      const [[most] = [""]] = [...counts].sort(([, a], [, b]) => b - a);
      return [code, own ?? most];
    }),
  );
}
