import { columnLetters } from "../cells/columnLetters";
import { isBlank } from "../cells/isBlank";
import { readLayout } from "../cells/tables/readLayout";
import { rangeOn } from "../workbook/rangeOn";
import type { Address } from "../workbook/Address";
import type { Edit, Plan, Written } from "../workbook/Plan";
import { isSameWritten } from "../workbook/isSameWritten";
import type { RangeSnapshot, Snapshot } from "../workbook/Snapshot";
import { ActionError } from "./ActionError";
import type { ActionContext } from "./ActionContext";
import { addressText, pinnedText, rangeText, sheetPrefix } from "./addressText";
import { ensureSettings } from "./ensureSettings";
import { type FoundTable, findTables } from "./findTables";
import { formulaCall } from "./formulaCall";
import { freeSheetName } from "./freeSheetName";
import { freeTableName } from "./freeTableName";
import { keyResultName, kpiName, type MapLine, readMapping } from "./mapping";
import { sheetCells } from "./sheetCells";

export interface MapForm {
  readonly keyResults: Address;
  readonly kpis: Address;
  /** The map to write into; undefined for a new one on a sheet of its own. */
  readonly map: Address | undefined;
  /** The lines as they were when editing began: what someone else has changed since stays. */
  readonly before: readonly MapLine[];
  readonly lines: readonly MapLine[];
  /** A serial day, for a workbook that has no as-of date yet. */
  readonly asOf: number;
}

/** How far down formulas of a new map read, so that lines typed below count without another visit. */
const room = 200;
/** Columns that OKR.MAP spills. */
const answered = 6;

/**
 * Writes a map as the plain table that the formulas read, with OKR.MAP live beside it.
 *
 * A map that is there keeps its columns, its remarks and the order of its lines; only what has changed is written, and the
 * formulas that read it follow where it grows.
 *
 * @throws {ActionError} where the tables have gone, or there is no room for the new lines
 */
export function writeMap(context: ActionContext, form: MapForm): Plan {
  const { snapshot, text } = context;
  const tables = findTables(snapshot);
  // A table that has grown meanwhile still begins where it began.
  const at = ({ sheet, row, column }: Address): FoundTable => {
    const found = tables.find(
      ({ address }) => address.sheet === sheet && address.row === row && address.column === column,
    );
    if (found === undefined) throw new ActionError("", text.tableChanged);
    return found;
  };
  const keyResults = at(form.keyResults);
  const kpis = at(form.kpis);
  const { lines } = form;
  for (const { keyResult, kpi, share } of lines) {
    if (share !== undefined && share < 0) throw new ActionError("", text.map.shareNegative(keyResult, kpi));
  }
  // An as-of date that the workbook has already is its own: mapping doesn't move it.
  const settings = ensureSettings(context, form.asOf, true);
  const tableText = (address: Address): string => sheetPrefix(address.sheet) + pinnedText(address);
  const formula = (map: string): Written => ({
    formula: `=${formulaCall(context.host, "OKR.MAP", [
      tableText(keyResults.address),
      tableText(kpis.address),
      map,
      settings.of("asOf"),
    ])}`,
  });
  const edits =
    form.map === undefined
      ? newMap(context, lines, formula)
      : changedMap(context, at(form.map), form, { keyResults, kpis }, formula);
  if (edits.length === 0) throw new ActionError("", text.map.unchanged);
  return { title: text.map.write, edits: [...settings.edits, ...edits] };
}

type LiveFormula = (map: string) => Written;

function newMap({ snapshot, text }: ActionContext, lines: readonly MapLine[], formula: LiveFormula): Edit[] {
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
    ...answer(formula(pinnedText(range(0, 0, room, 3))), range(0, 4, 1, 1), lines.length),
    { kind: "freeze", sheet, rows: 1 },
    { kind: "select", address: range(0, 0, 1, 1) },
  ];
}

/** OKR.MAP at a cell, with looks for what it will spill: a line for each pair, and one for all of a key result. */
function answer(formula: Written, at: Address, lines: number): Edit[] {
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
    { kind: "traffic light", address: part(1, 5, rows, 1), on: "status", green: 0.7, amber: 0.4 },
  ];
}

/**
 * The wanted lines with what someone else has done since: lines that came stay, and of a line that was not touched here
 * the newer share counts.
 */
function merged(
  { before, lines }: Pick<MapForm, "before" | "lines">,
  now: readonly MapLine[],
  refusal: string,
): MapLine[] {
  const same = (line: MapLine) => (other: MapLine) =>
    line.row === other.row && line.keyResult === other.keyResult && line.kpi === other.kpi;
  if (before.some((line) => !now.some(same(line)))) throw new ActionError("", refusal);
  const wanted = [
    ...lines.map((line) =>
      line.row !== 0 && before.find(same(line))?.share === line.share ? now.find(same(line))! : line,
    ),
    ...now.filter((line) => !before.some(same(line))),
  ];
  return [
    ...wanted.filter(({ row }) => row !== 0).sort((one, other) => one.row - other.row),
    ...wanted.filter(({ row }) => row === 0),
  ];
}

/** Where the roles of a map stand; columns and rows count from 0 in the table. */
interface MapPlaces {
  readonly heading: number;
  readonly share: number;
  readonly columns: readonly { readonly index: number; readonly base: string }[];
}

function changedMap(
  { snapshot, text }: ActionContext,
  map: FoundTable,
  form: Pick<MapForm, "before" | "lines">,
  tables: { readonly keyResults: FoundTable; readonly kpis: FoundTable },
  formula: LiveFormula,
): Edit[] {
  const mapping = readMapping(tables.keyResults, tables.kpis, map);
  const lines = merged(form, mapping.lines, text.tableChanged);
  const places = placesOf(map);
  const width = Math.max(map.address.columns, places.share + 1);
  const slots = mapping.lines.map(({ row }) => row - 1);
  const end = slots.length === 0 ? places.heading : slots[slots.length - 1]!;
  const rows = [
    ...slots,
    ...Array.from({ length: Math.max(0, lines.length - slots.length) }, (_, more) => end + 1 + more),
  ];
  const last = rows.length === 0 ? end : rows[rows.length - 1]!;
  const whole: Address = { ...map.address, rows: Math.max(map.address.rows, last + 1), columns: width };
  const { values, formulas } = sheetCells(snapshot, { ...whole, rows: whole.rows + 1 });
  const before = values.map((row, down) =>
    row.map((value, across): Written => {
      const own = formulas[down]![across]!;
      return own === "" ? value : { formula: own, local: true };
    }),
  );
  const isFree = (row: number): boolean => before[row]!.every((cell) => isSameWritten(cell, null));
  for (let row = end + 1; row <= last + (last > end ? 1 : 0); row += 1) {
    if (!isFree(row))
      throw new ActionError("where", text.map.noRoomBelow(addressText(map.address), last - end));
  }
  // Whole percentages stay whole percentages: a 0.4 among 60s would be read as less than one of a hundred.
  const unit = mapping.lines.length > 0 && hasWholePercentages(before, slots, places.share) ? 100 : 1;
  const after = before.map((row) => [...row]);
  if (places.share >= map.address.columns && lines.some(({ share }) => share !== undefined)) {
    after[places.heading]![places.share] = text.map.headings[2]!;
  }
  rows.forEach((row, index) => {
    const line = lines[index];
    after[row] = line === undefined ? before[row]!.map(() => null) : written(line);
  });

  function written(line: MapLine): Written[] {
    const own = line.row === 0 ? undefined : before[line.row - 1];
    const cells: Written[] = own === undefined ? Array.from({ length: width }, () => null) : [...own];
    const known = mapping.lines.find(({ row }) => row === line.row && row !== 0);
    for (const { index, base } of places.columns) {
      const words = own === undefined || isSameWritten(cells[index]!, null) ? wordFor(base, line) : undefined;
      if (words !== undefined && words !== "") cells[index] = words;
    }
    if (known?.share !== line.share)
      cells[places.share] = line.share === undefined ? null : line.share * unit;
    return cells;
  }

  function wordFor(base: string, { keyResult, kpi }: MapLine): string | undefined {
    const result = mapping.keyResults.find((one) => keyResultName(mapping.keyResults, one) === keyResult);
    const measure = mapping.kpis.find((one) => kpiName(mapping.kpis, one) === kpi);
    const has = (role: string): boolean => places.columns.some((column) => column.base === role);
    switch (base) {
      case "Key result id":
        return result === undefined || result.id === "" ? keyResult : result.id;
      case "Key result":
        return has("Key result id") ? (result?.title ?? "") : keyResult;
      case "KPI id":
        return measure === undefined || measure.id === "" ? kpi : measure.id;
      case "KPI":
        return has("KPI id") ? (measure?.name ?? "") : kpi;
      default:
        return undefined;
    }
  }

  const hasMoved = lines.some(({ row }, index) => row !== 0 && row - 1 !== rows[index]);
  const isFormula = (cell: Written): boolean =>
    typeof cell === "object" && cell !== null && "formula" in cell;
  if (hasMoved && slots.some((row) => before[row]!.some(isFormula))) {
    throw new ActionError("where", text.map.hasFormulas);
  }
  const edits = differences(whole, before, after);
  const shares = { ...whole, row: whole.row + end + 1, column: whole.column + places.share, columns: 1 };
  const reading = followed(snapshot, map.address, whole.row + end, whole.row + last);
  const live = hasLiveMap(snapshot)
    ? []
    : liveBeside(snapshot, formula, { ...whole, rows: last + 1 }, places.heading, lines.length);
  return [
    ...edits,
    ...(last > end && unit === 1
      ? [{ kind: "number format", address: { ...shares, rows: last - end }, format: "0%" } as const]
      : []),
    ...reading,
    ...live,
  ];
}

function placesOf(map: FoundTable): MapPlaces {
  const block = readLayout(map.values, "map")!.blocks[0]!;
  const share = block.columns.find(({ base }) => base === "Share");
  return {
    heading: block.first - 1,
    share: share?.index ?? map.address.columns,
    columns: block.columns.map(({ index, base }) => ({ index, base })),
  };
}

function hasWholePercentages(
  cells: readonly (readonly Written[])[],
  rows: readonly number[],
  column: number,
) {
  return rows.some((row) => {
    const cell = cells[row]![column];
    return typeof cell === "number" && cell > 1.5;
  });
}

/** One write for each run of rows whose changes stand in the same columns. */
function differences(
  at: Address,
  before: readonly (readonly Written[])[],
  after: readonly (readonly Written[])[],
): Edit[] {
  const edits: { address: Address; cells: Written[][]; expects: Written[][] }[] = [];
  after.forEach((row, down) => {
    const changed = row.flatMap((cell, across) =>
      isSameWritten(cell, before[down]![across]!) ? [] : [across],
    );
    if (changed.length === 0) return;
    const left = changed[0]!;
    const right = changed[changed.length - 1]! + 1;
    const cells = row.slice(left, right);
    const expects = before[down]!.slice(left, right);
    const last = edits[edits.length - 1];
    const column = at.column + left;
    const isNext =
      last?.address.column === column &&
      last.address.columns === right - left &&
      last.address.row + last.address.rows === at.row + down;
    if (isNext) {
      last.address = { ...last.address, rows: last.address.rows + 1 };
      last.cells.push(cells);
      last.expects.push(expects);
    } else {
      const address = { sheet: at.sheet, row: at.row + down, column, rows: 1, columns: right - left };
      edits.push({ address, cells: [cells], expects: [expects] });
    }
  });
  return edits.map(({ address, cells, expects }) => ({
    kind: "cells",
    address,
    cells,
    expects: expects.every((row) => row.every((cell) => isSameWritten(cell, null))) ? "blank" : expects,
  }));
}

const ofMaps = /\bOKR[._](?:MAP|COVERAGE|CONFLICTS)\(/i;

/** Formulas of ours that read exactly the lines a map had read the lines it gets, too. */
function followed(snapshot: Snapshot, map: Address, end: number, last: number): Edit[] {
  if (last <= end) return [];
  const left = columnLetters(map.column);
  const right = columnLetters(map.column + map.columns - 1);
  const reference = new RegExp(
    String.raw`((?:'(?:[^']|'')+'|[^\s'"!(),;]+)!)?(\$?${left}\$?\d+:\$?${right}\$?)(\d+)(?!\d)`,
    "gi",
  );
  return workbookRanges(snapshot).flatMap(({ address, formulas }) =>
    formulas.flatMap((row, down) =>
      row.flatMap((formula, across): Edit[] => {
        if (!ofMaps.test(formula)) return [];
        const longer = formula.replace(
          reference,
          (found, prefix: string | undefined, cells: string, to: string) => {
            const isHere =
              prefix === undefined ? address.sheet === map.sheet : prefix === sheetPrefix(map.sheet);
            return isHere && Number(to) - 1 === end ? `${prefix ?? ""}${cells}${last + 1}` : found;
          },
        );
        if (longer === formula) return [];
        const { sheet, row: top, column: first } = address;
        return [
          {
            kind: "cells",
            address: { sheet, row: top + down, column: first + across, rows: 1, columns: 1 },
            cells: [[{ formula: longer, local: true }]],
            expects: [[{ formula, local: true }]],
          },
        ];
      }),
    ),
  );
}

function hasLiveMap(snapshot: Snapshot): boolean {
  return workbookRanges(snapshot).some(({ formulas }) =>
    formulas.some((row) => row.some((formula) => /\bOKR[._]MAP\(/i.test(formula))),
  );
}

function workbookRanges({ ranges }: Snapshot): readonly RangeSnapshot[] {
  return ranges.filter(({ request }) => request.kind === "workbook");
}

/** OKR.MAP right of a map where it has room; a person who keeps something there keeps it. */
function liveBeside(
  snapshot: Snapshot,
  formula: LiveFormula,
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
  return isFree ? answer(formula(rangeText(source)), at, lines) : [];
}
