import type { KeyResult } from "../model/KeyResult";

/** Whether a row holds a key result: it names one or measures something. A row with its objective alone does neither. */
export function namesKeyResult({
  id,
  title,
  current,
  target,
  low,
  high,
  progress,
}: Pick<KeyResult, "id" | "title" | "current" | "target" | "low" | "high" | "progress">): boolean {
  return title !== "" || id !== "" || (current ?? target ?? low ?? high ?? progress) !== undefined;
}
