import { cadences, type Cadence } from "../calendar/FiscalCalendar";
import { FormulaError } from "../errors/FormulaError";
import type { ValuePeriod } from "./ValuePeriod";

const toDate = new Map(
  Object.entries<Cadence>({
    wtd: "week",
    mtd: "month",
    qtd: "quarter",
    htd: "half",
    ytd: "year",
  }),
);

/**
 * Reads `day`, `week`, `month`, `quarter`, `half`, `year` (or `ytd` and the like), `all` and `rolling 12 months`;
 * "" is the month to date.
 *
 * @throws {FormulaError} #VALUE! for anything else
 */
export function parseValuePeriod(text: string): ValuePeriod {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (plain === "") return { kind: "to date", cadence: "month" };
  if (plain === "all") return { kind: "all" };
  const cadence = cadences.find((word) => word === plain) ?? toDate.get(plain);
  if (cadence !== undefined) return { kind: "to date", cadence };
  const [, digits = "", unit = ""] = /^(?:rolling|trailing|last) (\d{1,4}) (\w+)$/.exec(plain) ?? [];
  const rolled = cadences.find((word) => unit === word || unit === `${word}s` || unit === "halves");
  const count = Number(digits);
  if (rolled === undefined || count < 1) {
    throw new FormulaError(
      "#VALUE!",
      `period needs day, week, month, quarter, half, year, all or such as “rolling 12 months”, got “${text}”`,
    );
  }
  return { kind: "rolling", count, cadence: unit === "halves" ? "half" : rolled };
}
