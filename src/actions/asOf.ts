import { serialFromIso } from "../core/calendar/serialFromIso";
import type { Address } from "../workbook/Address";
import type { Edit, Plan } from "../workbook/Plan";
import type { Snapshot } from "../workbook/Snapshot";
import type { ActionContext } from "./ActionContext";
import { expectedAt } from "./expectedAt";
import { readSettings } from "./readSettings";
import { settingAddress } from "./settingAddress";
import { settingNames } from "./settings";
import { settingsSheet } from "./settingsSheet";

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

/** What sets the as-of date, and how a formula refers to it. */
export interface AsOfEdits {
  readonly edits: readonly Edit[];
  /** The name of its cell. */
  readonly reference: string;
}

/**
 * Makes sure that a visible cell holds the as-of date: the workbook's own where there is one, else a new settings sheet
 * with everything else that can be set. The snapshot answers `settingsRequests`, or the name of the as-of date alone.
 */
export function ensureAsOf(context: ActionContext, date: number): AsOfEdits {
  const { snapshot } = context;
  const address = settingAddress(snapshot, "asOf");
  if (address === undefined) {
    const { settings } = readSettings(snapshot);
    return { reference: asOfName, edits: settingsSheet(context, { ...settings, asOf: date }) };
  }
  const isSet = asOf(snapshot)?.date === date;
  return {
    reference: asOfName,
    edits: isSet
      ? []
      : [
          {
            kind: "cells",
            address,
            cells: [[date]],
            expects: expectedAt(snapshot, address),
          },
        ],
  };
}

/** Moves the as-of date, so that every formula that refers to it is judged anew. */
export function setAsOf(context: ActionContext, date: number): Plan {
  return { title: context.text.setAsOf, edits: ensureAsOf(context, date).edits };
}
