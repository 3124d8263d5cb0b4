import { helpers } from "@odoo/o-spreadsheet";
import type { Written } from "../../src/workbook/Plan";
import { asOf, caption, day, judgedKpis, kpiWidths, look, spilled, titledSheet, type Example } from "./kit";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const closed = 9;
const first = 4; // the first column of January

/** Lines that are typed, in thousand euros, days and heads: nine months of actuals, twelve of budget. */
const typed: Readonly<Record<number, readonly [actual: readonly number[], budget: readonly number[]]>> = {
  6: [
    [812, 798, 905, 870, 884, 936, 842, 815, 958],
    [800, 800, 900, 880, 890, 930, 860, 820, 940, 950, 960, 990],
  ],
  7: [
    [341, 339, 385, 368, 377, 402, 366, 357, 412],
    [336, 336, 378, 370, 374, 391, 361, 344, 395, 399, 403, 416],
  ],
  10: [
    [310, 312, 318, 321, 318, 326, 330, 322, 331],
    [312, 312, 312, 316, 316, 316, 320, 320, 320, 324, 324, 324],
  ],
  13: [
    [46, 47, 45, 44, 44, 43, 43, 42, 41],
    [44, 44, 43, 43, 42, 42, 41, 41, 40, 40, 39, 39],
  ],
  14: [
    [58, 58, 59, 60, 60, 61, 61, 61, 62],
    [58, 58, 60, 60, 60, 62, 62, 62, 62, 63, 63, 64],
  ],
};

/** Lines that follow from others in the same column. */
const derived: Readonly<Record<number, (column: string) => string>> = {
  8: (column) => `=${column}6-${column}7`,
  9: (column) => `=${column}8/${column}6`,
  11: (column) => `=${column}8-${column}10`,
  12: (column) => `=${column}11/${column}6`,
};

const lines: readonly (readonly string[])[] = [
  ["Revenue", "k€", "up", "sum"],
  ["Cost of sales", "k€", "down", "sum"],
  ["Gross profit", "k€", "up", "sum"],
  ["Gross margin", "%", "up", "last"],
  ["Operating expenses", "k€", "down", "sum"],
  ["EBITDA", "k€", "up", "sum"],
  ["EBITDA margin", "%", "up", "last"],
  ["Days sales outstanding", "days", "down", "last"],
  ["Headcount", "heads", "hold", "last"],
];

const letter = (index: number): string => helpers.numberToLetters(index);

function valueAt(row: number, month: number, budget: 0 | 1): Written {
  if (budget === 0 && month >= closed) return "";
  const column = letter(first + 2 * month + budget);
  return derived[row] ? { formula: derived[row](column) } : typed[row]![budget][month]!;
}

/** Over the closed months: sums, the margins anew from the sums, and for levels the last one. */
function yearToDate(row: number, budget: 0 | 1): Written {
  const column = letter(first + 24 + budget);
  if (derived[row]) return { formula: derived[row](column) };
  const of = Array.from({ length: closed }, (_, month) => `${letter(first + 2 * month + budget)}${row}`);
  return { formula: row < 12 ? `=SUM(${of.join(",")})` : `=${of[closed - 1]!}` };
}

/** A year's management accounts: actual and budget side by side for each month, the year to date behind them. */
export const budgetPack: Example = {
  file: "budget-pack",
  sheets: (looks) => {
    const pairs = [...months.map((month) => `${month} 2026`), "YTD"];
    const end = letter(first + 25);
    const pack = titledSheet(
      looks,
      "Pack",
      "Management accounts 2026",
      "Actual and budget, closed to September",
    )
      .widths(170, 60, 76, 92, ...pairs.flatMap(() => [66, 66]))
      .freeze(5, 4)
      .put("A4", [
        ["KPI", "Unit", "Direction", "Aggregation", ...pairs.flatMap((name) => [name, ""])],
        ["", "", "", "", ...pairs.flatMap(() => ["Actual", "Budget"])],
      ])
      .style(`A4:${end}5`, look.heading)
      .style(`E4:${end}4`, { align: "center" })
      .style(`E5:${end}5`, { align: "right" })
      .put(
        "A6",
        lines.map((line, index) => {
          const row = 6 + index;
          const values = months.flatMap((_, month) => [valueAt(row, month, 0), valueAt(row, month, 1)]);
          return [...line, ...values, yearToDate(row, 0), yearToDate(row, 1)];
        }),
      )
      .border(`A6:${end}14`, look.line)
      .style("A6:A14", look.strong)
      .style("B6:D14", look.quiet)
      .format(`E6:${end}14`, "#,##0")
      .format(`E9:${end}9`, "0.0%")
      .format(`E12:${end}12`, "0.0%");
    for (const row of [8, 11]) pack.style(`A${row}:${end}${row}`, { bold: true });
    for (const [index] of pairs.entries()) {
      pack
        .merge(`${letter(first + 2 * index)}4:${letter(first + 2 * index + 1)}4`)
        .style(`${letter(first + 2 * index)}6:${letter(first + 2 * index)}14`, look.input);
    }
    const range = `Pack!A4:${end}14`;
    const report = asOf(
      titledSheet(looks, "Report", "Where the year stands", "From the sheet Pack, as it is.").widths(
        ...kpiWidths,
      ),
      "As of",
      "H2",
      day("2026-09-30"),
    );
    judgedKpis(report, "A4", `=OKR.KPI.TABLE(${range},H2)`, 9);
    for (const columns of ["D", "E", "G", "H", "I", "J"]) {
      report.format(`${columns}5:${columns}13`, "#,##0");
      // Differences of shares are in points.
      const format = columns === "G" || columns === "I" ? "0.0" : "0.0%";
      for (const row of [8, 11]) report.format(`${columns}${row}`, format);
    }
    caption(report, "A16", "More than 3 % and more than 5 off the budget in the latest month");
    spilled(report, "A17", `=OKR.KPI.EXCEPTIONS(${range},3%,5)`, {
      columns: 6,
      rows: 3,
      right: [2, 3, 4, 5],
    });
    report.format("B18:D20", "#,##0");
    return [pack, report];
  },
};
