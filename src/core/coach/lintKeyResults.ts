import { calendarYear, type FiscalCalendar } from "../calendar/FiscalCalendar";
import { groupByObjective, type ObjectiveGroup } from "../objective/groupByObjective";
import { namesKeyResult } from "../objective/namesKeyResult";
import { plainName } from "../objective/plainName";
import type { KeyResult } from "../model/KeyResult";
import type { CoachFinding } from "./CoachFinding";
import type { FindingCode } from "./findingTexts";
import { lintKeyResult } from "./lintKeyResult";
import { lintObjective } from "./lintObjective";
import { lintWeights } from "./lintWeights";
import { makeFinding } from "./makeFinding";
import { severities } from "./severities";

/**
 * Everything the coach says about a table of objectives and key results, by row and weight of the matter.
 *
 * What every row lacks (an owner, a unit) is said once, at the first of them: it is a missing column, not a slip.
 *
 * @param mostKeyResults under one objective; 5 by most books, 3 by some
 * @param calendar whose quarters, halves and years their periods mean
 */
export function lintKeyResults(
  rows: readonly KeyResult[],
  mostKeyResults = 5,
  calendar: FiscalCalendar = calendarYear,
): CoachFinding[] {
  const findings: CoachFinding[] = [];
  const add = (more: readonly CoachFinding[]): void => {
    for (const finding of more) findings.push(finding);
  };
  const groups = groupByObjective(rows);
  const keyResults = rows.filter(namesKeyResult);
  for (const group of groups) {
    add(lintObjective(group, mostKeyResults, keyResults.length > 0));
    add(lintWeights(group.keyResults, group.row));
    add(duplicates(group));
  }
  for (const keyResult of keyResults) add(lintKeyResult(keyResult, calendar));
  const undated = groups.filter((group) => group.keyResults.every(isUndated));
  if (keyResults.length > 0) add(lacking("no-period", undated, groups.length));
  else add(lacking("no-period", rows.filter(isUndated), rows.length)); // a list of objectives alone
  const partlyDated = groups.filter((group) => !undated.includes(group)).flatMap((group) => group.keyResults);
  add(lacking("no-due", partlyDated.filter(isUndated), keyResults.length));
  add(
    lacking(
      "no-owner",
      keyResults.filter(({ owner, team }) => owner === "" && team === ""),
      keyResults.length,
    ),
  );
  add(lacking("no-unit", keyResults.filter(lacksUnit), keyResults.length));
  return inOrder(findings);
}

function isUndated({ due, period }: KeyResult): boolean {
  return due === undefined && period === "";
}

/** A unit may stand in its column or in the title: a percent or currency sign, a word behind a number, or in brackets. */
function lacksUnit({ unit, title, kind, target, low }: KeyResult): boolean {
  if (unit !== "" || kind === "milestone" || kind === "baseline" || (target ?? low) === undefined)
    return false;
  return !/[%$€£(]|\d\s?\p{L}/u.test(title);
}

function lacking(
  code: FindingCode,
  without: readonly { readonly row: number }[],
  all: number,
): CoachFinding[] {
  const [first] = without;
  if (first === undefined) return [];
  if (without.length === all && all > 1) return [makeFinding(code, first.row, [{ word: " in any row" }])];
  return without.map(({ row }) => makeFinding(code, row));
}

function duplicates({ keyResults }: ObjectiveGroup): CoachFinding[] {
  const rowByKey = new Map<string, number>();
  return keyResults.flatMap(({ id, title, owner, team, row }) => {
    const key = plainName([title === "" ? id : title, owner, team].join("\n"));
    const first = rowByKey.get(key);
    rowByKey.set(key, first ?? row);
    return first === undefined || key === "" ? [] : [makeFinding("duplicate", row, [first])];
  });
}

function inOrder(findings: CoachFinding[]): CoachFinding[] {
  return findings.sort(
    (a, b) => a.row - b.row || severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}
