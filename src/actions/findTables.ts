import type { Range } from "../cells/Cell";
import type { TableKind } from "../cells/headings/kindOfTable";
import { isBlank } from "../cells/isBlank";
import { columnsOf } from "../cells/tables/columnsOf";
import type { ReadColumn } from "../cells/tables/ReadColumn";
import { readLayout } from "../cells/tables/readLayout";
import type { Address } from "../workbook/Address";
import { isInside } from "../workbook/isInside";
import type { RangeSnapshot, Snapshot } from "../workbook/Snapshot";
import { islands } from "./islands";
import { shownAgain } from "./shownAgain";

/** A table that was recognised somewhere in the workbook. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly address: Address;
  readonly values: Range;
  readonly columns: readonly ReadColumn[];
}

const answersOfOurs = /\bOKR[._][A-Z]/i;

/**
 * The tables that people keep in a workbook, wherever they stand; the request asks for `workbook`.
 *
 * A table ends where the table under the cursor would end, at blank cells all around. What a formula of ours spilled looks
 * like a table too, but is an answer: reading it again would count everything twice. So is what a review
 * has frozen, and what a report shows.
 */
export function findTables(snapshot: Snapshot): readonly FoundTable[] {
  const { frozen, reports } = shownAgain(snapshot);
  return snapshot.ranges
    .filter(({ request, address }) => request.kind === "workbook" && !reports.has(address.sheet))
    .flatMap((range) =>
      islands(range).flatMap((part) => {
        const found = recognise(range, part);
        const isFrozen = found !== undefined && frozen.some((part) => isInside(found.address, part));
        return found === undefined || isFrozen ? [] : [found];
      }),
    );
}

function recognise(
  { address, values, formulas }: RangeSnapshot,
  { row, column, rows, columns }: Omit<Address, "sheet">,
): FoundTable | undefined {
  if (rows < 2) return undefined;
  const cells = values.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  const layout = readLayout(cells);
  if (layout === undefined) return undefined;
  const top = layout.blocks[0]!.headingRow;
  const first = cells[top]!.findIndex((cell) => !isBlank(cell));
  if (answersOfOurs.test(formulas[row + top]![column + first] ?? "")) return undefined;
  const columnsRead = columnsOf(layout);
  const below = formulas[row + top + 1]!;
  // Where each stands, without anything to reach: a list beside a log, and no key results to be scored.
  const current = columnsRead.find(({ role }) => role === "Current");
  const hasTarget = columnsRead.some(({ role }) => role === "Target");
  if (current !== undefined && !hasTarget && answersOfOurs.test(below[column + current.column - 1] ?? ""))
    return undefined;
  const { sheet } = address;
  return {
    kind: layout.kind,
    address: { sheet, row: address.row + row, column: address.column + column, rows, columns },
    values: cells,
    columns: columnsRead,
  };
}
