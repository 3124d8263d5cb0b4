import { withoutAccents } from "../text/withoutAccents";
import { monthNames } from "./monthNames";

/**
 * The month that a name or its short form (`Mar`, `märz`, `juil.`) means, 1…12, or undefined.
 *
 * A short form is three letters or more that begin the names of one month only: `jui` could be June or July.
 */
export function monthNumber(text: string): number | undefined {
  const name = withoutAccents(text).replace(/\./g, "").trim().toLowerCase();
  if (name.length < 3) return undefined;
  let found: number | undefined;
  for (let index = 0; index < 12; index += 1) {
    if (!monthNames[index]!.some((candidate) => candidate.startsWith(name))) continue;
    if (found !== undefined) return undefined;
    found = index + 1;
  }
  return found;
}
