import { readCheckInTable } from "../cells/tables/readCheckInTable";
import { FormulaError } from "../core/errors/FormulaError";
import { parsePeriodLabel } from "../core/calendar/parsePeriodLabel";
import type { KeyResult } from "../core/model/KeyResult";
import { plainName } from "../core/objective/plainName";
import type { Snapshot } from "../workbook/Snapshot";
import { rowsOf } from "./answerOf";
import { findTables } from "./findTables";
import { readSettings } from "./readSettings";

/** A value on a serial day. */
export interface DatedValue {
  readonly date: number;
  readonly value: number;
}

/** The way of one key result: what was logged, where it should go, and where it seems to end. */
export interface BurnUp {
  readonly logged: readonly DatedValue[];
  /** From its start to its target; undefined where dates or values are missing. */
  readonly expected: readonly [DatedValue, DatedValue] | undefined;
  /** On the due date, as OKR.FORECAST says: four times in five the value lies from low to high. */
  readonly forecast: (DatedValue & { readonly low: number; readonly high: number }) | undefined;
}

const level = 0.8;

/** What the check-in logs of a workbook, read whole, say of a key result; undefined where there are fewer than two values. */
export function burnUp(snapshot: Snapshot, keyResult: KeyResult, asOf: number): BurnUp | undefined {
  const names = new Set([keyResult.id, keyResult.title].map(plainName).filter((name) => name !== ""));
  const logged = checkInsIn(snapshot)
    .flatMap(({ date, value, keyResult: named }) =>
      date !== undefined && value !== undefined && date <= asOf && names.has(plainName(named))
        ? [{ date, value }]
        : [],
    )
    .sort((one, other) => one.date - other.date);
  if (logged.length < 2) return undefined;
  const period = parsePeriodLabel(keyResult.period, readSettings(snapshot).fiscalCalendar);
  const from = keyResult.startDate ?? period?.start;
  const due = keyResult.due ?? period?.end;
  const { start, target } = keyResult;
  return {
    logged,
    expected:
      from !== undefined && due !== undefined && start !== undefined && target !== undefined
        ? [
            { date: from, value: start },
            { date: due, value: target },
          ]
        : undefined,
    forecast: due === undefined || due <= asOf ? undefined : forecastAt(logged, due),
  };
}

type CheckIns = ReturnType<typeof readCheckInTable>["checkIns"];

const found = new WeakMap<Snapshot, CheckIns>();

/** What is logged in a workbook; looked for once, because it is asked for again with every key result. */
function checkInsIn(snapshot: Snapshot): CheckIns {
  let checkIns = found.get(snapshot);
  if (checkIns === undefined) {
    checkIns = findTables(snapshot)
      .filter(({ kind }) => kind === "checkin")
      .flatMap(({ values }) => checkInsOf(values));
    found.set(snapshot, checkIns);
  }
  return checkIns;
}

function checkInsOf(values: Parameters<typeof readCheckInTable>[0]): CheckIns {
  try {
    return readCheckInTable(values).checkIns;
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

function forecastAt(logged: readonly DatedValue[], due: number): BurnUp["forecast"] {
  const answer = rowsOf("OKR.FORECAST", [
    logged.map(({ date }) => [date]),
    logged.map(({ value }) => [value]),
    due,
    "linear",
    level,
  ]);
  if ("refusal" in answer) return undefined;
  const [value, low, high] = answer[0] ?? [];
  if (typeof value !== "number") return undefined;
  return {
    date: due,
    value,
    low: typeof low === "number" ? low : value,
    high: typeof high === "number" ? high : value,
  };
}
