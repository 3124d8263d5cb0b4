import { withoutAccents } from "../text/withoutAccents";

/** What a list puts in front of an entry: `KR1:`, `O2 —`, `1.`, `1.1)`, a bullet, Norwegian `å`. */
const listMark =
  /^\s*(?:[^\p{L}\p{N}+<>≤≥%-]+|(?:kr|o|obj|okr|ok)?\s?#?\d+(?:\.\d+)*\s*(?:[:.)|]|[-–—]\s)\s*|å\s)+/iu;

/** A title without the mark of its list, so that its own first word comes first. */
export function withoutListMark(text: string): string {
  return text.replace(listMark, "");
}

/** The words of a title in lower case without accents or punctuation; ß is ss, ø and æ stay. */
export function plainWords(text: string): string[] {
  const plain = withoutAccents(withoutListMark(text).toLowerCase().replace(/ß/g, "ss"));
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
