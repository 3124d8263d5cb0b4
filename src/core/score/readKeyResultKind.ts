import { type KeyResultKind, keyResultKinds } from "./keyResultKinds";

const kindOfWord = new Map<string, KeyResultKind>([
  ...keyResultKinds.map((kind) => [kind, kind] as const),
  [">=", "at least"],
  ["≥", "at least"],
  ["<=", "at most"],
  ["≤", "at most"],
  [">", "above"],
  ["<", "below"],
]);

/** The kind that a word (in any case, `at-least` too) or an operator names, or undefined. */
export function readKeyResultKind(text: string): KeyResultKind | undefined {
  return kindOfWord.get(
    text
      .trim()
      .toLowerCase()
      .replace(/[\s_\u00a0-]+/g, " "),
  );
}
