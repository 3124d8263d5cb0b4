import { foldWords } from "../headings/foldWords";

/** Names and usual abbreviations of the months in en, pt, de, fr, es and no; January first. */
const names = [
  "jan january januar janvier janeiro enero ene janv",
  "feb february februar fevrier fevereiro febrero fev fevr febr",
  "mar march marz mars marco marzo mrz",
  "apr april avril abril avr abr",
  "may mai maio mayo",
  "jun june juni juin junho junio",
  "jul july juli juillet julho julio juil",
  "aug august aout agosto ago",
  "sep september septembre setembro septiembre set sept",
  "oct october oktober octobre outubro octubre okt out",
  "nov november novembre novembro noviembre",
  "dec december dezember decembre dezembro diciembre desember dez dic des",
];

const months = new Map<string, number>();
names.forEach((row, index) => {
  for (const name of row.split(" ")) months.set(foldWords(name), index + 1);
});

/** 1…12 for the name of a month, whatever its case and accents, else undefined. */
export function monthOf(word: string): number | undefined {
  return months.get(foldWords(word));
}
