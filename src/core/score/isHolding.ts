import type { KeyResultKind } from "./keyResultKinds";

/** Whether a key result keeps a level instead of covering a distance: met or not, and expected to be met at any time. */
export function isHolding(kind: KeyResultKind | "between" | undefined): boolean {
  return kind !== undefined && kind !== "reach" && kind !== "milestone" && kind !== "baseline";
}
