import { type ActionText, english } from "./en";

const languages: Readonly<Record<string, ActionText>> = { en: english };

/** The words of actions for a locale (`de-DE`), in English where its language is not there yet. */
export function actionText(tag: string): ActionText {
  return languages[tag.split("-")[0]!.toLowerCase()] ?? english;
}
