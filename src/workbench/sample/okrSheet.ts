import { keyResultKinds } from "../../core/score/keyResultKinds";
import { dateSerial } from "./dateSerial";
import * as look from "./looks";
import { objectives, quarter } from "./sampleData";
import { SheetBuilder, type Looks } from "./SheetBuilder";

const firstRow = 5;

/** Where the table of key results lies, its headings included, for the formulas of other sheets. */
export const keyResultTable = "OKRs!$A$4:$H$14";
export const asOfCell = "OKRs!$K$2";
export const periodCell = "OKRs!$I$2";

/** The key results with what is to be typed on the left, and what follows from it on the right. */
export function okrSheet(looks: Looks): SheetBuilder {
  const sheet = new SheetBuilder("OKRs", looks);
  sheet
    .widths(162, 205, 50, 66, 60, 66, 62, 56, 58, 68, 82, 124)
    .freeze(4)
    .height(1, 34)
    .height(4, 28)
    .put("A1", [["Finance OKRs, fourth quarter 2026"]])
    .style("A1", look.title)
    .put("A2", [["Type a new number into Current: score, status and progress follow at once."]])
    .style("A2", look.subtitle)
    .put("H2", [["Quarter", quarter.label, "As of", dateSerial(quarter.asOf)]])
    .style("H2:K2", { ...look.subtitle, align: "right" })
    .style("I2", { ...look.input, align: "right" })
    .style("K2", { ...look.input, align: "right" })
    .format("K2", "yyyy-mm-dd")
    .put("A4", [["Objective", "Key result", "Owner", "Kind", "Start", "Current", "Target", "Weight"]])
    .style("A4:H4", look.heading)
    .style("E4:H4", { align: "right" })
    .put("I4", [[{ formula: "=CHOOSECOLS(OKR.TABLE(A4:H14,K2,,I2),9,10,11)" }, null, null, "Progress"]])
    .style("I4:L4", look.resultHeading)
    .style("I4:J4", { align: "right" });

  let row = firstRow;
  for (const { title, keyResults } of objectives) {
    const last = row + keyResults.length - 1;
    sheet
      .put(`A${row}`, [[title]])
      .merge(`A${row}:A${last}`)
      .style(`A${row}:A${last}`, { ...look.strong, wrapping: "wrap", verticalAlign: "top" });
    for (const { title: name, owner, kind, start, current, target, weight, format } of keyResults) {
      sheet
        .put(`B${row}`, [[name, owner, kind, start, current, target, weight]])
        .format(`E${row}:G${row}`, format)
        .style(`F${row}`, look.input)
        .border(`A${row}:L${row}`, row === last ? look.strongLine : look.line);
      row += 1;
    }
  }
  const lastRow = row - 1;
  const totalRow = lastRow + 2; // apart, so that it is no row of the table
  return sheet
    .format(`H${firstRow}:H${lastRow}`, "0%")
    .style(`C${firstRow}:D${lastRow}`, look.quiet)
    .style(`H${firstRow}:H${lastRow}`, look.quiet)
    .dropdown(`D${firstRow}:D${lastRow}`, keyResultKinds)
    .put(`L${firstRow}`, [[{ formula: `=OKR.BAR(I${firstRow}:I${lastRow},8)` }]])
    .style(`L${firstRow}:L${lastRow}`, look.bar)
    .statusLights(`K${firstRow}:K${lastRow}`)
    .put(`B${totalRow}`, [["All key results by weight"]])
    .put(`I${totalRow}`, [
      [
        {
          formula: `=OKR.SCORE(F${firstRow}:F${lastRow},G${firstRow}:G${lastRow},E${firstRow}:E${lastRow},H${firstRow}:H${lastRow},D${firstRow}:D${lastRow})`,
        },
      ],
    ])
    .put(`L${totalRow}`, [[{ formula: `=OKR.BAR(I${totalRow},8)` }]])
    .style(`L${totalRow}`, look.bar)
    .style(`B${totalRow}:I${totalRow}`, look.strong)
    .put("A19", [["By objective"]])
    .style("A19", { ...look.title, fontSize: 12 })
    .put("A20", [[{ formula: "=CHOOSECOLS(OKR.OBJECTIVES(A4:H14,K2,,I2),1,7)" }]])
    .put("I20", [[{ formula: "=CHOOSECOLS(OKR.OBJECTIVES(A4:H14,K2,,I2),4,5,6)" }, null, null, "Progress"]])
    .put("L21", [[{ formula: "=OKR.BAR(I21:I23,8)" }]])
    .style("A20:L20", look.resultHeading)
    .style("I20:J20", { align: "right" })
    .style("A21:A23", { ...look.strong, wrapping: "wrap", verticalAlign: "top" })
    .style("B21:L23", { verticalAlign: "top" })
    .height(21, 38)
    .height(22, 38)
    .height(23, 38)
    .style("L21:L23", look.bar)
    .border("A21:L23", look.line)
    .statusLights("K21:K23");
}
