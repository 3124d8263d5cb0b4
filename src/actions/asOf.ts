import { serialFromIso } from "../core/calendar/serialFromIso";
import type { Address } from "../workbook/Address";
import type { Snapshot } from "../workbook/Snapshot";
import { settingNames } from "./settings";

/** The name of the cell that says as of which date everything is judged. */
export const asOfName = settingNames.asOf;

export interface AsOf {
  /** A serial day. */
  readonly date: number;
  readonly address: Address;
}

/** The as-of date that the workbook itself carries, or undefined where it has none; the request names `asOfName`. */
export function asOf({ ranges }: Snapshot): AsOf | undefined {
  const range = ranges.find(({ request }) => request.kind === "name" && request.name === asOfName);
  const cell = range?.values[0]?.[0];
  const date =
    typeof cell === "number" ? Math.floor(cell) : typeof cell === "string" ? serialFromIso(cell) : undefined;
  return range === undefined || date === undefined ? undefined : { date, address: range.address };
}
