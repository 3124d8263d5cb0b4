import type { KeyResultAnswer } from "./KeyResultAnswer";

/**
 * The key result that holds its objective back: the one furthest behind what is expected of it, or with the lowest score
 * where expectations are unknown. Of equals the first.
 */
export function weakestKeyResult(
  scored: readonly KeyResultAnswer[],
  byExpected: boolean,
): KeyResultAnswer | undefined {
  let weakest: KeyResultAnswer | undefined;
  let furthest = -Infinity;
  for (const answer of scored) {
    const behind = (byExpected ? answer.expected : 0) - answer.score;
    // Shares that differ by binary fractions alone are equal to a person.
    if (behind <= furthest + 1e-9) continue;
    weakest = answer;
    furthest = behind;
  }
  return weakest;
}
