import type { Cadence } from "../calendar/FiscalCalendar";
import { withoutAccents } from "../text/withoutAccents";

/** How often in words, as stems in English, Norwegian, German, French, Spanish and Portuguese, without accents. */
const stems: readonly (readonly [Cadence, RegExp])[] = [
  ["week", /^(?:week|uke|wochen|woche|hebdo|seman|semain)/],
  ["month", /^(?:month|maned|manad|monat|mens|mois|mes$|mes )/],
  ["quarter", /^(?:quarter|kvartal|quartal|vierteljahr|trimest)/],
  ["half", /^(?:half|halv|halb|semest|semi|biannual)/],
  ["year", /^(?:year|annual|annuel|arlig|ar$|jahr|anual|an$|ano)/],
  ["day", /^(?:day|dail|dag|tag|jour|quotid|dia)/],
];

/** The cadence that a word in a table means (`weekly`, `månedlig`, `trimestral`), or undefined. */
export function readCadence(text: string): Cadence | undefined {
  const plain = withoutAccents(text).toLowerCase().trim();
  return stems.find(([, stem]) => stem.test(plain))?.[0];
}
