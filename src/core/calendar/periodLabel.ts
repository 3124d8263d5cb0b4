import type { FiscalCalendar } from "./FiscalCalendar";
import { isoFromSerial } from "./isoFromSerial";
import type { Period } from "./Period";

/**
 * The name of a period: `2026`, `2026-H1`, `2026-Q3`, `2026-M03`, `2026-W07` and `2026-03-31` in a calendar year;
 * `FY26`, `FY26 H1`, `FY26 Q3`, `FY26 P09`, `FY26 W07` in a fiscal one.
 *
 * They sort as text. A month is `2026-M03` as in SDMX (reporting periods, ISO 17369), because `2026-03` and `Mar 2026`
 * turn into a date once they are typed or pasted; a day is the date itself. A fiscal month is P (period), since M09
 * would be read as September. ISO weeks belong to no fiscal year and keep the plain form.
 */
export function periodLabel(period: Period, calendar: FiscalCalendar): string {
  const { cadence, year, number, start } = period;
  if (cadence === "day") return isoFromSerial(start);
  const fiscal = calendar.kind === "weeks" || (calendar.firstMonth !== 1 && cadence !== "week");
  if (!fiscal) {
    const plain = String(year).padStart(4, "0");
    return cadence === "year" ? plain : `${plain}-${letters[cadence]}${digits(number, cadence)}`;
  }
  const name = `FY${year >= 2000 && year < 2100 ? String(year).slice(2) : String(year)}`;
  return cadence === "year"
    ? name
    : `${name} ${cadence === "month" ? "P" : letters[cadence]}${digits(number, cadence)}`;
}

const letters = { half: "H", quarter: "Q", month: "M", week: "W" } as const;

function digits(number: number, cadence: keyof typeof letters): string {
  return cadence === "month" || cadence === "week" ? String(number).padStart(2, "0") : String(number);
}
