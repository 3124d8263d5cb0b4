import type { Edit, Plan } from "../workbook/Plan";
import type { ActionContext } from "./ActionContext";
import { asOf, asOfName } from "./asOf";
import { expectedAt } from "./expectedAt";
import { readSettings } from "./readSettings";
import { settingAddress } from "./settingAddress";
import { settingsSheet } from "./settingsSheet";
import { statusLabels } from "./statusLabels";

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
    return {
      reference: asOfName,
      edits: settingsSheet(context, { ...settings, asOf: date, labels: statusLabels(context) }),
    };
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
