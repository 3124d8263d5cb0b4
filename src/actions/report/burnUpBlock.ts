import type { KeyResultTable } from "../../cells/tables/readKeyResultTable";
import { readCheckInTable } from "../../cells/tables/readCheckInTable";
import { cellText } from "../../cells/cellText";
import type { KeyResult } from "../../core/model/KeyResult";
import { plainName } from "../../core/objective/plainName";
import type { Address } from "../../workbook/Address";
import type { Snapshot } from "../../workbook/Snapshot";
import type { Host } from "../../workbook/Workbook";
import { pinnedText, sheetPrefix } from "../addressText";
import type { BurnUp } from "../burnUp";
import { findTables } from "../findTables";
import { formulaCall } from "../formulaCall";
import { rangeAt } from "../rangeAt";
import type { ActionText } from "../text/en";
import type { FiguresBlock, FiguresSheet } from "./FiguresSheet";

/** The way is looked at on so many days, evenly from the first to the last, and on the as-of date. */
const steps = 12;
/** A log is read down to here, so that check-ins to come count too. */
const lastLogRow = 1000;

export interface BurnUpInputs {
  readonly snapshot: Snapshot;
  readonly host: Host;
  readonly text: ActionText;
  readonly table: Address;
  readonly read: KeyResultTable;
  /** How formulas refer to the as-of date. */
  readonly asOf: string;
}

/** Rows of a burn-up: the days, each with what was logged by then and what was expected. */
export const burnUpRows = steps + 2;

/**
 * The way of one key result in three columns for a chart (Date, Value, Expected), all formulas: the value is what its log
 * says last on that day (OKR.LATEST), before the first check-in the start; the expected line is OKR.EXPECTED between start
 * and target. Days after the as-of date have no value yet.
 *
 * @returns undefined where no log names the key result
 */
export function burnUpBlock(
  inputs: BurnUpInputs,
  figures: FiguresSheet,
  keyResult: KeyResult,
  [from, to]: NonNullable<BurnUp["expected"]>,
): FiguresBlock | undefined {
  const { host, text, asOf } = inputs;
  const log = logOf(inputs.snapshot, keyResult);
  if (log === undefined) return undefined;
  const first = cellOrValue(inputs, keyResult, "Start date", from.date);
  const due = cellOrValue(inputs, keyResult, "Due", to.date);
  const start = cellOrValue(inputs, keyResult, "Start", from.value);
  const target = cellOrValue(inputs, keyResult, "Target", to.value);
  return figures.rows(keyResult.title, text.report.wayHeadings, (block) => {
    const days = pinnedRange(block.address(0, 3, burnUpRows, 1));
    return Array.from({ length: burnUpRows }, (_, index) => {
      const date = block.cell(index, 0);
      const logged = block.cell(index, 4);
      const expected = formulaCall(host, "OKR.EXPECTED", [first, due, date]);
      return [
        { formula: `=SMALL(${days}, ${index + 1})` },
        { formula: `=IF(${date}>${asOf}, NA(), IF(ISNUMBER(${logged}), ${logged}, ${start}))` },
        { formula: `=${start}+(${target}-${start})*${expected}` },
        {
          formula:
            index > steps
              ? `=MAX(${first}, MIN(${due}, ${asOf}))`
              : `=ROUND(${first}+(${due}-${first})*${index}/${steps}, 0)`,
        },
        {
          formula: `=${formulaCall(host, "OKR.LATEST", [log.name, log.names, log.dates, log.values, date])}`,
        },
      ];
    });
  });
}

/** The cell of the person's table that holds a number, so that the line follows it; where none does, the number. */
function cellOrValue(
  { snapshot, table, read }: BurnUpInputs,
  { row }: KeyResult,
  role: string,
  value: number,
): string {
  const column = read.columns.find((one) => one.role === role)?.column;
  if (column === undefined) return String(value);
  const cell: Address = {
    ...table,
    row: table.row + row - 1,
    column: table.column + column - 1,
    rows: 1,
    columns: 1,
  };
  const holds = rangeAt(snapshot, cell).values[0]![0] === value;
  return holds ? sheetPrefix(cell.sheet) + pinnedText(cell) : String(value);
}

interface Log {
  /** The key result as the log names it, quoted. */
  readonly name: string;
  readonly names: string;
  readonly dates: string;
  readonly values: string;
}

/** The first log that names a key result, as formulas refer to it. */
function logOf(snapshot: Snapshot, { id, title }: KeyResult): Log | undefined {
  const wanted = [id, title].map(plainName).filter((name) => name !== "");
  for (const { address, values, kind } of findTables(snapshot)) {
    if (kind !== "checkin") continue;
    const { columns, checkIns } = readCheckInTable(values);
    const checkIn = checkIns.find(({ keyResult }) => wanted.includes(plainName(keyResult)));
    const place = (...roles: readonly string[]): number | undefined =>
      roles
        .map((role) => columns.find((one) => one.role === role)?.column)
        .find((column) => column !== undefined);
    const [date, value] = [place("Date", "Updated"), place("Value", "Current")];
    if (checkIn === undefined || date === undefined || value === undefined) continue;
    const names = ["Key result id", "Key result", "KPI"]
      .map((role) => place(role))
      .find(
        (column) =>
          column !== undefined && cellText(values[checkIn.row - 1]![column - 1]!) === checkIn.keyResult,
      );
    if (names === undefined) continue;
    const top = address.row + checkIns[0]!.row - 1;
    const column = (index: number): string =>
      pinnedRange({
        ...address,
        row: top,
        column: address.column + index - 1,
        rows: Math.max(lastLogRow, address.row + address.rows) - top,
        columns: 1,
      });
    return {
      name: `"${checkIn.keyResult.replace(/"/g, '""')}"`,
      names: column(names),
      dates: column(date),
      values: column(value),
    };
  }
  return undefined;
}

function pinnedRange(address: Address): string {
  return sheetPrefix(address.sheet) + pinnedText(address);
}
