import { isPercentUnit } from "../../core/kpi/isPercentUnit";
import type { Cadence } from "../../core/calendar/FiscalCalendar";
import type { Address } from "../../workbook/Address";
import type { Edit } from "../../workbook/Plan";
import { rangeOn } from "../../workbook/rangeOn";
import type { ActionContext } from "../ActionContext";
import { ActionError } from "../ActionError";
import { pinnedText, sheetPrefix } from "../addressText";
import { formulaCall } from "../formulaCall";
import { freeSheetName } from "../freeSheetName";
import type { Draft } from "./Draft";
import type { DraftColumn } from "./draftTable";

/** The columns of a path: Date, Planned, Step and one left free. */
const pathWidth = 4;
const mostSteps = 60;

/**
 * The path of each key result, cut at reporting dates: OKR.PHASE beside OKR.PHASE, so that each has room below when its
 * dates change. A level to keep, a milestone and a baseline have no path.
 *
 * @throws {ActionError} where no key result has one
 */
export function milestoneSheet(
  { snapshot, host, text }: ActionContext,
  { keyResults, startDate, due }: Draft,
  cadence: Cadence,
  cellOf: (name: DraftColumn, index: number) => Address,
): Edit[] {
  const paths = keyResults.flatMap(({ title, kind, start, target, due: own, unit }, index) =>
    kind === "reach" && target !== undefined && startDate !== undefined && (own ?? due) !== undefined
      ? [{ title: title.trim(), isPercent: isPercentUnit(unit), hasStart: start !== undefined, index }]
      : [],
  );
  if (paths.length === 0) throw new ActionError("milestones", text.noPaths);
  const sheet = freeSheetName(snapshot, text.milestoneSheet);
  const range = rangeOn(sheet);
  return [
    { kind: "add sheet", sheet },
    ...paths.flatMap(({ title, isPercent, hasStart, index }, place): Edit[] => {
      const left = place * pathWidth;
      const reference = (name: DraftColumn): string => {
        const address = cellOf(name, index);
        return sheetPrefix(address.sheet) + pinnedText(address);
      };
      const formula = formulaCall(host, "OKR.PHASE", [
        reference("Target"),
        reference("Start date"),
        reference("Due"),
        hasStart ? reference("Start") : "0",
        `"${cadence}"`,
      ]);
      return [
        { kind: "cells", address: range(0, left, 1, 1), cells: [[title]], expects: "blank" },
        {
          kind: "cells",
          address: range(1, left, 1, 1),
          cells: [[{ formula: `=${formula}` }]],
          expects: "blank",
        },
        { kind: "heading style", address: range(1, left, 1, 3) },
        { kind: "number format", address: range(2, left, mostSteps, 1), format: "yyyy-mm-dd" },
        {
          kind: "number format",
          address: range(2, left + 1, mostSteps, 2),
          format: isPercent ? "0.0%" : "0.00",
        },
        { kind: "column widths", sheet, column: left, pixels: [90, 80, 70, 24] },
      ];
    }),
    { kind: "freeze", sheet, rows: 2 },
  ];
}
