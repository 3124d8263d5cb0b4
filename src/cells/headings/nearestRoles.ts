import { dictionary } from "./dictionary";
import { foldWords } from "./foldWords";
import { readHeading } from "./readHeading";
import type { Role } from "./roles";

/** What a heading could be: the roles of its words, else of the known word that is fewest letters away, two at most. */
export function nearestRoles(text: string): readonly Role[] {
  const roles = readHeading(text).claims.map(({ role }) => role);
  if (roles.length > 0) return roles.filter((role) => role !== "not used").slice(0, 3);
  const folded = foldWords(text);
  let nearest: readonly Role[] = [];
  let least = Math.min(3, folded.length / 3);
  for (const [word, entry] of dictionary()) {
    const distance = lettersApart(folded, word);
    if (distance < least) [least, nearest] = [distance, entry.roles];
  }
  return nearest.slice(0, 3);
}

/** Levenshtein's distance: letters to change, add or leave out. */
function lettersApart(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(change, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[other.length]!;
}
