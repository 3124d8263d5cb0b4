import { FormulaError } from "../errors/FormulaError";
import { roundedDifference } from "./roundedDifference";

/**
 * A writer of shares as bars of text with their percentage, `███████░░░ 70%`.
 *
 * Neither blocks nor percentage round to an end that isn't reached: 0.999 is 99% with the last block open, 0.001 is 1%
 * with the first one filled, so that "100%" always means done and "0%" not begun. Beyond the ends the bar is full or
 * empty and the percentage tells the truth, 120% or -20%. There are few different bars, so each is put together once.
 *
 * @param width blocks, a whole number from 1 to 50
 * @throws {FormulaError} (the writer) #NUM! for a share so large that its percentage says nothing
 */
export function barWriter(width: number): (share: number) => string {
  const written = new Map<number, string>();
  // Up to twice the way, which nearly all are, by their place: faster to look up than by key.
  const usual = new Array<string>(201 * (width + 1)).fill("");
  return (share) => {
    if (Math.abs(share) > 1e6) {
      throw new FormulaError("#NUM!", `a bar needs a share such as 0.7 for 70%, got ${share}`);
    }
    const filled = openEnded(share, width);
    const blocks = filled < 0 ? 0 : filled > width ? width : filled;
    const percent = openEnded(share, 100);
    const key = percent * (width + 1) + blocks;
    const known = key >= 0 && key < usual.length ? usual[key] : written.get(key);
    if (known) return known;
    const bar = `${"█".repeat(blocks)}${"░".repeat(width - blocks)} ${percent}%`;
    if (key >= 0 && key < usual.length) usual[key] = bar;
    else written.set(key, bar);
    return bar;
  };
}

/** `share × steps` to the nearest whole step, but never a 0 or a `steps` that isn't there. */
function openEnded(share: number, steps: number): number {
  const nearest = Math.round(Math.round(share * steps * 1e7) / 1e7);
  if (nearest === 0) {
    const begun = roundedDifference(share, 0);
    return begun === 0 || steps === 1 ? 0 : begun < 0 ? -1 : 1;
  }
  return nearest === steps && roundedDifference(share, 1) < 0 ? steps - 1 : nearest;
}
