import type { KeyResult } from "../model/KeyResult";

/** How a key result is measured: as its row says; without a word, `between` where it gives a range to stay in, else `reach`. */
export function kindOfKeyResult({
  kind,
  target,
  low,
  high,
}: Pick<KeyResult, "kind" | "target" | "low" | "high">): NonNullable<KeyResult["kind"]> {
  if (kind !== undefined) return kind;
  return target === undefined && low !== undefined && high !== undefined ? "between" : "reach";
}
