import { foldWords } from "./foldWords";
import type { Role, Words } from "./roles";
import { english } from "./words/english";

export type Language = "en" | "pt" | "de" | "fr" | "es" | "no" | "zh";

/** What a heading can mean, the likelier role of a language first, and the languages it is a word of. */
export interface Entry {
  readonly roles: readonly Role[];
  readonly languages: readonly Language[];
}

const languages: readonly (readonly [Language, Words])[] = [["en", english]];

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
