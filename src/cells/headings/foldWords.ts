import { withoutAccents } from "../../core/text/withoutAccents";

const letters: Readonly<Record<string, string>> = { ß: "ss", ø: "o", æ: "a", œ: "o", ł: "l", đ: "d" };

/**
 * Text as headings and option words are compared: lower case, no accents, words apart by one space.
 *
 * `ü` and `ue` fold to one letter, so that Uebergeordnetes and Übergeordnetes are the same word; that this also shortens
 * `value` does no harm, because both sides are folded. `targetValue` and `target_value` become two words, `%` a word.
 */
export function foldWords(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= remembered) folded.clear();
  const words = fold(text);
  folded.set(text, words);
  return words;
}

/** Option words repeat down a column, and folding costs more than all else that is done with them. */
const folded = new Map<string, string>();
const remembered = 2000;

function fold(text: string): string {
  return withoutAccents(text.replace(/([a-z\d])([A-Z])/g, "$1 $2").normalize("NFKC"))
    .toLowerCase()
    .replace(/[ßøæœłđ]/g, (letter) => letters[letter]!)
    .replace(/([aou])e/g, "$1")
    .replace(/%/g, " percent ")
    .replace(/#/g, " # ")
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
}
