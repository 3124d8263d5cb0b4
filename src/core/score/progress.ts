import { FormulaError } from "../errors/FormulaError";

/**
 * Share of the way from `start` to `target`: 0 at the start, 1 at the target.
 *
 * A key result that should fall (start 40, target 10) needs no flag: the sign of `target − start`
 * carries the direction. Not clamped, because a roll-up must see overshoot and regression.
 *
 * @throws {FormulaError} #N/A when start equals target: such a key result holds a level; #NUM! on overflow
 */
export function progress(current: number, target: number, start = 0): number {
  if (start === target) throw noWayToGo(target);
  const distance = target - start;
  const share = (current - start) / distance;
  if (share - share !== 0) throw tooFarApart();
  return share === 0 ? nothing(distance) : share;
}

/** 0, never −0, which prints as "-0%". Of a distance too large for a number every share is 0, and none is right. */
function nothing(distance: number): number {
  if (distance - distance !== 0) throw tooFarApart();
  return 0;
}

// The refusals stand apart: with their text inside, the engine finds the rule too long to inline into a loop.
function noWayToGo(target: number): FormulaError {
  return new FormulaError(
    "#N/A",
    `progress needs a target other than the start (${target}); use kind "at least" or "at most" to hold a level`,
  );
}

function tooFarApart(): FormulaError {
  return new FormulaError("#NUM!", "the numbers are too far apart to compare; check their size");
}
