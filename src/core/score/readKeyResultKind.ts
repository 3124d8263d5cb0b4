import { type KeyResultKind, keyResultKinds } from "./keyResultKinds";

/** In German, Norwegian, French, Spanish and Portuguese, a hyphen as a space. */
const words: Readonly<Record<KeyResultKind, string>> = {
  reach: "erreichen,nå,atteindre,alcanzar,alcançar",
  "at least": "mindestens,minst,au moins,al menos,pelo menos",
  "at most": "höchstens,høyst,au plus,como máximo,no máximo",
  above: "darüber,over,au dessus,por encima,acima",
  below: "darunter,under,au dessous,por debajo,abaixo",
  milestone: "meilenstein,milepæl,jalon,hito,marco",
  baseline: "ausgangswert,utgangspunkt,référence,línea base,linha de base",
};

const kindOfWord = new Map<string, KeyResultKind>([
  ...keyResultKinds.flatMap((kind) => [kind, ...words[kind].split(",")].map((word) => [word, kind] as const)),
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
