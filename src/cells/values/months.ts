import { monthNames } from "../../core/calendar/monthNames";
import { foldWords } from "../headings/foldWords";

const months = new Map<string, number>();
monthNames.forEach((names, index) => {
  for (const name of names) months.set(foldWords(name), index + 1);
});

/** 1…12 for the name of a month, whatever its case and accents, else undefined. */
export function monthOf(word: string): number | undefined {
  return months.get(foldWords(word));
}
