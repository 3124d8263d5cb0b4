/**
 * The serial day of a date in the proleptic Gregorian calendar: 25569 for 1970-01-01, as Excel and Google Sheets count.
 *
 * Pure integer arithmetic after Howard Hinnant's `days_from_civil` (https://howardhinnant.github.io/date_algorithms.html):
 * no Date object, hence no time zone and no daylight saving. A month outside 1…12 carries into the year.
 */
export function serialFromDate(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1) - 2; // counted from March, so that a leap day ends the year
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + 25569;
}
