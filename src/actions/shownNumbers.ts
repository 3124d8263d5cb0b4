import type { Address } from "../workbook/Address";
import type { Edit } from "../workbook/Plan";

/** How the numbers of one row of an answer are shown. */
export interface NumberLook {
  readonly value: string;
  /** Of differences between values: percentages differ in points. */
  readonly difference: string;
}

/** More changes of format than these in one column are no help to the eye, and slow. */
const mostRuns = 200;

/**
 * How to show the values of a row: as the person shows them, else with so many decimals.
 *
 * @param written the number formats of the cells they were read from
 * @param percent whether they are shares of a percentage
 */
export function numberLook(written: readonly string[], decimals: number, percent: boolean): NumberLook {
  const own = written.find((format) => /[0#]/.test(format) && !/[dmyhs]/i.test(format));
  const plain = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  const value = own ?? (percent ? `0${plain.slice(5)}%` : plain);
  return { value, difference: percent ? value.replace(/\s*%/g, "") : value };
}

/**
 * How a column of percentages that is still being filled is shown: with one decimal for what comes, two where a value has
 * them. `0.##%` would leave a lone point behind a whole number, in Excel as in Google Sheets.
 */
export function percentFormat(values: readonly (number | undefined)[]): string {
  return decimalsOf(values, true) > 1 ? "0.00%" : "0.0%";
}

/** How many decimals values need, two at most. */
export function decimalsOf(values: readonly (number | undefined)[], percent: boolean): number {
  let decimals = 0;
  for (const value of values) {
    const hundredths = Math.round((value ?? 0) * (percent ? 10_000 : 100));
    if (hundredths % 10 !== 0) return 2;
    if (hundredths % 100 !== 0) decimals = 1;
  }
  return decimals;
}

/**
 * Gives columns the looks of their rows, neighbours of one look at once.
 *
 * @param looks by row below `row`; undefined for rows without a look of their own
 */
export function showNumbers(
  { sheet, row }: Pick<Address, "sheet" | "row">,
  columns: readonly { readonly column: number; readonly columns: number; readonly of: keyof NumberLook }[],
  looks: readonly (NumberLook | undefined)[],
): Edit[] {
  return columns.flatMap(({ column, columns: wide, of }) => {
    const edits: Edit[] = [];
    for (let first = 0; first < looks.length;) {
      const format = looks[first]?.[of];
      let end = first + 1;
      while (end < looks.length && looks[end]?.[of] === format) end += 1;
      if (format !== undefined) {
        const address: Address = { sheet, row: row + first, column, rows: end - first, columns: wide };
        edits.push({ kind: "number format", address, format });
      }
      first = end;
    }
    return edits.length > mostRuns ? [] : edits;
  });
}
