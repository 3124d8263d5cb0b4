import type { Range } from "../cells/Cell";
import { cellText } from "../cells/cellText";
import { answerOf } from "./answerOf";

export interface StatusCount {
  /** As the table shows it. */
  readonly label: string;
  readonly count: number;
}

/** How many key results of a table have which status, most frequent first; the words of OKR.TABLE, counted. */
export function statusCounts(
  table: Range,
  asOf: number,
): { readonly keyResults: number; readonly counts: readonly StatusCount[] } | { readonly refusal: string } {
  const answer = answerOf("OKR.TABLE", [table, asOf]);
  if ("refusal" in answer) return answer;
  const status = answer.column("Status");
  const counts = new Map<string, number>();
  for (const row of answer.rows) {
    const label = cellText(row[status]!);
    if (label !== "") counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return {
    keyResults: answer.rows.length,
    counts: [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count),
  };
}
