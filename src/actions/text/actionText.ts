import { type Language, languageOf } from "../languages";
import { type ActionText, english } from "./en";

const texts: Readonly<Record<Language, ActionText>> = { en: english };

/** The words of actions for a locale (`de-DE`), in English where its language is not there yet. */
export function actionText(tag: string): ActionText {
  return texts[languageOf(tag) ?? "en"];
}
