import { foldWords } from "./foldWords";
import type { Role, Words } from "./roles";
import { chinese } from "./words/chinese";
import { english } from "./words/english";
import { french } from "./words/french";
import { german } from "./words/german";
import { norwegian } from "./words/norwegian";
import { portuguese } from "./words/portuguese";
import { spanish } from "./words/spanish";

export type Language = "en" | "pt" | "de" | "fr" | "es" | "no" | "zh";

/** What a heading can mean, the likelier role of a language first, and the languages it is a word of. */
export interface Entry {
  readonly roles: readonly Role[];
  readonly languages: readonly Language[];
}

const languages: readonly (readonly [Language, Words])[] = [
  ["en", english],
  ["pt", portuguese],
  ["de", german],
  ["fr", french],
  ["es", spanish],
  ["no", norwegian],
  ["zh", chinese],
];

let built: Map<string, Entry> | undefined;

/** Every known heading, folded. Built when it is first needed: a bundle that is loaded must do nothing. */
export function dictionary(): ReadonlyMap<string, Entry> {
  if (built) return built;
  const entries = new Map<string, { roles: Role[]; languages: Language[] }>();
  for (const [language, words] of languages) {
    for (const [role, list] of Object.entries(words) as [Role, string][]) {
      for (const word of list.split(",")) {
        const key = foldWords(word);
        const entry = entries.get(key) ?? { roles: [], languages: [] };
        entries.set(key, entry);
        if (!entry.roles.includes(role)) entry.roles.push(role);
        if (!entry.languages.includes(language)) entry.languages.push(language);
      }
    }
  }
  return (built = entries);
}
