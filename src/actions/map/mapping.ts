import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import { readMapTable } from "../../cells/tables/readMapTable";
import { calendarYear, type FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import { FormulaError } from "../../core/errors/FormulaError";
import { type Conflict } from "../../core/mapping/Conflict";
import { conflicts } from "../../core/mapping/conflicts";
import { coverage, type CoverageFinding } from "../../core/mapping/coverage";
import type { KeyResult } from "../../core/model/KeyResult";
import type { Kpi } from "../../core/model/Kpi";
import type { MapRow } from "../../core/model/MapRow";
import { namesKeyResult } from "../../core/objective/namesKeyResult";
import { plainName } from "../../core/objective/plainName";
import type { Snapshot, SnapshotRequest } from "../../workbook/Snapshot";
import { findTables, type FoundTable } from "../findTables";
import { settingsRequests } from "../settings";

/** The tables of a workbook that a map is made of, the likeliest of each first. */
export interface MappingTables {
  readonly keyResults: readonly FoundTable[];
  readonly kpis: readonly FoundTable[];
  readonly maps: readonly FoundTable[];
}

/** What two tables hold that can be mapped, and what a map says of it so far. */
export interface Mapping {
  readonly keyResults: readonly KeyResult[];
  readonly kpis: readonly Kpi[];
  readonly lines: readonly MapLine[];
  /** Whose quarters, halves and years the tables mean. */
  readonly calendar: FiscalCalendar;
}

/** A table of key results and one of KPIs that a map joins. */
export interface JoinedTables {
  readonly keyResults: ReadableTable;
  readonly kpis: ReadableTable;
}

/** As much of a table as reading it takes: it may not stand on the sheet yet. */
type ReadableTable = Pick<FoundTable, "address" | "values">;

/** One line of a map as it is being edited; its `row` is 0 until it stands on the sheet. */
export type MapLine = MapRow;

export const mapRequest: SnapshotRequest = {
  ranges: [{ kind: "workbook" }, ...settingsRequests],
};

/**
 * Where a workbook keeps its key results, KPIs and maps: the table under the cursor first, then the largest.
 *
 * A list of key results without any goal, or of figures without names, can't be mapped and is left out.
 */
export function mappingTables(snapshot: Snapshot): MappingTables {
  const found = findTables(snapshot);
  const { selection } = snapshot;
  const under = ({ address }: FoundTable): boolean =>
    address.sheet === selection.sheet &&
    selection.row >= address.row &&
    selection.row < address.row + address.rows &&
    selection.column >= address.column &&
    selection.column < address.column + address.columns;
  const likeliest = (tables: readonly FoundTable[]): FoundTable[] =>
    [...tables].sort(
      (one, other) => Number(under(other)) - Number(under(one)) || other.address.rows - one.address.rows,
    );
  return {
    keyResults: likeliest(found.filter((table) => table.kind === "okr" && keyResultsOf(table).some(hasGoal))),
    kpis: likeliest(found.filter((table) => table.kind === "kpi" && kpisOf(table).length > 0)),
    maps: likeliest(found.filter(({ kind }) => kind === "map")),
  };
}

export function readMapping(
  keyResults: ReadableTable,
  kpis: ReadableTable,
  map: ReadableTable | undefined,
  calendar: FiscalCalendar = calendarYear,
): Mapping {
  return {
    keyResults: keyResultsOf(keyResults),
    kpis: kpisOf(kpis, calendar),
    lines: map === undefined ? [] : orNothing(() => readMapTable(map.values).rows),
    calendar,
  };
}

/** The gaps and the contradictions of a map while it is edited: what OKR.COVERAGE and OKR.CONFLICTS would say of it. */
export function checkMapping({ keyResults, kpis, lines, calendar }: Mapping): {
  readonly gaps: readonly CoverageFinding[];
  readonly conflicts: readonly Conflict[];
} {
  return { gaps: coverage(keyResults, kpis, lines), conflicts: conflicts(keyResults, kpis, lines, calendar) };
}

/** How something is called for people, and in a map: its title; its id where it has none or shares it with another. */
function nameIn<Item>(items: readonly Item[], item: Item, names: (item: Item) => Named): string {
  const { id, name } = names(item);
  const isShared =
    items.filter((other) => plainName(names(other).name) === plainName(name)).length > 1 && id !== "";
  return name === "" || isShared ? id : name;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function keyResultName(keyResults: readonly KeyResult[], keyResult: KeyResult): string {
  return nameIn(keyResults, keyResult, ({ id, title }) => ({ id, name: title }));
}

export function kpiName(kpis: readonly Kpi[], kpi: Kpi): string {
  return nameIn(kpis, kpi, (one) => one);
}

function keyResultsOf({ values }: Pick<FoundTable, "values">): readonly KeyResult[] {
  return orNothing(() => readKeyResultTable(values).keyResults.filter(namesKeyResult));
}

function kpisOf({ values }: Pick<FoundTable, "values">, calendar?: FiscalCalendar): readonly Kpi[] {
  return orNothing(() =>
    readKpiTable(values, calendar).kpis.filter(({ id, name }) => id !== "" || name !== ""),
  );
}

function hasGoal({ target, low, high, current, start, progress }: KeyResult): boolean {
  return [target, low, high, current, start, progress].some((value) => value !== undefined);
}

/** A table that looked like one and can't be read has nothing to map. */
function orNothing<Item>(read: () => readonly Item[]): readonly Item[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}
