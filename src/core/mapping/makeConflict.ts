import type { Severity } from "../coach/severities";
import type { Detail } from "../text/Detail";
import { fillIn } from "../text/fillIn";
import type { Conflict } from "./Conflict";
import { type ConflictCode, conflictTexts } from "./conflictTexts";

/** A conflict in words; `details` go into the sentence in the order in which it counts them. */
export function makeConflict(
  code: ConflictCode,
  names: Pick<Conflict, "keyResult" | "kpi">,
  details: readonly Detail[] = [],
  severity: Severity = conflictTexts[code][0],
): Conflict {
  const [, conflict, fix] = conflictTexts[code];
  return {
    code,
    severity,
    ...names,
    details,
    conflict: fillIn(conflict, details),
    fix: fillIn(fix, details),
  };
}
