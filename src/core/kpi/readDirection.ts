import type { Direction } from "../model/KeyResult";
import { withoutAccents } from "../text/withoutAccents";

/** Whole expressions, accents stripped. They go first: "au moins" holds "moins", "pelo menos" holds "menos". */
const expressions = new Map<string, Direction>(
  Object.entries<Direction>({
    "↑": "up",
    "▲": "up",
    "⬆": "up",
    "↗": "up",
    ">": "up",
    ">=": "up",
    "≥": "up",
    "+": "up",
    "at least": "up",
    "no less than": "up",
    mindestens: "up",
    "au moins": "up",
    "al menos": "up",
    "por lo menos": "up",
    "pelo menos": "up",
    "no minimo": "up",
    minst: "up",
    "↓": "down",
    "▼": "down",
    "⬇": "down",
    "↘": "down",
    "<": "down",
    "<=": "down",
    "≤": "down",
    "-": "down",
    "−": "down",
    "at most": "down",
    "no more than": "down",
    hochstens: "down",
    "au plus": "down",
    "como maximo": "down",
    "no maximo": "down",
    hoyst: "down",
    "→": "hold",
    "↔": "hold",
    "=": "hold",
    "±": "hold",
    "closer is better": "hold",
    "nearer is better": "hold",
    "on target": "hold",
  }),
);

/** Beginnings of words in English, German, French, Spanish, Portuguese and Norwegian, accents stripped, ø written o. */
const stems: readonly (readonly [Direction, readonly string[]])[] = [
  [
    "up",
    "up higher high more larger bigger maximi increas grow growth growing rise rising raise ascend positive hoher hoch mehr grosser steig erhoh zunehm haut eleve augment hausse croissan alto mayor aument subir ascen crecer crecien cresc maior hoyere oke okning okende opp stig storre mer".split(
      " ",
    ),
  ],
  [
    "down",
    "down lower low less fewer smaller minimi decreas reduc falling fallend descend negative niedrig weniger kleiner tiefer senken sinken sinkend reduz abnehm bas moins dimin redui baiss decroiss bajo menor menos dismin bajar descen baixo decresc lavere mindre redus ned synk".split(
      " ",
    ),
  ],
  [
    "hold",
    "hold keep maintain steady stable stabil halten beibehalt maint mantener manter estab estavel holde opprettholde".split(
      " ",
    ),
  ],
];

/** Words that only strengthen the next one: `plus bas`, `más bajo`, `mais baixo` mean down. */
const comparatives = ["plus", "mas", "mais"];

/**
 * The direction that a lower-case word, sentence or operator means, or undefined where it means none or two.
 *
 * `up`, `higher is better`, `Menor é melhor`, `niedriger ist besser`, `≤`, `↑`. Short words must stand as they are;
 * longer ones may have an ending (`increasing`, `reduzieren`).
 */
export function readDirection(text: string): Direction | undefined {
  const plain = withoutAccents(text.trim().toLowerCase())
    .replace(/\ufe0f/g, "")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss");
  const whole = expressions.get(plain);
  if (whole !== undefined) return whole;
  const words = plain.split(/[^\p{L}]+/u).filter((word) => word !== "");
  const strong = words.filter((word) => !comparatives.includes(word));
  const found = new Set<Direction>();
  for (const word of strong) {
    for (const [direction, beginnings] of stems)
      if (beginnings.some((stem) => begins(word, stem))) found.add(direction);
  }
  if (found.size === 0 && strong.length < words.length) return "up";
  return found.size === 1 ? [...found][0] : undefined;
}

function begins(word: string, stem: string): boolean {
  return stem.length < 5 ? word === stem : word.startsWith(stem);
}
