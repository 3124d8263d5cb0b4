/** What is known of a key result when a new value comes in; NaN for what isn't. */
export interface ValueBefore {
  readonly last: number;
  readonly start: number;
  readonly target: number;
}

/**
 * Why a new value deserves a second look: it moves away from the target, or it jumps by more than the whole way.
 * People are asked, never refused: both happen.
 */
export function checkInDoubt(
  value: number,
  { last, start, target }: ValueBefore,
): "away" | "jump" | undefined {
  if (Number.isNaN(last) || Number.isNaN(target)) return undefined;
  const way = target - start;
  if (Number.isNaN(way) || way === 0) {
    return Math.abs(target - value) > Math.abs(target - last) ? "away" : undefined;
  }
  if (Math.abs(value - last) > Math.abs(way)) return "jump";
  const wentBack = (value - last) * way < 0;
  const isShort = (target - value) * way > 0;
  return wentBack && isShort ? "away" : undefined;
}
