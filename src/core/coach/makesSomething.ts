import { articles, makings } from "./words";

/** Whether a title begins with work that could also be the name of a measure: “build a …”, not “build time”. */
export function makesSomething(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  return makings.has(first) && (articles.has(second) || /^\d/.test(second));
}
