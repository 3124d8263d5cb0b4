import { serialFromIso } from "../core/calendar/serialFromIso";
import type { Address } from "../workbook/Address";
import type { Edit, Plan } from "../workbook/Plan";
import type { Snapshot } from "../workbook/Snapshot";
import type { ActionContext } from "./ActionContext";
import { pinnedText, sheetPrefix } from "./addressText";
import { expectedAt } from "./expectedAt";
import { freeSheetName } from "./freeSheetName";

/** The name of the cell that says as of which date everything is judged. */
export const asOfName = "OKR_AS_OF";

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
  /** Pinned, with its sheet. */
  readonly reference: string;
}

/**
 * Makes sure that a visible cell holds the as-of date: the workbook's own where there is one, else a new settings sheet.
 * Formulas refer to the cell by its address, because not every grid knows names.
 */
export function ensureAsOf({ snapshot, text }: ActionContext, date: number): AsOfEdits {
  const present = asOf(snapshot);
  if (present !== undefined) {
    return {
      reference: sheetPrefix(present.address.sheet) + pinnedText(present.address),
      edits:
        present.date === date
          ? []
          : [
              {
                kind: "cells",
                address: present.address,
                cells: [[date]],
                expects: expectedAt(snapshot, present.address),
              },
            ],
    };
  }
  const sheet = freeSheetName(snapshot, text.settingsSheet);
  const cell: Address = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  const cells = [text.settingsHeadings, [text.asOfLabel, date, text.asOfExplained]];
  return {
    reference: sheetPrefix(sheet) + pinnedText(cell),
    edits: [
      { kind: "add sheet", sheet },
      { kind: "cells", address: { sheet, row: 0, column: 0, rows: 2, columns: 3 }, cells, expects: "blank" },
      { kind: "heading style", address: { sheet, row: 0, column: 0, rows: 1, columns: 3 } },
      { kind: "number format", address: cell, format: "yyyy-mm-dd" },
      { kind: "column widths", sheet, column: 0, pixels: [120, 100, 420] },
      { kind: "name", name: asOfName, address: cell },
    ],
  };
}

/** Moves the as-of date, so that every formula that refers to it is judged anew. */
export function setAsOf(context: ActionContext, date: number): Plan {
  return { title: context.text.setAsOf, edits: ensureAsOf(context, date).edits };
}
