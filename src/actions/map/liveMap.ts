import { isBlank } from "../../cells/isBlank";
import type { Address } from "../../workbook/Address";
import type { Edit, Written } from "../../workbook/Plan";
import type { Snapshot } from "../../workbook/Snapshot";
import type { Host } from "../../workbook/Workbook";
import { pinnedText, rangeText, sheetPrefix } from "../addressText";
import type { SettingsReference } from "../ensureSettings";
import { formulaCall } from "../formulaCall";
import { sheetCells } from "../sheetCells";
import { statusLight } from "../statusLight";
import { workbookRanges } from "../workbookRanges";

/** Columns that OKR.MAP spills. */
const answered = 6;

/** OKR.MAP over two tables and the map that joins them, as a plan writes it. */
export type LiveMap = (map: string) => Written;

export function liveMap(
  host: Pick<Host, "formulaName">,
  settings: Pick<SettingsReference, "of">,
  { keyResults, kpis }: { readonly keyResults: Address; readonly kpis: Address },
): LiveMap {
  const tableText = (address: Address): string => sheetPrefix(address.sheet) + pinnedText(address);
  return (map) => ({
    formula: `=${formulaCall(host, "OKR.MAP", [
      tableText(keyResults),
      tableText(kpis),
      map,
      settings.of("asOf"),
      settings.of("fiscalStart"),
      settings.of("calendar"),
    ])}`,
  });
}

/** OKR.MAP at a cell, with looks for what it will spill: a line for each pair, and one for all of a key result. */
export function liveMapAt(formula: Written, at: Address, lines: number): Edit[] {
  const part = (row: number, column: number, rows: number, columns: number): Address => ({
    ...at,
    row: at.row + row,
    column: at.column + column,
    rows,
    columns,
  });
  const rows = lines * 2;
  return [
    { kind: "cells", address: at, cells: [[formula]], expects: "blank" },
    { kind: "heading style", address: part(0, 0, 1, answered) },
    { kind: "number format", address: part(1, 2, rows, 1), format: "0%" },
    { kind: "number format", address: part(1, 4, rows, 1), format: "0%" },
    statusLight(part(1, 5, rows, 1)),
  ];
}

export function hasLiveMap(snapshot: Snapshot): boolean {
  return workbookRanges(snapshot).some(({ formulas }) =>
    formulas.some((row) => row.some((formula) => /\bOKR[._]MAP\(/i.test(formula))),
  );
}

/** OKR.MAP right of a map where it has room; a person who keeps something there keeps it. */
export function liveMapBeside(
  snapshot: Snapshot,
  formula: LiveMap,
  map: Address,
  heading: number,
  lines: number,
): Edit[] {
  const at: Address = {
    sheet: map.sheet,
    row: map.row + heading,
    column: map.column + map.columns + 1,
    rows: 1,
    columns: 1,
  };
  const around = sheetCells(snapshot, {
    ...at,
    row: Math.max(0, at.row - 1),
    column: at.column - 1,
    rows: lines * 2 + 3,
    columns: answered + 2,
  });
  const isFree = around.values.every((row, down) =>
    row.every((cell, across) => isBlank(cell) && around.formulas[down]![across] === ""),
  );
  const source: Address = { ...map, row: map.row + heading, rows: map.rows - heading };
  return isFree ? liveMapAt(formula(rangeText(source)), at, lines) : [];
}
