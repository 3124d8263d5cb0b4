import type { Range } from "../../cells/Cell";
import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import { isoFromSerial } from "../../core/calendar/isoFromSerial";
import type { CoachFinding } from "../../core/coach/CoachFinding";
import { lintKeyResults } from "../../core/coach/lintKeyResults";
import { makeFinding } from "../../core/coach/makeFinding";
import { FormulaError } from "../../core/errors/FormulaError";
import { english } from "../text/en";
import type { Draft } from "./Draft";
import { draftColumn, draftColumns, draftRows } from "./draftTable";

export interface Coaching {
  readonly objective: readonly CoachFinding[];
  /** By index of the key result. */
  readonly keyResults: readonly (readonly CoachFinding[])[];
}

/** What the coach says about a draft while it is being written: the same findings as OKR.LINT over the finished table. */
export function coachDraft(draft: Draft): Coaching {
  const named = draft.keyResults.map(({ title }) => title.trim() !== "");
  const range: Range = [draftColumns.slice(0, draftColumn("Score")), ...draftRows(draft, english.choices)];
  let findings: readonly CoachFinding[] = [];
  try {
    findings = lintKeyResults(readKeyResultTable(range).keyResults);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error; // nothing was written yet
  }
  return {
    objective: draft.objective.trim() === "" ? [] : findings.filter(isAboutObjective),
    keyResults: draft.keyResults.map((_, index) =>
      named[index]
        ? [
            ...findings.filter((finding) => finding.row === index + 2 && !isAboutObjective(finding)),
            ...dueOutside(draft, index),
          ]
        : [],
    ),
  };
}

/** A draft's own period is two dates, which a table would name by its label. */
function dueOutside({ due: end, keyResults }: Draft, index: number): readonly CoachFinding[] {
  const { due } = keyResults[index]!;
  if (due === undefined || end === undefined || due <= end) return [];
  return [makeFinding("due-outside", index + 2, [isoFromSerial(due), isoFromSerial(end)])];
}

function isAboutObjective({ code }: CoachFinding): boolean {
  return (
    code.startsWith("objective-") ||
    ["too-many-key-results", "too-few-key-results", "only-tasks", "no-period", "weight-sum"].includes(code)
  );
}
