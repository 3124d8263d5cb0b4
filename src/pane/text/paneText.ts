import { type Language, languageOf } from "../../actions/languages";
import { english, type PaneText } from "./en";

type Load = () => Promise<{ readonly default: PaneText }>;

/** Languages other than English, by their tag, each in a file of its own that is loaded when it is needed. */
const loaders: Readonly<Record<string, Load | undefined>> = {};

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
  if (known !== undefined) return known;
  const { default: text } = (await loaders[language]?.()) ?? { default: english };
  loaded.set(language, text);
  return text;
}
