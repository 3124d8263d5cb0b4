import type { Written } from "../../src/workbook/Plan";
import { asOf, day, judgedTable, judgedWidths, look, titledSheet, typedTable, type Example } from "./kit";

const log: readonly (readonly [date: string, id: string, value: number, confidence: number, note: string])[] =
  [
    ["2026-07-06", "KR-1", 48, 7, ""],
    ["2026-07-06", "KR-2", 0.35, 6, ""],
    ["2026-07-06", "KR-3", 22, 7, ""],
    ["2026-07-13", "KR-4", 6, 8, "First course full"],
    ["2026-07-20", "KR-1", 47, 7, ""],
    ["2026-07-20", "KR-2", 0.41, 7, "Second supplier sends e-invoices"],
    ["2026-07-20", "KR-3", 20, 6, ""],
    ["2026-07-27", "KR-4", 10, 8, ""],
    ["2026-08-03", "KR-1", 45.5, 6, ""],
    ["2026-08-03", "KR-2", 0.5, 7, ""],
    ["2026-08-03", "KR-3", 19, 5, "Holiday cover entered twice"],
    ["2026-08-10", "KR-4", 16, 9, ""],
    ["2026-08-17", "KR-1", 44.5, 6, ""],
    ["2026-08-17", "KR-2", 0.58, 7, ""],
    ["2026-08-17", "KR-3", 19, 4, ""],
    ["2026-08-24", "KR-4", 20, 9, ""],
    ["2026-08-31", "KR-1", 43.5, 6, "Largest customer still pays at 60 days"],
    ["2026-08-31", "KR-2", 0.65, 8, ""],
    ["2026-08-31", "KR-3", 18, 3, "Needs the check at entry from IT"],
  ];
const authors: Readonly<Record<string, string>> = {
  "KR-1": "Nora",
  "KR-2": "Sam",
  "KR-3": "Sam",
  "KR-4": "Lia",
};
const last = 4 + log.length;
const column = (letter: string): string => `'Check-ins'!$${letter}$5:$${letter}$${last}`;

function reports(row: number, letter: string): string {
  return `FILTER(${column(letter)},${column("B")}=$A${row})`;
}

/** Current values come from a log that only grows; so do the date of arrival and the value expected at the end. */
export const checkInLog: Example = {
  file: "check-in-log",
  sheets: (looks) => {
    const keyResults = asOf(
      titledSheet(
        looks,
        "Key results",
        "Accounts payable and planning, Q3 2026",
        "Current is the latest check-in up to the day on the right.",
      )
        .widths(70, 230, 230, 80, 70, 80, 70, 100, 100, 130, 130)
        .freeze(4),
      "As of",
      "K2",
      day("2026-08-31"),
    );
    const due = [day("2026-07-01"), day("2026-09-30")];
    typedTable(
      keyResults,
      "A4",
      ["ID", "Objective", "Key result", "Owner", "Start", "Current", "Target", "Start date", "Due"],
      [
        ["KR-1", "Cash comes in sooner", "Days sales outstanding", "Nora", 48, "", 40, ...due],
        ["KR-2", "Invoices book themselves", "Invoices booked without a hand", "Sam", 0.35, "", 0.8, ...due],
        ["KR-3", "", "Duplicate invoices a month", "Sam", 22, "", 5, ...due],
        ["KR-4", "Budgets belong to their owners", "Budget owners trained", "Lia", 0, "", 24, ...due],
      ],
      "EFGHI",
    )
      .put("F5", [[{ formula: `=OKR.LATEST(A5:A8,${column("B")},${column("A")},${column("C")},K2)` }]])
      .style("B5:B8", look.strong)
      .format("H5:I8", "yyyy-mm-dd")
      .format("E6:G6", "0%")
      .put("J4", [["Reaches target", "Value at the end"]])
      .style("J4:K4", { ...look.resultHeading, align: "right" })
      .put(
        "J5",
        [5, 6, 7, 8].map((row): Written[] => [
          { formula: `=OKR.ETA(${reports(row, "A")},${reports(row, "C")},G${row})` },
          { formula: `=OKR.FORECAST(${reports(row, "A")},${reports(row, "C")},I${row})` },
        ]),
      )
      .format("J5:J8", "yyyy-mm-dd")
      .format("K5:K8", "0.0")
      .format("K6", "0%")
      .border("J5:K8", look.line);
    const checkIns = typedTable(
      titledSheet(looks, "Check-ins", "Check-in log", "One line for each report, the newest at the end")
        .widths(100, 110, 80, 100, 80, 330)
        .freeze(4),
      "A4",
      ["Date", "Key result ID", "Value", "Confidence", "Author", "Comment"],
      log.map(([date, id, value, confidence, note]) => [
        day(date),
        id,
        value,
        confidence,
        authors[id]!,
        note,
      ]),
      "CD",
    ).format(`A5:A${last}`, "yyyy-mm-dd");
    log.forEach(([, id], index) => {
      if (id === "KR-2") checkIns.format(`C${5 + index}`, "0%");
    });
    const result = titledSheet(
      looks,
      "Review",
      "Review",
      "The key results judged by their latest check-ins.",
    ).widths(...judgedWidths);
    judgedTable(result, "A4", "=OKR.TABLE('Key results'!A4:I8,'Key results'!K2)", 4).format("D6:F6", "0%");
    return [keyResults, checkIns, result];
  },
};
