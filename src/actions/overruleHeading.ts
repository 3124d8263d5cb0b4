import { cellText } from "../cells/cellText";
import type { Address } from "../workbook/Address";
import type { Plan } from "../workbook/Plan";
import type { ActionContext } from "./ActionContext";
import { addressText } from "./addressText";
import { expectedAt } from "./expectedAt";
import { rangeAt } from "./rangeAt";

/**
 * Says what a column holds where it was read otherwise: the role stands in brackets behind the heading, visibly, so that
 * every formula reads it the same.
 */
export function overruleHeading(context: ActionContext, heading: Address, role: string): Plan {
  const written = cellText(rangeAt(context.snapshot, heading).values[0]![0]!).replace(/\s*\[[^\]]*\]$/, "");
  return {
    title: context.text.overruleHeading(addressText(heading), role),
    edits: [
      {
        kind: "cells",
        address: heading,
        cells: [[`${written} [${role}]`.trim()]],
        expects: expectedAt(context.snapshot, heading),
      },
    ],
  };
}
