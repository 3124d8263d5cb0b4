import type { Locale } from "../../workbook/Snapshot";

/** Languages that write 1,5 and so put a semicolon between the arguments of a formula. */
const commaLanguages = new Set(
  "af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk mn nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi".split(
    " ",
  ),
);
/** Countries that write 1.5 although most who share their language don't. */
const pointLocales = new Set([
  "de_CH",
  "de_LI",
  "it_CH",
  "es_MX",
  "es_US",
  "es_PR",
  "es_GT",
  "es_HN",
  "es_NI",
  "es_PA",
  "es_SV",
  "es_DO",
  "es_PE",
]);

/** How numbers are written in a spreadsheet's locale, given as Google Sheets names it (`de_DE`). */
export function localeOf(name: string): Locale {
  const comma = commaLanguages.has(name.split("_")[0]!) && !pointLocales.has(name);
  return {
    tag: name.replace("_", "-"),
    decimalSeparator: comma ? "," : ".",
    argumentSeparator: comma ? ";" : ",",
  };
}
