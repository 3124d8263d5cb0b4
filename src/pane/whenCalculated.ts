import { isCalculating } from "../cells/isCalculating";
import type { RangeSnapshot, Snapshot } from "../workbook/Snapshot";
import type { Workbook } from "../workbook/Workbook";

/** In milliseconds. Google Sheets asks its script for every new formula, which takes seconds at its start. */
const pauses = [250, 500, 1000, 2000];

/**
 * The same workbook, read when its formulas have been calculated.
 *
 * Excel and Google Sheets calculate functions of an add-in some time after they were written or the file was opened.
 * What reads too early would find key results without scores and say so. What still calculates after the last pause is
 * handed over as it is.
 */
export function whenCalculated(workbook: Workbook): Workbook {
  const { host, reminders } = workbook;
  return {
    host,
    async read(request) {
      let snapshot = await workbook.read(request);
      for (const pause of pauses) {
        if (!isUnderWay(snapshot)) break;
        await new Promise((resolve) => setTimeout(resolve, pause));
        snapshot = await workbook.read(request);
      }
      return snapshot;
    },
    apply: (plan) => workbook.apply(plan),
    onSelectionChanged: (listener) => workbook.onSelectionChanged(listener),
    ...(reminders && { reminders }),
  };
}

function isUnderWay({ ranges }: Snapshot): boolean {
  return ranges.some(({ values, formulas }: RangeSnapshot) =>
    formulas.some((row, down) =>
      row.some((formula, right) => formula !== "" && isCalculating(values[down]![right]!)),
    ),
  );
}
