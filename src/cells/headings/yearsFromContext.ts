import { dateFromSerial } from "../../core/calendar/dateFromSerial";
import { type Period, withYear } from "../values/readPeriod";
import type { Heading } from "./readHeading";

/** A longer stretch doesn't say with which month or quarter the columns end. */
const daysOfQuarter = 92;

/**
 * Headings whose months, quarters or weeks name no year, in the year that the lines above the table name.
 *
 * Where the columns run over a turn of the year, those before it are of the year before: under `FY 2024/25`, and under
 * the very month or quarter that the last column stands for. Under anything else they stay without a year.
 */
export function yearsFromContext(
  headings: readonly Heading[],
  context: Period | undefined,
): readonly Heading[] {
  if (context?.first === undefined || context.last === undefined) return headings;
  const from = dateFromSerial(context.first);
  const until = dateFromSerial(context.last);
  const across = until.year > from.year;
  const rows = new Map<string, Heading[]>();
  for (const heading of headings) {
    const { period } = heading;
    if (period === undefined || period.first !== undefined || period.label === "YTD") continue;
    const key = `${period.label.replace(/\d/g, "")} ${period.rest}`;
    rows.set(key, [...(rows.get(key) ?? []), heading]);
  }
  const dated = new Map<Heading, Heading>();
  for (const row of rows.values()) {
    const turn = row.findIndex(
      ({ period }, index) => index > 0 && period!.label < row[index - 1]!.period!.label,
    );
    const again = row.some(
      ({ period }, index) =>
        index > turn && turn > 0 && index > 0 && period!.label < row[index - 1]!.period!.label,
    );
    // The quarters of a year across two are its own: they don't say which months they are.
    if (again || (across && /\D/.test(row[0]!.period!.label))) continue;
    const last = withYear(row[row.length - 1]!.period!, until.year);
    const isWithin = last.first !== undefined && last.first <= context.last && last.last! >= context.first;
    const endsHere = isWithin && context.last - context.first < daysOfQuarter;
    if (turn > 0 && !across && !endsHere) continue;
    row.forEach((heading, index) => {
      const before = turn > 0 ? index < turn : across && Number(heading.period!.label) >= from.month;
      dated.set(heading, {
        ...heading,
        period: withYear(heading.period!, before ? until.year - 1 : until.year),
      });
    });
  }
  return headings.map((heading) => dated.get(heading) ?? heading);
}
