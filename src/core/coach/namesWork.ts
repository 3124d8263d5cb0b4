/** “Time to complete” names a measure, “Neue Website launchen” work. */
const infinitiveMark = /^(?:to|zu|å|a|de|para|pour)$/;

/**
 * Whether a title begins, or as in German ends, with one of the words for work given.
 *
 * @param words as `plainWords` makes them
 */
export function namesWork(words: readonly string[], works: ReadonlySet<string>): boolean {
  const [first = "", second = ""] = words;
  if (works.has(first) || works.has(`${first} ${second}`)) return true;
  return works.has(words[words.length - 1] ?? "") && !infinitiveMark.test(words[words.length - 2] ?? "");
}
