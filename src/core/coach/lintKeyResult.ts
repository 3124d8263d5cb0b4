import { contradictsDirection } from "../objective/contradictsDirection";
import { kindOfKeyResult } from "../objective/kindOfKeyResult";
import { measuredProgress } from "../objective/measuredProgress";
import { movedAway } from "../objective/movedAway";
import type { FiscalCalendar } from "../calendar/FiscalCalendar";
import { parsePeriodLabel } from "../calendar/parsePeriodLabel";
import { isoFromSerial } from "../calendar/isoFromSerial";
import { isHolding } from "../score/isHolding";
import type { KeyResult } from "../model/KeyResult";
import type { Detail } from "../text/Detail";
import type { CoachFinding } from "./CoachFinding";
import type { FindingCode } from "./findingTexts";
import { isRelativeTarget } from "./isRelativeTarget";
import { makeFinding } from "./makeFinding";
import { readsAsOutput } from "./readsAsOutput";

/** `KR 1` and `Key result 2` number a key result, they don't measure it. */
const ownNumber = /^\P{L}*(?:kr|key result)\s?#?\d+(?:\.\d+)*/iu;

/** What the coach says about one key result by itself; what its objective or the table lacks is said there. */
export function lintKeyResult(keyResult: KeyResult, calendar: FiscalCalendar): CoachFinding[] {
  const findings: CoachFinding[] = [];
  const { row, title, start, current, target, low, high, weight, startDate, due, period } = keyResult;
  const kind = kindOfKeyResult(keyResult);
  const say = (code: FindingCode, ...details: Detail[]): void => {
    findings.push(makeFinding(code, row, details));
  };
  if (keyResult.refusal !== undefined) say("unreadable", keyResult.refusal);
  else if (kind !== "milestone" && kind !== "baseline" && (target ?? low ?? high) === undefined) {
    say(/\d/.test(title.replace(ownNumber, "")) ? "no-target" : "no-number");
  }
  // A milestone says itself that it is a step; that is worth a hint, not a warning.
  if (kind !== "baseline" && readsAsOutput(title)) {
    findings.push(makeFinding("output", row, [], kind === "milestone" ? "hint" : "warning"));
  }
  if (start === undefined && kind === "reach" && isRelativeTarget(title)) say("relative-target");
  const span = period === "" ? undefined : parsePeriodLabel(period, calendar);
  if (due !== undefined && span && (due < span.start || due > span.end)) {
    say("due-outside", isoFromSerial(due), period);
  }
  if (due !== undefined && startDate !== undefined && due < startDate) say("due-before-start");
  if (weight !== undefined && weight < 0) say("weight-negative", weight);
  if (kind === "between" && low !== undefined && high !== undefined && low > high) {
    say("range-reversed", low, high);
  }
  if (kind === "reach" && start !== undefined && start === target) say("start-is-target", start);
  else if (contradictsDirection(keyResult)) say("direction-contradicted", { word: keyResult.direction! });
  if (movedAway(keyResult)) say("moved-away", start!, current!, target!);
  if (metAtStart(keyResult)) say("met-at-start");
  return findings;
}

/** Only a level or a milestone can be met where it begins: a way to go ends somewhere else than it starts. */
function metAtStart(keyResult: KeyResult): boolean {
  const { kind, low, high, start } = keyResult;
  if (start === undefined || (kind === "between" && (low ?? NaN) > (high ?? NaN))) return false;
  if (!isHolding(kindOfKeyResult(keyResult)) && kind !== "milestone") return false;
  return (measuredProgress({ ...keyResult, current: start }) ?? 0) >= 1;
}
