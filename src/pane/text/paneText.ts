import { english, type PaneText } from "./en";

const languages: Readonly<Record<string, PaneText>> = { en: english };

/** The words for a locale (`de-DE`), in English where its language is not there yet. */
export function paneText(tag: string): PaneText {
  return languages[tag.split("-")[0]!.toLowerCase()] ?? english;
}
