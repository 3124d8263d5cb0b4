import { plainWords, withoutListMark } from "./plainWords";
import { numbered } from "./words";

const numberToken =
  /^[+−<>≤≥=~-]*[$€£]?\d[\d.,'’]*\s?(?:%|pp|x|k|m|mn|mio|bn|b|mrd|€|\$|£|kr|nok|eur|usd|m€|k€)?$/i;
const yearOrDate = /^(?:19|20)\d\d$|^\d{1,2}\.\d{1,2}\.|^\d\.0$/;
const monthAfter =
  /^(?:jan|feb|fev|sep|okt|oct|nov|dez|dec|des|dic)|^(?:mar[sz]o?|march|marco|apr|april|avril|abril|mai|may|mayo|maio|jun[ei]|juin|jun[hi]o|jul[iy]|juillet|jul[hi]o|august|aout|agosto|set|out)$/;

/**
 * The first number that an objective measures by, as it is written; undefined where it names none.
 *
 * A year, a quarter, a date, a rank (“top 10”) or a name with a number in it (ISO 27001, Industry 4.0, B2B) is none.
 */
export function numberInObjective(objective: string): string | undefined {
  const written = withoutListMark(objective).split(/[\s()“”"«»;:!?]+/);
  return written.find((word, index) => {
    const token = word.replace(/[.,]+$/, "");
    if (!numberToken.test(token) || yearOrDate.test(word)) return false;
    const before = plainWords(`x ${written[index - 1] ?? ""}`)[1] ?? "";
    const after = plainWords(`x ${written[index + 1] ?? ""}`)[1] ?? "";
    return !numbered.has(before) && !monthAfter.test(after);
  });
}
