import type { Cell, Range } from "../../cells/Cell";
import { cellText } from "../../cells/cellText";
import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import type { ReadColumn } from "../../cells/tables/ReadColumn";
import type { FiscalCalendar } from "../../core/calendar/FiscalCalendar";
import type { Period } from "../../core/calendar/Period";
import { periodOf } from "../../core/calendar/periodOf";
import type { KeyResult } from "../../core/model/KeyResult";
import { type Proposal, proposalAfter } from "../../core/review/proposalAfter";
import { statusCodeOf } from "../../core/status/statusCodeOf";
import type { StatusCode } from "../../core/status/statusCodes";
import { answerOf } from "../answerOf";
import { type HowJudged, howJudged } from "../howJudged";

export interface ReviewLine {
  readonly keyResult: KeyResult;
  readonly objective: string;
  readonly score: number | undefined;
  readonly expected: number | undefined;
  readonly status: StatusCode;
  readonly note: string;
  readonly proposal: Proposal;
}

export interface ReviewObjective {
  readonly title: string;
  readonly score: number | undefined;
  readonly expected: number | undefined;
  readonly status: StatusCode;
}

export interface Review {
  readonly columns: readonly ReadColumn[];
  /** The fiscal quarter or year that the dates of the table fill; the one of the as-of date where it has none. */
  readonly period: Period;
  readonly lines: readonly ReviewLine[];
  readonly objectives: readonly ReviewObjective[];
}

/** How a table of key results stands at the end of its period, with a proposal for each; nothing is computed here. */
export function readReview(
  table: Range,
  asOf: number,
  settings: HowJudged,
  calendar: FiscalCalendar,
): Review | { readonly refusal: string } {
  const judged = answerOf("OKR.TABLE", [table, asOf, ...howJudged(settings)]);
  if ("refusal" in judged) return judged;
  const grouped = answerOf("OKR.OBJECTIVES", [table, asOf, ...howJudged(settings)]);
  if ("refusal" in grouped) return grouped;
  const { columns, keyResults } = readKeyResultTable(table);
  return {
    columns,
    period: periodOfTable(keyResults, asOf, calendar),
    lines: judged.rows.map((row, index): ReviewLine => {
      const at = (heading: string): Cell => row[judged.column(heading)]!;
      const keyResult = keyResults[index]!;
      const status = statusOf(at("Status"));
      return {
        keyResult,
        objective: cellText(at("Objective")),
        score: numberOf(at("Score")),
        expected: numberOf(at("Expected")),
        status,
        note: cellText(at("Note")),
        proposal: proposalAfter(status, keyResult.kind),
      };
    }),
    objectives: grouped.rows.map((row): ReviewObjective => {
      const at = (heading: string): Cell => row[grouped.column(heading)]!;
      return {
        title: cellText(at("Objective")),
        score: numberOf(at("Score")),
        expected: numberOf(at("Expected")),
        status: statusOf(at("Status")),
      };
    }),
  };
}

function periodOfTable(keyResults: readonly KeyResult[], asOf: number, calendar: FiscalCalendar): Period {
  const dues = keyResults.flatMap(({ due }) => (due === undefined ? [] : [due]));
  const starts = keyResults.flatMap(({ startDate }) => (startDate === undefined ? [] : [startDate]));
  const end = dues.reduce((a, b) => Math.max(a, b), dues[0] ?? asOf);
  const quarter = periodOf(end, "quarter", calendar);
  const begun = starts.reduce((a, b) => Math.min(a, b), quarter.start);
  return begun < quarter.start ? periodOf(end, "year", calendar) : quarter;
}

/** A row that can't be judged says why in its note; it has no status of its own. */
function statusOf(cell: Cell): StatusCode {
  return statusCodeOf(cellText(cell)) ?? "no-data";
}

function numberOf(cell: Cell): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}
