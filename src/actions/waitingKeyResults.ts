import { isBlank } from "../cells/isBlank";
import { readKeyResultTable } from "../cells/tables/readKeyResultTable";
import { recogniseTable } from "../cells/tables/recogniseTable";
import { lacksCheckIn } from "../core/checkIn/lacksCheckIn";
import type { KeyResult } from "../core/model/KeyResult";
import type { Snapshot, SnapshotRequest } from "../workbook/Snapshot";
import { loggedCheckIns, logKey, logSheet } from "./checkIn";
import { columnGroups } from "./columnGroups";
import { shownAgain } from "./shownAgain";

export interface WaitingKeyResult {
  readonly title: string;
  readonly owner: string;
  /** Serial day of the last check-in, undefined where there has been none. */
  readonly last: number | undefined;
}

interface Found {
  readonly waiting: readonly WaitingKeyResult[];
  /** How many key results the workbook holds; 0 where it holds no table of them. */
  readonly all: number;
}

/** Every visible sheet, and the log of check-ins even where it is hidden. */
export function waitingRequest(sheets: Snapshot["sheets"]): SnapshotRequest {
  const log = logSheet({ sheets });
  return {
    ranges: [{ kind: "workbook" }, ...(log === undefined ? [] : [{ kind: "sheet", sheet: log } as const])],
  };
}

/** The key results of a whole workbook that wait for a check-in, those who waited longest first. */
export function waitingKeyResults(snapshot: Snapshot, today: number, days: number): Found {
  const logged = new Map<string, number>();
  for (const { keyResult, date } of loggedCheckIns(snapshot)) {
    if (date !== undefined) logged.set(keyResult, Math.max(date, logged.get(keyResult) ?? date));
  }
  const keyResults = allKeyResults(snapshot);
  const waiting = keyResults.flatMap((keyResult): WaitingKeyResult[] => {
    const last = later(logged.get(logKey(keyResult)), keyResult.updated);
    if (!lacksCheckIn(keyResult, last, today, days)) return [];
    return [{ title: keyResult.title || keyResult.id, owner: keyResult.owner, last }];
  });
  return {
    waiting: waiting.sort((a, b) => (a.last ?? -Infinity) - (b.last ?? -Infinity)),
    all: keyResults.length,
  };
}

function later(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

/** What formulas of ours spill is no table of its own: its key results stand elsewhere already. */
const spillsKeyResults = /\bOKR[._](TABLE|LINT|TREE|MAP|COVERAGE|CONFLICTS)\(/i;

/**
 * The key results of every table; one that stands in several tables counts once. What a report shows stands elsewhere
 * already, and what a review has frozen is over.
 */
function allKeyResults(snapshot: Snapshot): KeyResult[] {
  const log = logSheet(snapshot);
  const { frozen, reports } = shownAgain(snapshot);
  const found = new Map<string, KeyResult>();
  for (const range of snapshot.ranges) {
    const { sheet, row: top } = range.address;
    if (range.request.kind !== "workbook" || sheet === log || reports.has(sheet)) continue;
    const isFrozen = ({ row }: KeyResult): boolean =>
      frozen.some(
        (part) => part.sheet === sheet && top + row > part.row && top + row <= part.row + part.rows,
      );
    for (const { values, formulas } of columnGroups(range)) {
      if (recogniseTable(values)?.kind !== "okr") continue;
      const { columns, keyResults } = readKeyResultTable(values);
      const title = columns.find(({ role }) => role === "Key result")?.column ?? 1;
      const shares = columns.filter(({ role }) => role === "Progress" || role === "Score");
      const isCalculated = ({ row }: KeyResult): boolean =>
        shares.some(({ column }) => formulas[row - 1]![column - 1] !== "");
      const isSpilled = formulas.some((row) =>
        row.some((formula, column) => column < title && spillsKeyResults.test(formula)),
      );
      if (isSpilled) continue;
      for (const keyResult of keyResults) {
        const key = `${keyResult.objective}\n${logKey(keyResult)}`;
        if (isBlank(logKey(keyResult)) || found.has(key)) continue;
        if (isFrozen(keyResult) || isSummary(keyResult, isCalculated(keyResult))) continue;
        found.set(key, keyResult);
      }
    }
  }
  return [...found.values()];
}

/** A line of totals, or of another table below: nobody owns it, and it says nothing that a formula does not work out. */
function isSummary(
  { owner, kind, current, target, low, high, progress }: KeyResult,
  isCalculated: boolean,
): boolean {
  const said = [kind, current, target, low, high, isCalculated ? undefined : progress];
  return owner === "" && said.every((each) => each === undefined);
}
