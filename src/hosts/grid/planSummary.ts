import { planSummary as summaryOfPlan } from "../../workbook/planSummary";
import type { Edit } from "../../workbook/Plan";

/** The summary of a plan, with a word about what this grid can't hold. */
export function planSummary(edits: readonly Edit[], sheetName: (sheet: string) => string): string {
  const notes = edits.filter(({ kind }) => kind === "note").length;
  const leftOut = notes === 0 ? "" : `; ${notes} note${notes === 1 ? "" : "s"} left out, this grid has none`;
  return summaryOfPlan(edits, sheetName) + leftOut;
}
