import type { Labels } from "../../formulas/definition/readLabels";
import { rangeOn } from "../../workbook/rangeOn";
import type { Edit, Written } from "../../workbook/Plan";
import { freeTableName } from "../freeTableName";
import { statusLight } from "../statusLight";

interface TableColumn {
  readonly name: string;
  readonly heading: string;
  /** In pixels. */
  readonly width: number;
  readonly format?: string;
  /** To choose from. */
  readonly words?: readonly string[];
  /** A column of statuses, with the words that are used for them. */
  readonly light?: Labels;
}

/** How a table on a sheet of its own looks. */
export interface TableLayout {
  readonly sheet: string;
  /** The name of the table, in letters alone. */
  readonly table: string;
  readonly columns: readonly TableColumn[];
  /** Which rows hold shares, shown in percent, in some of the columns. */
  readonly shares: { readonly columns: readonly string[]; readonly rows: readonly boolean[] };
}

/** A new sheet with one table from its first cell on: headings, widths, dropdowns, lights, the heading kept in view. */
export function tableSheet(
  snapshot: Parameters<typeof freeTableName>[0],
  { sheet, table, columns, shares }: TableLayout,
  cells: readonly (readonly Written[])[],
): Edit[] {
  const range = rangeOn(sheet);
  const rows = cells.length;
  return [
    { kind: "add sheet", sheet },
    {
      kind: "cells",
      address: range(0, 0, rows + 1, columns.length),
      cells: [columns.map(({ heading }) => heading), ...cells],
      expects: "blank",
    },
    { kind: "heading style", address: range(0, 0, 1, columns.length) },
    { kind: "column widths", sheet, column: 0, pixels: columns.map(({ width }) => width) },
    { kind: "freeze", sheet, rows: 1 },
    { kind: "table", address: range(0, 0, rows + 1, columns.length), name: freeTableName(snapshot, table) },
    ...columns.flatMap(({ format, words, light }, column): Edit[] => {
      const address = range(1, column, rows, 1);
      return [
        ...(format === undefined ? [] : [{ kind: "number format", address, format } as const]),
        ...(words === undefined ? [] : [{ kind: "dropdown", address, words } as const]),
        ...(light === undefined ? [] : [statusLight(address, light)]),
      ];
    }),
    ...shares.rows.flatMap((isShare, index): Edit[] => {
      const places = shares.columns.map((name) => columns.findIndex((column) => column.name === name));
      const [first] = places;
      if (!isShare || first === undefined) return [];
      return [{ kind: "number format", address: range(index + 1, first, 1, places.length), format: "0.0%" }];
    }),
  ];
}
