/** The languages of the pane and of what it writes, by tag, each in its own words. English is always at hand. */
export const languages = {
  en: "English",
  no: "Norsk",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  pt: "Português",
} as const;

export type Language = keyof typeof languages;

/** The language of a tag such as `de-DE`, or undefined where there are no words for it. Bokmål and Nynorsk are Norwegian. */
export function languageOf(tag: string): Language | undefined {
  const first = tag.trim().toLowerCase().split(/[-_]/)[0]!;
  const language = first === "nb" || first === "nn" ? "no" : first;
  return language in languages ? (language as Language) : undefined;
}
