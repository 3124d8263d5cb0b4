import { columnLetters } from "../cells/columnLetters";
import type { Address } from "../workbook/Address";
import type { Edit } from "../workbook/Plan";
import type { Snapshot } from "../workbook/Snapshot";
import { sheetPrefix } from "./addressText";
import { workbookRanges } from "./workbookRanges";

/** A table that got longer: its columns, and its last row before and after, counted from 0 on the sheet. */
export interface Growth {
  readonly columns: Pick<Address, "sheet" | "column" | "columns">;
  readonly from: number;
  readonly to: number;
}

const ours = /\bOKR[._][A-Z]/i;

/** Formulas of ours that read exactly the rows a table had read the rows it gets, too. */
export function followGrowth(snapshot: Snapshot, growths: readonly Growth[]): Edit[] {
  const followers = growths.filter(({ from, to }) => to > from).map(follower);
  if (followers.length === 0) return [];
  return workbookRanges(snapshot).flatMap(({ address, formulas }) =>
    formulas.flatMap((row, down) =>
      row.flatMap((formula, across): Edit[] => {
        if (!ours.test(formula)) return [];
        const longer = followers.reduce((text, follow) => follow(text, address.sheet), formula);
        if (longer === formula) return [];
        const { sheet, row: top, column: left } = address;
        return [
          {
            kind: "cells",
            address: { sheet, row: top + down, column: left + across, rows: 1, columns: 1 },
            cells: [[{ formula: longer, local: true }]],
            expects: [[{ formula, local: true }]],
          },
        ];
      }),
    ),
  );
}

/** Lengthens the references to one table in a formula of a sheet. */
function follower({ columns, from, to }: Growth): (formula: string, sheet: string) => string {
  const left = columnLetters(columns.column);
  const right = columnLetters(columns.column + columns.columns - 1);
  const reference = new RegExp(
    String.raw`((?:'(?:[^']|'')+'|[^\s'"!(),;]+)!)?(\$?${left}\$?\d+:\$?${right}\$?)(\d+)(?!\d)`,
    "gi",
  );
  return (formula, sheet) =>
    formula.replace(reference, (found, prefix: string | undefined, cells: string, last: string) => {
      const isHere = prefix === undefined ? sheet === columns.sheet : prefix === sheetPrefix(columns.sheet);
      return isHere && Number(last) - 1 === from ? `${prefix ?? ""}${cells}${to + 1}` : found;
    });
}
