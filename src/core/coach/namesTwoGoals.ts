import { plainWords } from "./plainWords";
import { changes, conjunctions } from "./words";

/**
 * Whether an objective joins two goals: a verb of change with something to change on both sides of an “and”.
 *
 * “Grow revenue and cut costs” does; “Improve speed and quality” and “Grow and keep our customers” do not. German puts
 * its verbs last, so the same is tried from the end.
 */
export function namesTwoGoals(objective: string): boolean {
  const words = plainWords(objective.replace(/&/g, " and "));
  return words.some((word, index) => {
    const right = words.length - index - 1;
    if (!conjunctions.has(word) || index < 2 || right < 2) return false;
    const leads = changes.has(words[0]!) && changes.has(words[index + 1]!);
    return leads || (changes.has(words[index - 1]!) && changes.has(words[words.length - 1]!));
  });
}
