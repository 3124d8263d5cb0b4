import type { Cell, Range } from "../cells/Cell";
import { cellText } from "../cells/cellText";
import { readKeyResultTable } from "../cells/tables/readKeyResultTable";
import type { ExplainWords } from "../core/explain/words";
import { answerOf } from "./answerOf";
import { explainSteps } from "./explainSteps";
import { type HowJudged, howJudged } from "./howJudged";

export interface Explanation {
  readonly title: string;
  readonly status: string;
  /** What could not be read, or why there is no score. */
  readonly note: string;
  /** Step by step how score and status came about, as OKR.EXPLAIN says it, in the words asked for; empty where there is nothing to explain. */
  readonly steps: readonly (readonly [step: string, explanation: string])[];
}

/**
 * How the numbers of one key result came about.
 *
 * @param row of the table, 1-based
 * @returns undefined where that row is no key result
 */
export function explainKeyResult(
  table: Range,
  row: number,
  asOf: number,
  settings: HowJudged,
  words: ExplainWords,
): Explanation | undefined {
  const judged = answerOf("OKR.TABLE", [table, asOf, ...howJudged(settings)]);
  if ("refusal" in judged) return undefined;
  const { keyResults } = readKeyResultTable(table);
  const index = keyResults.findIndex((keyResult) => keyResult.row === row);
  const line = judged.rows[index];
  if (line === undefined) return undefined;
  const { current, target, start, kind } = keyResults[index]!;
  const at = (heading: string): Cell => line[judged.column(heading)]!;
  const isExplainable = current !== undefined && target !== undefined && kind !== "between";
  const isJudged = at("Status") !== ""; // a rule by gap says nothing where nothing is expected; the score still has steps
  const steps = isExplainable
    ? explainSteps(
        [current, target, start ?? "", kind ?? "", at("Expected"), isJudged ? settings.statusRule : ""],
        words,
      )
    : [];
  return {
    title: cellText(at("Key result")),
    status: cellText(at("Status")),
    note: cellText(at("Note")),
    steps,
  };
}
