import { type Language, languageOf } from "../../actions/languages";
import type { Translation } from "../../actions/text/Translation";
import { overEnglish } from "./overEnglish";

/** Words that there is a file of for each language, loaded when it is needed. */
export interface InLanguages<Text> {
  readonly english: Text;
  /**
   * The words for a locale (`de-DE`) if they are at hand; English where there are none.
   *
   * @returns undefined where they must be loaded first
   */
  readonly atHand: (tag: string) => Text | undefined;
  /** Loads the words for a locale, so that they are at hand from then on. */
  readonly load: (tag: string) => Promise<Text>;
}

type Load<Text> = () => Promise<{ readonly default: Translation<Text> }>;

export function inLanguages<Text extends object>(
  english: Text,
  loaders: Readonly<Record<Exclude<Language, "en">, Load<Text>>>,
): InLanguages<Text> {
  const loaded = new Map<Language, Text>([["en", english]]);
  return {
    english,
    atHand: (tag) => loaded.get(languageOf(tag) ?? "en"),
    load: async (tag) => {
      const language = languageOf(tag) ?? "en";
      const known = loaded.get(language);
      if (known !== undefined || language === "en") return known ?? english;
      const { default: translation } = await loaders[language]();
      const text = overEnglish(english, translation);
      loaded.set(language, text);
      return text;
    },
  };
}
