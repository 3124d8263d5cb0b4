import type { Cell } from "../../cells/Cell";
import type { ReadColumn } from "../../cells/tables/ReadColumn";
import type { Conflict } from "../../core/mapping/Conflict";
import type { CoverageFinding } from "../../core/mapping/coverage";
import { kpiValueOver } from "../../core/mapping/kpiValueOver";
import { likelyPartner } from "../../core/mapping/likelyPartner";
import { normalisedShares } from "../../core/mapping/normalisedShares";
import { directionOfKeyResult } from "../../core/objective/directionOfKeyResult";
import type { KeyResult } from "../../core/model/KeyResult";
import type { Kpi } from "../../core/model/Kpi";
import type { Address } from "../../workbook/Address";
import type { FoundTable } from "../findTables";
import type { ActionText } from "../text/en";
import { keyResultName, kpiName, type MapLine, type Mapping } from "./mapping";

/** What one click does about a gap or a contradiction. */
export type MapFix =
  /** Other lines of the map. */
  | { readonly kind: "lines"; readonly lines: readonly MapLine[]; readonly offers?: string }
  /** Another value in one cell of the tables. */
  | { readonly kind: "cell"; readonly address: Address; readonly value: Cell }
  /** Only a person can decide: the place to look at. */
  | { readonly kind: "show"; readonly address: Address };

export interface FixableMap {
  readonly mapping: Mapping;
  readonly keyResults: FoundTable;
  readonly kpis: FoundTable;
}

export function fixOfGap(map: FixableMap, { finding, id, name }: CoverageFinding): MapFix | undefined {
  const { keyResults, kpis, lines } = map.mapping;
  const kpiNames = kpis.map((kpi) => kpiName(kpis, kpi));
  const keyResultNames = keyResults.map((keyResult) => keyResultName(keyResults, keyResult));
  const add = (keyResult: string, kpi: string, offers: string): MapFix => ({
    kind: "lines",
    lines: [...lines, { row: 0, keyResult, kpi, share: undefined }],
    offers,
  });
  switch (finding) {
    case "Key result without KPI": {
      const keyResult = keyResults.find((one) => one.id === id && one.title === name);
      const partner = kpiNames[likelyPartner(name, kpiNames)];
      if (keyResult === undefined || partner === undefined) return undefined;
      return add(keyResultName(keyResults, keyResult), partner, partner);
    }
    case "KPI without key result": {
      const kpi = kpiCalled(kpis, name === "" ? id : name);
      const partner = keyResultNames[likelyPartner(name, keyResultNames)];
      if (kpi === undefined) return undefined;
      if (partner !== undefined && !lines.some(({ keyResult }) => keyResult === partner)) {
        return add(partner, kpiName(kpis, kpi), partner);
      }
      return { kind: "show", address: cellOf(map.kpis, kpi.row, "KPI") };
    }
    case "KPI without data": {
      const kpi = kpiCalled(kpis, name === "" ? id : name);
      return kpi && { kind: "show", address: cellOf(map.kpis, kpi.row, "Actual") };
    }
    case "Unknown key result in map":
      return { kind: "lines", lines: lines.filter(({ keyResult }) => keyResult !== id) };
    case "Unknown KPI in map":
      return { kind: "lines", lines: lines.filter(({ kpi }) => kpi !== id) };
  }
}

/** @param directions the words that a Direction column holds */
export function fixOfConflict(
  map: FixableMap,
  conflict: Conflict,
  directions: ActionText["choices"]["directions"],
): MapFix | undefined {
  const { keyResults, kpis, lines } = map.mapping;
  const keyResult = keyResults.find(({ title, id }) => (title || id) === conflict.keyResult);
  const kpi = kpiCalled(kpis, conflict.kpi);
  const isOwn = (line: MapLine): boolean =>
    keyResult !== undefined && (line.keyResult === keyResult.title || line.keyResult === keyResult.id);
  const isPair = (line: MapLine): boolean =>
    isOwn(line) &&
    (kpi === undefined ? line.kpi === conflict.kpi : line.kpi === kpi.name || line.kpi === kpi.id);
  switch (conflict.code) {
    case "opposite-directions": {
      const direction = keyResult && directionOfKeyResult(keyResult);
      return kpi && direction && changed(map.kpis, kpi.row, "Direction", directions[direction]);
    }
    case "weaker-target":
      return keyResult && kpi && raisedTarget(map.keyResults, keyResult, kpi);
    case "unlike-units":
      return kpi && { kind: "show", address: cellOf(map.kpis, kpi.row, "Unit") };
    case "reported-late":
    case "reported-rarely":
      return kpi && { kind: "show", address: cellOf(map.kpis, kpi.row, "Cadence") };
    case "pulled-apart":
    case "only-lagging":
      return { kind: "show", address: cellOf(map.kpis, (kpi ?? kpis[0]!).row, "Lead or lag") };
    case "shares-normalised": {
      const own = lines.filter(isOwn);
      const shares = normalisedShares(own.map(({ share }) => share));
      return withShares(lines, (line) => (isOwn(line) ? shares[own.indexOf(line)] : line.share));
    }
    case "share-blank": {
      const own = lines.filter(isOwn);
      const rest = 1 - own.reduce((sum, { share = 0 }) => sum + share, 0);
      const blanks = own.filter(({ share }) => share === undefined).length;
      return withShares(lines, (line) => {
        if (!isOwn(line)) return line.share;
        // What the others leave, or, where they leave nothing, the same for all.
        return rest > 0 ? (line.share ?? rest / blanks) : undefined;
      });
    }
    case "share-negative":
      return withShares(lines, (line) => (isPair(line) && (line.share ?? 0) < 0 ? 0 : line.share));
    case "mapped-twice": {
      const [, second] = lines.filter(isPair);
      return { kind: "lines", lines: lines.filter((line) => line !== second) };
    }
  }
}

function withShares(lines: readonly MapLine[], shareOf: (line: MapLine) => number | undefined): MapFix {
  return { kind: "lines", lines: lines.map((line) => ({ ...line, share: shareOf(line) })) };
}

function kpiCalled(kpis: readonly Kpi[], called: string): Kpi | undefined {
  return kpis.find(({ name, id }) => (name || id) === called);
}

function columnOf({ columns }: FoundTable, role: string): ReadColumn | undefined {
  return columns.find((column) => column.role === role);
}

/** The cell of a row under a role, the row itself where the table has no such column. */
function cellOf(table: FoundTable, row: number, role: string): Address {
  const { sheet, row: top, column, columns } = table.address;
  const found = columnOf(table, role);
  return found === undefined
    ? { sheet, row: top + row - 1, column, rows: 1, columns }
    : { sheet, row: top + row - 1, column: column + found.column - 1, rows: 1, columns: 1 };
}

function changed(table: FoundTable, row: number, role: string, value: Cell): MapFix {
  const address = cellOf(table, row, role);
  return columnOf(table, role) === undefined ? { kind: "show", address } : { kind: "cell", address, value };
}

/** Written as the cell counts: percentages may stand there as 75 or as 0.75. */
function raisedTarget(table: FoundTable, keyResult: KeyResult, kpi: Kpi): MapFix {
  const column = columnOf(table, "Target");
  const cell = column && table.values[keyResult.row - 1]![column.column - 1];
  const standing = kpiValueOver(kpi, -Infinity, Infinity).target;
  const { target } = keyResult;
  const isPlain = typeof cell === "number" && target !== undefined;
  if (isPlain && cell === target) return changed(table, keyResult.row, "Target", standing);
  if (isPlain && Math.abs(cell - target * 100) < 1e-9 * Math.abs(cell)) {
    return changed(table, keyResult.row, "Target", standing * 100);
  }
  return { kind: "show", address: cellOf(table, keyResult.row, "Target") };
}
