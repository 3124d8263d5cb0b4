import { type Language, languageOf } from "../languages";
import { german } from "./reminder/de";
import { english, type ReminderText } from "./reminder/en";
import { spanish } from "./reminder/es";
import { french } from "./reminder/fr";
import { norwegian } from "./reminder/no";
import { portuguese } from "./reminder/pt";

const texts: Readonly<Record<Language, ReminderText>> = {
  en: english,
  no: norwegian,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};

/**
 * The words of the weekly reminder for a locale (`de-DE`), in English where there are none.
 *
 * They are apart from the other words because the reminder runs in a script of the spreadsheet: it has nothing that
 * could be loaded later, and carries every language.
 */
export function reminderText(tag: string): ReminderText {
  return texts[languageOf(tag) ?? "en"];
}
