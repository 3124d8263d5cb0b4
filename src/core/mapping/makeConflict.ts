import type { Severity } from "../coach/severities";
import type { Conflict } from "./Conflict";
import { type ConflictCode, conflictTexts } from "./conflictTexts";

/** A conflict in words; `detail` goes into the sentence. */
export function makeConflict(
  code: ConflictCode,
  names: Pick<Conflict, "keyResult" | "kpi">,
  detail = "",
  severity: Severity = conflictTexts[code][0],
): Conflict {
  const [, conflict, fix] = conflictTexts[code];
  const told = (text: string): string => text.replace("{}", () => detail);
  return { code, severity, ...names, conflict: told(conflict), fix: told(fix) };
}
