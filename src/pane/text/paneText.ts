import { type Language, languageOf } from "../../actions/languages";
import { english, type PaneText } from "./en";
import { overEnglish } from "./overEnglish";
import type { Translation } from "../../actions/text/Translation";

type Load = () => Promise<{ readonly default: Translation<PaneText> }>;

/** Each language in a file of its own that is loaded when it is needed, and brings the words of the actions along. */
const loaders: Readonly<Record<Exclude<Language, "en">, Load>> = {
  no: () => import("./no"),
  de: () => import("./de"),
  fr: () => import("./fr"),
  es: () => import("./es"),
  pt: () => import("./pt"),
};

const loaded = new Map<Language, PaneText>([["en", english]]);

/**
 * The words for a locale (`de-DE`) if they are at hand; English where there are none.
 *
 * @returns undefined where they must be loaded first, with `loadPaneText`
 */
export function paneText(tag: string): PaneText | undefined {
  return loaded.get(languageOf(tag) ?? "en");
}

/** Loads the words for a locale, so that `paneText` has them from then on. */
export async function loadPaneText(tag: string): Promise<PaneText> {
  const language = languageOf(tag) ?? "en";
  const known = loaded.get(language);
  if (known !== undefined || language === "en") return known ?? english;
  const { default: translation } = await loaders[language]();
  const text = overEnglish(english, translation);
  loaded.set(language, text);
  return text;
}
