import { keyResultKinds } from "../../core/score/keyResultKinds";
import { progress } from "../../core/score/progress";
import { readKeyResultKind } from "../../core/score/readKeyResultKind";
import { startOrZero } from "../../core/score/startOrZero";
import { unclampedScore } from "../../core/score/unclampedScore";
import type { Column } from "../definition/Column";
import { numberAt } from "../definition/numberAt";
import { optionReader } from "../definition/optionReader";

/**
 * A reader of how far the key result in each row has come, unclamped; NaN where it has no score, because the current
 * value or the target is blank, or because its kind has none.
 */
export function keyResultReader(
  current: Column,
  target: Column,
  start: Column,
  kind: Column,
): (row: number) => number {
  if (!kind.given) {
    return (row) => {
      const value = numberAt(current, row);
      const goal = numberAt(target, row);
      if (value !== value || goal !== goal) return NaN;
      return progress(value, goal, startOrZero(numberAt(start, row), value, goal, start.given));
    };
  }
  const kindAt = optionReader(readKeyResultKind, keyResultKinds, "reach");
  return (row) => {
    const value = numberAt(current, row);
    const goal = numberAt(target, row);
    const rowKind = kindAt(kind, row);
    if (value !== value || (goal !== goal && rowKind !== "milestone")) return NaN;
    const from = rowKind === "reach" ? startOrZero(numberAt(start, row), value, goal, start.given) : 0;
    return unclampedScore(rowKind, value, goal, from);
  };
}
