import { rangeOn } from "../../workbook/rangeOn";
import type { Edit, Written } from "../../workbook/Plan";
import type { ActionContext } from "../ActionContext";
import { ActionError } from "../ActionError";
import { pinnedText } from "../addressText";
import { freeSheetName } from "../freeSheetName";
import { freeTableName } from "../freeTableName";
import { type LiveMap, liveMapAt } from "./liveMap";
import type { MapLine } from "./mapping";

/** How far down formulas of a new map read, so that lines typed below count without another visit. */
const room = 200;

/**
 * A map on a sheet of its own, with OKR.MAP live beside it.
 *
 * @throws {ActionError} without a line
 */
export function newMap(
  { snapshot, text }: ActionContext,
  lines: readonly MapLine[],
  formula: LiveMap,
): Edit[] {
  if (lines.length === 0) throw new ActionError("", text.map.empty);
  const sheet = freeSheetName(snapshot, text.map.sheet);
  const range = rangeOn(sheet);
  const cells: Written[][] = [
    [...text.map.headings],
    ...lines.map(({ keyResult, kpi, share }): Written[] => [keyResult, kpi, share ?? null]),
  ];
  return [
    { kind: "add sheet", sheet },
    { kind: "cells", address: range(0, 0, cells.length, 3), cells, expects: "blank" },
    { kind: "heading style", address: range(0, 0, 1, 3) },
    { kind: "table", address: range(0, 0, cells.length, 3), name: freeTableName(snapshot, "KpiMap") },
    { kind: "number format", address: range(1, 2, lines.length, 1), format: "0%" },
    { kind: "column widths", sheet, column: 0, pixels: [240, 220, 70, 24, 240, 220, 70, 80, 70, 100] },
    ...liveMapAt(formula(pinnedText(range(0, 0, room, 3))), range(0, 4, 1, 1), lines.length),
    { kind: "freeze", sheet, rows: 1 },
    { kind: "select", address: range(0, 0, 1, 1) },
  ];
}
