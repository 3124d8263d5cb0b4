import { isBlank } from "../cells/isBlank";
import { readCheckInTable } from "../cells/tables/readCheckInTable";
import type { ReadColumn } from "../cells/tables/ReadColumn";
import { readKeyResultTable } from "../cells/tables/readKeyResultTable";
import { recogniseTable } from "../cells/tables/recogniseTable";
import type { CheckIn } from "../core/model/CheckIn";
import type { KeyResult } from "../core/model/KeyResult";
import type { Cell } from "../cells/Cell";
import type { Address } from "../workbook/Address";
import type { Edit, Plan, Written } from "../workbook/Plan";
import type { RangeRequest, RangeSnapshot, Snapshot, SnapshotRequest } from "../workbook/Snapshot";
import type { ActionContext } from "./ActionContext";
import { ActionError } from "./ActionError";
import { expectedAt } from "./expectedAt";
import { findTables } from "./findTables";
import { freeSheetName } from "./freeSheetName";
import { keyResultKeys } from "./keyResultKeys";
import { rangeAt } from "./rangeAt";
import { type ActionText, english } from "./text/en";

export interface CheckInEntry {
  /** The key result, as `keyResultKeys` names it. */
  readonly key: string;
  readonly value: number;
  /** A word or a number, as it will stand in the log; "" for none. */
  readonly confidence: string;
  readonly note: string;
}

export interface CheckInForm {
  /** The table of key results, heading row included. */
  readonly table: Address;
  /** A serial day. */
  readonly date: number;
  readonly author: string;
  readonly entries: readonly CheckInEntry[];
}

/** The sheet that holds the log, by its name, or undefined where there is none yet. */
export function logSheet({ sheets }: Pick<Snapshot, "sheets">): string | undefined {
  const wanted = english.logSheet.toLowerCase();
  return sheets.find(({ name }) => name.toLowerCase() === wanted)?.name;
}

/**
 * @param log the sheet of the log, where its name tells; else the log is looked for on all sheets, also on one that
 *   someone has added since: a second one must not begin beside it
 */
export function checkInRequest(table: Address, log: string | undefined): SnapshotRequest {
  const look: RangeRequest =
    log === undefined ? { kind: "workbook", ifItFits: true } : { kind: "sheet", sheet: log };
  return { ranges: [{ kind: "address", address: table }, look] };
}

/** What the log says so far, oldest first; nothing where there is no log. */
export function loggedCheckIns(snapshot: Snapshot): readonly CheckIn[] {
  const log = logRange(snapshot);
  if (log === undefined || log.values.length < 2) return [];
  return [...readCheckInTable(log.values).checkIns].sort((a, b) => (a.date ?? 0) - (b.date ?? 0));
}

/** How a key result is called in the log: its id where it has one, else its title. */
export function logKey({ id, title }: Pick<KeyResult, "id" | "title">): string {
  return id === "" ? title : id;
}

/**
 * Appends a line to the log for every key result that was checked in, and brings its Current cell up to date unless a
 * formula computes it.
 *
 * The lines must find blank cells and the Current cells what was seen: of two people who check in at once, the second
 * is told and reads again; nothing is lost.
 *
 * @throws {ActionError} where nothing was entered, or no name says who, or a key result has gone meanwhile
 */
export function checkIn(context: ActionContext, form: CheckInForm): Plan {
  const { snapshot, text } = context;
  if (form.entries.length === 0) throw new ActionError("entries", text.nothingEntered);
  if (form.author.trim() === "") throw new ActionError("author", text.authorNeeded);
  const table = rangeAt(snapshot, form.table);
  if (recogniseTable(table.values)?.kind !== "okr") throw new ActionError("", text.tableChanged);
  const { columns, keyResults } = readKeyResultTable(table.values);
  const keys = keyResultKeys(keyResults);
  const entries = form.entries.map((entry) => {
    const keyResult = keyResults[keys.indexOf(entry.key)];
    if (keyResult === undefined) throw new ActionError(`value ${entry.key}`, text.tableChanged);
    return { ...entry, keyResult };
  });
  const edits: Edit[] = [];
  for (const entry of entries) {
    const updates: [role: string, value: Cell][] = [
      ["Current", entry.value],
      ["Updated", form.date],
      ["Confidence", entry.confidence],
    ];
    for (const [role, value] of updates) {
      const column = columns.find((candidate) => candidate.role === role);
      if (column === undefined || value === "") continue;
      const down = entry.keyResult.row - 1;
      const across = column.column - 1;
      if (table.formulas[down]![across] !== "" || table.values[down]![across] === value) continue;
      const address: Address = {
        sheet: form.table.sheet,
        row: form.table.row + down,
        column: form.table.column + across,
        rows: 1,
        columns: 1,
      };
      edits.push({ kind: "cells", address, cells: [[value]], expects: expectedAt(snapshot, address) });
    }
  }
  const lines = entries.map((entry) => ({
    Date: form.date,
    Objective: entry.keyResult.objective,
    "Key result": logKey(entry.keyResult),
    Value: entry.value,
    Confidence: entry.confidence,
    Note: entry.note.trim(),
    Author: form.author.trim(),
  }));
  return {
    title: text.checkIn(entries.length),
    edits: [...edits, ...appendToLog(context, lines)],
  };
}

type Line = Readonly<
  Record<"Date" | "Objective" | "Key result" | "Value" | "Confidence" | "Note" | "Author", Cell>
>;

const widths = [90, 220, 260, 90, 90, 260, 110];

function appendToLog({ snapshot, text }: ActionContext, lines: readonly Line[]): Edit[] {
  const log = logRange(snapshot);
  const isNew = log === undefined;
  const sheet = log?.address.sheet ?? freeSheetName(snapshot, text.logSheet);
  const roles = Object.keys(lines[0]!) as (keyof Line)[];
  const isEmpty = isNew || log.values.every((row) => row.every((cell) => isBlank(cell)));
  const headings: Edit[] = !isEmpty
    ? []
    : [
        {
          kind: "cells",
          address: { sheet, row: 0, column: 0, rows: 1, columns: roles.length },
          cells: [text.logHeadings],
          expects: "blank",
        },
        { kind: "heading style", address: { sheet, row: 0, column: 0, rows: 1, columns: roles.length } },
        { kind: "column widths", sheet, column: 0, pixels: widths },
        { kind: "freeze", sheet, rows: 1 },
      ];
  const places = isEmpty ? roles.map((role, column) => ({ role, column })) : placesIn(log, roles, text);
  const width = Math.max(...places.map(({ column }) => column)) + 1;
  const address: Address = {
    sheet,
    row: isEmpty ? 1 : log.address.row + log.address.rows,
    column: isEmpty ? 0 : log.address.column,
    rows: lines.length,
    columns: width,
  };
  const cells = lines.map((line) => {
    const row: Written[] = Array.from({ length: width }, () => null);
    for (const { role, column } of places) row[column] = line[role] === "" ? null : line[role];
    return row;
  });
  const dates = places.find(({ role }) => role === "Date")!.column;
  return [
    ...(isNew ? [{ kind: "add sheet", sheet } as const] : []),
    ...headings,
    { kind: "cells", address, cells, expects: "blank" },
    {
      kind: "number format",
      address: { ...address, column: address.column + dates, columns: 1 },
      format: "yyyy-mm-dd",
    },
  ];
}

/** A log that people keep has its own order of columns; what it has no column for is left out. */
function placesIn(
  log: Log,
  roles: readonly (keyof Line)[],
  text: ActionText,
): { role: keyof Line; column: number }[] {
  const { columns } = readCheckInTable(log.values);
  const columnOf = (...wanted: string[]): ReadColumn | undefined =>
    columns.find(({ role }) => wanted.includes(role));
  const found = roles.flatMap((role) => {
    const column =
      role === "Key result"
        ? columnOf("Key result id", "Key result")
        : role === "Date"
          ? columnOf("Date", "Updated")
          : columnOf(role);
    return column === undefined ? [] : [{ role, column: column.column - 1 }];
  });
  const missing = (["Date", "Key result", "Value"] as const).filter(
    (role) => !found.some((place) => place.role === role),
  );
  if (missing.length > 0) throw new ActionError("", text.logLacks(log.address.sheet, missing));
  return found;
}

type Log = Pick<RangeSnapshot, "address" | "values">;

/**
 * The sheet of the log; else the longest table on any sheet that is one by its headings, in whatever language. A list of
 * dates and values that names no key result is something else.
 */
function logRange(snapshot: Snapshot): Log | undefined {
  const named = logSheet(snapshot);
  const sheet = snapshot.ranges.find(
    ({ request, address }) => request.kind !== "address" && address.sheet === named,
  );
  if (sheet !== undefined) return sheet;
  const logs = findTables(snapshot).filter(
    ({ kind, columns }) =>
      kind === "checkin" &&
      columns.some(({ role }) => role === "Key result" || role === "Key result id") &&
      columns.some(({ role }) => role === "Value"),
  );
  return logs.sort((one, other) => other.address.rows - one.address.rows)[0];
}
