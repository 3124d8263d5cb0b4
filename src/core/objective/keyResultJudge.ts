import { calendarYear } from "../calendar/FiscalCalendar";
import { parsePeriodLabel } from "../calendar/parsePeriodLabel";
import type { Period } from "../calendar/Period";
import { FormulaError } from "../errors/FormulaError";
import { quote } from "../errors/quote";
import { expectedOfKeyResult } from "../expected/expectedOfKeyResult";
import type { KeyResult } from "../model/KeyResult";
import { clampShare } from "../score/clampShare";
import { isHolding } from "../score/isHolding";
import { defaultPreset } from "../status/defaultPreset";
import { statusOfKeyResult } from "../status/statusOfKeyResult";
import type { StatusCode } from "../status/statusCodes";
import { cadenceDays } from "./cadenceDays";
import { contradictsDirection } from "./contradictsDirection";
import type { Judging } from "./Judging";
import type { KeyResultAnswer } from "./KeyResultAnswer";
import { kindOfKeyResult } from "./kindOfKeyResult";
import { measuredProgress } from "./measuredProgress";
import { movedAway } from "./movedAway";
import { presetRule } from "./presetRule";
import { readCadence } from "./readCadence";
import { remembered } from "./remembered";

/**
 * Judges the key results of one table: score, expected share, status, and a note on everything that is odd or missing.
 *
 * A row never throws and never changes another: what can't be computed has no score and a note that says why. A share
 * that the table states itself counts only where there are no values to compute one from, because a number that can be
 * checked goes before one that can't. Missing dates come from the row's period, then from the table's.
 */
export function keyResultJudge({
  asOf = NaN,
  rule,
  period,
  calendar = calendarYear,
}: Judging): (keyResult: KeyResult) => KeyResultAnswer {
  const periodOf = remembered((label: string) => (label === "" ? period : parsePeriodLabel(label, calendar)));
  const daysOf = remembered((word: string) => {
    const cadence = readCadence(word);
    return cadence && cadenceDays[cadence];
  });
  return (keyResult) => {
    const notes: string[] = keyResult.notes.slice();
    const score = scoreOf(keyResult, notes);
    const kind = kindOfKeyResult(keyResult);
    const { type, current, target, low, high, updated, refusal, weight } = keyResult;
    const span = periodOf(keyResult.period);
    const startDate = keyResult.startDate ?? span?.start;
    const due = keyResult.due ?? span?.end;
    const known = { kind, type, current, target, low, high, startDate, due, updated };
    let expected = NaN;
    try {
      if (asOf === asOf) expected = expectedOfKeyResult(known, asOf);
    } catch (error) {
      notes.push(messageOf(error));
    }
    const dated =
      expected === expected && (isHolding(kind) || (startDate !== undefined && due !== undefined));
    if (asOf === asOf && score === score && (startDate === undefined || due === undefined) && !dated) {
      notes.push(noDates(keyResult, startDate, due, span));
    }
    const applied = rule ?? presetRule(defaultPreset(dated, type));
    const standing = { score, expected, asOf, cadenceDays: daysOf(keyResult.cadence) ?? NaN };
    let status: StatusCode | undefined;
    try {
      status = refusal === undefined ? statusOfKeyResult(known, standing, applied) : "no-data";
    } catch (error) {
      notes.push(messageOf(error));
    }
    if (contradictsDirection(keyResult))
      notes.push(`direction says ${keyResult.direction!}, the numbers decide otherwise`);
    if (movedAway(keyResult)) notes.push("moved away from target");
    if (weight !== undefined && weight < 0) notes.push(`weight needs 0 or more, got ${weight}`);
    return { keyResult, due, score, expected, dated, status, notes };
  };
}

/** What a rule refuses becomes a note; anything else is a defect and goes on up. */
function messageOf(error: unknown): string {
  if (error instanceof FormulaError) return error.message;
  throw error;
}

function scoreOf(keyResult: KeyResult, notes: string[]): number {
  const { refusal, progress, kind } = keyResult;
  if (refusal !== undefined) {
    if (!notes.includes(refusal)) notes.push(refusal);
    return NaN;
  }
  try {
    const measured = measuredProgress(keyResult);
    if (measured !== undefined) return clampShare(measured);
  } catch (error) {
    notes.push(messageOf(error));
    return NaN;
  }
  if (progress === undefined || kind === "baseline") return NaN;
  notes.push("score is the progress that the table states");
  return clampShare(progress);
}

function noDates(
  { period, type }: KeyResult,
  startDate: number | undefined,
  due: number | undefined,
  span: Pick<Period, "start" | "end"> | undefined,
): string {
  if (period !== "" && span === undefined) {
    return `no expected share: period ${quote(period)} is not understood; write 2026-Q1 or give the dates`;
  }
  const missing =
    startDate !== undefined ? "a due date" : due !== undefined ? "a start date" : "dates or a period";
  return type === undefined
    ? `no expected share: needs ${missing}`
    : `expected share is that of a ${type} key result; for one by date it needs ${missing}`;
}
