import type { Cell } from "../../cells/Cell";
import { FormulaError } from "../../core/errors/FormulaError";
import { isMet } from "../../core/kpi/isMet";
import { proposedKeyResult } from "../../core/kpi/proposedKeyResult";
import { proposedKpi } from "../../core/kpi/proposedKpi";
import { replayGraduation } from "../../core/kpi/replayGraduation";
import { replayPromotion } from "../../core/kpi/replayPromotion";
import { plainName } from "../../core/objective/plainName";
import type { Direction } from "../../core/model/KeyResult";
import { dateAt } from "../definition/dateAt";
import { formula } from "../definition/formula";
import { numberAt } from "../definition/numberAt";
import { dates, numbers, oneNumber, oneWord, optional, texts } from "../definition/parameters";
import { spilledTable } from "../definition/Returns";
import { textAt } from "../definition/textAt";
import { place } from "../definition/place";
import { toCellError } from "../definition/toCellError";
import { direction } from "./direction";
import { directionReader } from "./directionReader";

interface Report {
  readonly date: number;
  readonly actual: number;
  readonly target: number;
  readonly direction: Direction;
}

interface History {
  readonly name: string;
  /** By date: of two reports on one date the later row is a correction. */
  readonly reports: Map<number, Report>;
  refusal: Cell | undefined;
}

export const promote = formula({
  name: "OKR.KPI.PROMOTE",
  group: "KPIs",
  summary:
    "Which KPIs should become a key result, replayed period by period: Promote after two unmet ones in a row, Recovering until two are met in a row, then Revert and Watch; and which key results may Graduate to a KPI.",
  parameters: {
    kpi: texts("Name or id of the KPI (or key result) of each report"),
    date: dates("Date of each report, in any order"),
    actual: numbers("Value reported; a report without one neither counts nor resets"),
    target: numbers("Its standard at that date, in the same unit"),
    direction: optional(direction, "up"),
    periods: oneNumber("How many periods in a row, 1 or more", "2", 2),
    source: oneWord(
      "kpi: should it become a key result; key result: met that many cycles running, may it graduate to a KPI",
      ["kpi", "key result"],
    ),
  },
  returns: spilledTable(
    ["KPI", "text"],
    ["Signal", "text"],
    ["Periods", "number"],
    ["Proposed key result", "text"],
  ),
  examples: [
    {
      title: "NPS missed its standard of 45 in two quarters in a row, churn only in the last",
      inputs: {
        kpi: [["NPS"], ["NPS"], ["NPS"], ["Churn"], ["Churn"], ["Churn"]],
        date: [
          ["2026-03-31"],
          ["2026-06-30"],
          ["2026-09-30"],
          ["2026-03-31"],
          ["2026-06-30"],
          ["2026-09-30"],
        ],
        actual: [[46], [41], [38], [2.9], [2.8], [3.3]],
        target: [[45], [45], [45], [3], [3], [3]],
        direction: [["up"], ["up"], ["up"], ["down"], ["down"], ["down"]],
      },
      result: [
        ["NPS", "Promote", 2, "Raise NPS from 38 to 45"],
        ["Churn", "Watch", 1, ""],
      ],
    },
    {
      title: "The months after a promotion: one met, one not reported, one met again",
      inputs: {
        kpi: "On-time delivery",
        date: [["2026-01-31"], ["2026-02-28"], ["2026-03-31"], ["2026-04-30"], ["2026-05-31"]],
        actual: [[0.91], [0.9], [0.96], [""], [0.97]],
        target: 0.95,
      },
      result: [["On-time delivery", "Revert", 2, ""]],
    },
    {
      title: "A key result that was met in two quarters running",
      inputs: {
        kpi: "Response time in hours",
        date: [["2026-03-31"], ["2026-06-30"]],
        actual: [[3.8], [3.5]],
        target: 4,
        direction: "down",
        source: "key result",
      },
      result: [["Response time in hours", "Graduate", 2, "Keep Response time in hours at 4 or below"]],
    },
  ],
  evaluate: ({ kpi, date, actual, target, direction, periods, source }, rows) => {
    if (!(Number.isInteger(periods) && periods >= 1)) {
      throw new FormulaError("#NUM!", `periods needs a whole number of 1 or more, got ${periods}`);
    }
    const directionAt = directionReader("up");
    const histories = new Map<string, History>();
    for (let row = 0; row < rows; row += 1) {
      const name = textAt(kpi, row);
      const key = plainName(name);
      const history = histories.get(key) ?? { name, reports: new Map<number, Report>(), refusal: undefined };
      try {
        const value = numberAt(actual, row);
        const goal = numberAt(target, row);
        const day = dateAt(date, row);
        const empty = value !== value && day !== day;
        if (name === "" && empty) continue;
        histories.set(key, history);
        if (name === "") throw new FormulaError("#VALUE!", `${place(kpi, row)} needs the name of a KPI`);
        if (value !== value || goal !== goal) continue;
        if (day !== day)
          throw new FormulaError("#VALUE!", `${place(date, row)} needs the date of the report`);
        history.reports.set(day, {
          date: day,
          actual: value,
          target: goal,
          direction: directionAt(direction, row),
        });
      } catch (error) {
        histories.set(key, history);
        history.refusal ??= toCellError(error);
      }
    }
    if (histories.size === 0) throw new FormulaError("#N/A", "no KPI is named; check the range of kpi");
    return [...histories.values()].map((history) => judged(history, periods, source === "key result"));
  },
});

function judged({ name, reports, refusal }: History, needed: number, isKeyResult: boolean): Cell[] {
  if (refusal !== undefined) return [name, refusal, refusal, refusal];
  const inOrder = [...reports.values()].sort((one, other) => one.date - other.date);
  const met = inOrder.map((report) => isMet(report.actual, report.target, report.direction));
  const { signal, periods } = (isKeyResult ? replayGraduation : replayPromotion)(met, needed);
  const latest = inOrder[inOrder.length - 1];
  if (latest === undefined) return [name, noReport, noReport, noReport];
  return [name, signal, periods, proposal(name, signal, latest)];
}

const noReport: Cell = {
  error: "#N/A",
  message: "no report has an actual and a target, so there is nothing to judge by",
};

function proposal(name: string, signal: string, { actual, target, direction }: Report): string {
  if (signal === "Promote") return proposedKeyResult(name, actual, target, direction);
  return signal === "Graduate" ? proposedKpi(name, target, direction) : "";
}
