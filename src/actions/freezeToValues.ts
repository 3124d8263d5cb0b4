import { cellText } from "../cells/cellText";
import { isBlank } from "../cells/isBlank";
import { formulaTokens } from "../workbook/formulas/formulaTokens";
import { ourFunction } from "../workbook/formulas/ourFunction";
import type { Address } from "../workbook/Address";
import type { Edit, Plan } from "../workbook/Plan";
import type { RangeSnapshot, Snapshot, SnapshotRequest } from "../workbook/Snapshot";
import type { ActionContext } from "./ActionContext";
import { ActionError } from "./ActionError";
import { freeSheetName } from "./freeSheetName";
import { islands } from "./islands";
import { readSettings } from "./readSettings";
import { settingsRequests } from "./settings";
import { statusLight } from "./statusLight";
import { trafficLightOf } from "./trafficLightOf";

export interface FreezeForm {
  /** The active sheet, or every visible one with a formula of ours. */
  readonly which: "sheet" | "all";
  /** The day of the copy, a serial day. */
  readonly date: number;
}

export function freezeToValuesRequest({ which }: Pick<FreezeForm, "which">): SnapshotRequest {
  return { ranges: [{ kind: which === "sheet" ? "sheet" : "workbook" }, ...settingsRequests] };
}

/** Title, date and a free row above the copied cells. */
const head = 3;

/**
 * A copy of a sheet with values in place of formulas, for people without the add-in: text stays text, number formats go
 * along, columns are as wide as what stands in them, statuses keep their colours. The sheet itself stays as it is.
 *
 * @throws {ActionError} where there is nothing to copy
 */
export function freezeToValues(context: ActionContext, { which, date }: FreezeForm): Plan {
  const { snapshot, text } = context;
  const ranges = snapshot.ranges.filter(
    (range) =>
      (range.request.kind === "sheet" && range.values.some((row) => row.some((cell) => !isBlank(cell)))) ||
      (range.request.kind === "workbook" && hasOurs(range)),
  );
  if (ranges.length === 0) throw new ActionError("which", text.tools.nothingToFreeze[which]);
  const taken = [...snapshot.sheets];
  const edits = ranges.flatMap((range) => {
    const sheet = freeSheetName(
      { sheets: taken },
      text.tools.frozenSheet(range.address.sheet.slice(0, 18).trim()),
    );
    taken.push({ name: sheet, visible: true, protected: false });
    return copied(context, range, sheet, date);
  });
  return { title: text.tools.freeze(ranges.length), edits };
}

function hasOurs({ formulas }: RangeSnapshot): boolean {
  return formulas.some((row) =>
    row.some(
      (formula) =>
        /okr/i.test(formula) &&
        formulaTokens(formula).some(
          ({ kind, text }) => kind === "function" && "formula" in ourFunction(text),
        ),
    ),
  );
}

function copied(
  { snapshot, text }: ActionContext,
  range: RangeSnapshot,
  sheet: string,
  date: number,
): Edit[] {
  const { address, values } = range;
  const moved = ({ row, column, rows, columns }: Omit<Address, "sheet">): Address => ({
    sheet,
    row: row + address.row + head,
    column: column + address.column,
    rows,
    columns,
  });
  const first: Address = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const whole = { row: 0, column: 0, rows: address.rows, columns: address.columns };
  return [
    { kind: "add sheet", sheet },
    {
      kind: "cells",
      address: { ...first, rows: 2, columns: 2 },
      cells: [
        [text.tools.frozenTitle(address.sheet), null],
        [text.tools.frozenOn, date],
      ],
      expects: "blank",
    },
    { kind: "number format", address: { ...first, row: 1, column: 1 }, format: "yyyy-mm-dd" },
    { kind: "heading style", address: { ...first, columns: address.column + address.columns } },
    { kind: "cells", address: moved(whole), cells: values, expects: "blank" },
    ...formatEdits(range, moved),
    ...lookEdits(range, snapshot, moved),
    {
      kind: "column widths",
      sheet,
      column: address.column,
      pixels: values[0]!.map((_, column) => widthOf(range, column)),
    },
    { kind: "select", address: first },
  ];
}

/** The number formats, one edit for each run of cells in a column that look alike; a blank cell goes with any. */
function formatEdits(
  { values, numberFormats }: RangeSnapshot,
  moved: (part: Omit<Address, "sheet">) => Address,
): Edit[] {
  const edits: Edit[] = [];
  values[0]!.forEach((_, column) => {
    let from = 0;
    let format = "";
    const end = (row: number): void => {
      if (format !== "" && format !== "General") {
        edits.push({
          kind: "number format",
          address: moved({ row: from, column, rows: row - from, columns: 1 }),
          format,
        });
      }
    };
    numberFormats.forEach((row, index) => {
      const next = row[column]!;
      if (typeof values[index]![column] !== "number" || next === format) return;
      end(index);
      [from, format] = [index, next];
    });
    end(numberFormats.length);
  });
  return edits;
}

/** Headings look like headings, and statuses keep their colours. */
function lookEdits(
  range: RangeSnapshot,
  snapshot: Snapshot,
  moved: (part: Omit<Address, "sheet">) => Address,
): Edit[] {
  const { labels } = readSettings(snapshot).settings;
  return islands(range).flatMap((island): Edit[] => {
    const { column, columns } = island;
    const row = headingRow(range, island);
    if (row === undefined) return [];
    const rows = island.row + island.rows - row;
    const lights = Array.from({ length: columns }, (_, index) => column + index).flatMap((each): Edit[] => {
      const cells = range.values.slice(row + 1, row + rows).map((line) => line[each]!);
      const light = trafficLightOf(cells, [], labels);
      if (light?.on !== "status") return [];
      const address = moved({ row: row + 1, column: each, rows: rows - 1, columns: 1 });
      return [statusLight(address, light.labels)];
    });
    return [{ kind: "heading style", address: moved({ row, column, rows: 1, columns }) }, ...lights];
  });
}

/** The first row of a block, or the one below a title, where there is text in every column. */
function headingRow(
  { values }: RangeSnapshot,
  { row, column, rows, columns }: Omit<Address, "sheet">,
): number | undefined {
  if (columns < 2) return undefined;
  return [row, row + 1].find(
    (each) =>
      each < row + rows - 1 &&
      values[each]!.slice(column, column + columns).every(
        (cell) => typeof cell === "string" && !isBlank(cell),
      ),
  );
}

/** Wide enough for the longest cell, within reason. A number is as long as its format shows it, about. */
function widthOf({ values, numberFormats }: RangeSnapshot, column: number): number {
  let longest = 0;
  values.forEach((row, index) => {
    const cell = row[column]!;
    const format = numberFormats[index]![column]!;
    const length = typeof cell === "number" && format !== "General" ? format.length : cellText(cell).length;
    longest = Math.max(longest, Math.min(length, 40));
  });
  return Math.max(64, 16 + longest * 7);
}
