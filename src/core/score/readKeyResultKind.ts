import { type KeyResultKind, keyResultKinds } from "./keyResultKinds";

const synonyms: Readonly<Record<string, KeyResultKind>> = {
  ">=": "at least",
  "≥": "at least",
  "<=": "at most",
  "≤": "at most",
  ">": "above",
  "<": "below",
};

/** The kind a lower-case word or operator names, or undefined. */
export function readKeyResultKind(text: string): KeyResultKind | undefined {
  return keyResultKinds.find((kind) => kind === text) ?? synonyms[text];
}
