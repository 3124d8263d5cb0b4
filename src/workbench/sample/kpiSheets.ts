import type { Written } from "../../workbook/Plan";
import { dateSerial } from "./dateSerial";
import * as look from "./looks";
import { kpis, months } from "./sampleData";
import { SheetBuilder, type Looks } from "./SheetBuilder";

const data = "'KPI data'";

/** Where the monthly figures lie, their headings included. */
export const kpiTable = `${data}!$A$1:$H$${1 + kpis.length * months.length}`;

/** One line for each KPI at the last month that is closed, calculated from the data sheet. */
export function kpiSheet(looks: Looks): SheetBuilder {
  const sheet = new SheetBuilder("KPIs", looks);
  const last = 4 + kpis.length;
  sheet
    .widths(210, 60, 60, 68, 70, 70, 84, 80, 72, 60, 98, 90, 102)
    .freeze(4)
    .height(1, 34)
    .height(4, 28)
    .put("A1", [["KPIs at the month's end"]])
    .style("A1", look.title)
    .put("A2", [["Actual, budget and year to date come from the sheet KPI data."]])
    .style("A2", look.subtitle)
    .put("G2", [["Month end", dateSerial(months[months.length - 1]!)]])
    .style("G2", { ...look.subtitle, align: "right" })
    .style("H2", look.input)
    .format("H2", "yyyy-mm-dd")
    .put("A4", [
      [
        "KPI",
        "Owner",
        "Unit",
        "Direction",
        "Actual",
        "Budget",
        "Attainment",
        "Status",
        "Variance",
        "Share",
        "Reading",
        "Year to date",
        "Budget to date",
      ],
    ])
    .style("A4:D4", look.heading)
    .style("E4:M4", look.resultHeading)
    .style("E4:G4", { align: "right" })
    .style("I4:J4", { align: "right" })
    .style("L4:M4", { align: "right" });
  kpis.forEach(({ name, owner, unit, direction, aggregation, format }, index) => {
    const row = 5 + index;
    const first = 2 + index * months.length;
    const column = (letter: string): string =>
      `${data}!$${letter}$${first}:$${letter}$${first + months.length - 1}`;
    const valueOf = (letter: string, period: string): Written => ({
      formula: `=OKR.KPI.VALUE(${column("D")},${column(letter)},$H$2,"${period}","${aggregation}")`,
    });
    sheet
      .put(`A${row}`, [[name, owner, unit, direction, valueOf("E", "month"), valueOf("F", "month")]])
      .put(`L${row}`, [[valueOf("E", "year"), valueOf("F", "year")]])
      .format(`E${row}:F${row}`, format)
      .format(`L${row}:M${row}`, format)
      .format(`I${row}`, format);
  });
  return sheet
    .put("G5", [[{ formula: `=OKR.KPI.ATTAINMENT(E5:E${last},F5:F${last},D5:D${last})` }]])
    .put("H5", [[{ formula: `=OKR.KPI.STATUS(E5:E${last},F5:F${last},D5:D${last})` }]])
    .put("I5", [[{ formula: `=OKR.KPI.VARIANCE(E5:E${last},F5:F${last},D5:D${last})` }]])
    .style(`A5:A${last}`, look.strong)
    .style(`B5:D${last}`, look.quiet)
    .border(`A5:M${last}`, look.line)
    .statusLights(`H5:H${last}`)
    .put("A46", [["The same in one formula, with trend and what to know"]])
    .style("A46", { ...look.title, fontSize: 12 })
    .put("A47", [[{ formula: `=OKR.KPI.TABLE(${kpiTable},H2)` }]])
    .style("A47:M47", look.resultHeading)
    .style("D47:J47", { align: "right" })
    .border("A48:M53", look.line)
    .statusLights("K48:K53")
    .put("A31", [["Collection, month by month"]])
    .style("A31", { ...look.title, fontSize: 12 })
    .put("A32", [
      ["Month", "Actual", "Budget"],
      [{ formula: `=${data}!D${2 + 2 * months.length}:F${1 + 3 * months.length}` }],
    ])
    .style("A32:C32", look.resultHeading)
    .style("B32:C32", { align: "right" })
    .style("A33:A42", { align: "left" })
    .border("A33:C42", look.line)
    .chart(
      {
        name: "Revenue",
        chart: "line",
        title: "Revenue, k€: actual and budget",
        source: { sheet: "KPI data", row: 0, column: 3, rows: 1 + months.length, columns: 3 },
        description: "Revenue month by month, actual against budget",
      },
      "A13",
      460,
      280,
    )
    .chart(
      {
        name: "Collection",
        chart: "line",
        title: "Days sales outstanding: actual and budget",
        source: { sheet: "KPIs", row: 31, column: 0, rows: 1 + months.length, columns: 3 },
        description: "Days sales outstanding month by month, actual against budget",
      },
      "F13",
      460,
      280,
    );
}

/** The monthly figures, one row for each KPI and month, as a report delivers them. */
export function kpiDataSheet(looks: Looks): SheetBuilder {
  const sheet = new SheetBuilder("KPI data", looks);
  const rows = kpis.flatMap(({ name, owner, unit, direction, aggregation, actuals, budgets }) =>
    months.map((month, index): Written[] => [
      name,
      unit,
      direction,
      dateSerial(month),
      actuals[index]!,
      budgets[index]!,
      aggregation,
      owner,
    ]),
  );
  sheet
    .widths(230, 64, 72, 92, 84, 84, 90, 64)
    .freeze(1)
    .put("A1", [["KPI", "Unit", "Direction", "Date", "Actual", "Budget", "Aggregation", "Owner"], ...rows])
    .style("A1:H1", look.heading)
    .style("E1:F1", { align: "right" })
    .format(`D2:D${rows.length + 1}`, "mmm yyyy")
    .border(`A2:H${rows.length + 1}`, look.line)
    .style(`B2:D${rows.length + 1}`, look.quiet)
    .style(`G2:H${rows.length + 1}`, look.quiet)
    .style(`E2:E${rows.length + 1}`, look.input);
  kpis.forEach(({ format }, index) => {
    const first = 2 + index * months.length;
    sheet.format(`E${first}:F${first + months.length - 1}`, format);
  });
  return sheet;
}
