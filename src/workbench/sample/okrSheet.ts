import { keyResultKinds } from "../../core/score/keyResultKinds";
import { dateSerial } from "./dateSerial";
import * as look from "./looks";
import { objectives, quarter } from "./sampleData";
import { SheetBuilder, type Looks } from "./SheetBuilder";

const firstRow = 5;

/** Where the table of key results lies, its headings included, for the formulas of other sheets. */
export const keyResultTable = "OKRs!$A$4:$J$14";
export const asOfCell = "OKRs!$M$2";

/** The key results with what is to be typed on the left, and what follows from it on the right. */
export function okrSheet(looks: Looks): SheetBuilder {
  const sheet = new SheetBuilder("OKRs", looks);
  sheet
    .widths(156, 197, 48, 66, 50, 60, 52, 60, 62, 54, 58, 66, 80, 110)
    .freeze(4)
    .height(1, 34)
    .height(4, 28)
    .put("A1", [["Finance OKRs, fourth quarter 2026"]])
    .style("A1", look.title)
    .put("A2", [["Type a new number into Current: score, status and progress follow at once."]])
    .style("A2", look.subtitle)
    .put("J2", [["Quarter", quarter.label, "As of", dateSerial(quarter.asOf)]])
    .style("J2:M2", { ...look.subtitle, align: "right" })
    .style("K2", { ...look.input, align: "right" })
    .style("M2", { ...look.input, align: "right" })
    .format("M2", "yyyy-mm-dd")
    .put("A4", [
      ["Objective", "Key result", "Owner", "Kind", "Start", "Current", "Target", "Unit", "Quarter", "Weight"],
    ])
    .style("A4:J4", look.heading)
    .style("E4:G4", { align: "right" })
    .style("J4", { align: "right" })
    .put("K4", [[{ formula: "=CHOOSECOLS(OKR.TABLE(A4:J14,M2),9,10,11)" }, null, null, "Progress"]])
    .style("K4:N4", look.resultHeading)
    .style("K4:L4", { align: "right" });

  let row = firstRow;
  for (const { title, keyResults } of objectives) {
    const last = row + keyResults.length - 1;
    sheet
      .put(`A${row}`, [[title]])
      .merge(`A${row}:A${last}`)
      .style(`A${row}:A${last}`, { ...look.strong, wrapping: "wrap", verticalAlign: "top" });
    for (const { title: name, owner, kind, start, current, target, unit, weight, format } of keyResults) {
      sheet
        .put(`B${row}`, [[name, owner, kind, start, current, target, unit, { formula: "=K$2" }, weight]])
        .format(`E${row}:G${row}`, format)
        .style(`F${row}`, look.input)
        .border(`A${row}:N${row}`, row === last ? look.strongLine : look.line);
      row += 1;
    }
  }
  const lastRow = row - 1;
  const totalRow = lastRow + 2; // apart, so that it is no row of the table
  return sheet
    .format(`J${firstRow}:J${lastRow}`, "0%")
    .style(`C${firstRow}:D${lastRow}`, look.quiet)
    .style(`H${firstRow}:J${lastRow}`, look.quiet)
    .dropdown(`D${firstRow}:D${lastRow}`, keyResultKinds)
    .put(`N${firstRow}`, [[{ formula: `=OKR.BAR(K${firstRow}:K${lastRow},7)` }]])
    .style(`N${firstRow}:N${lastRow}`, look.bar)
    .statusLights(`M${firstRow}:M${lastRow}`)
    .put(`B${totalRow}`, [["All key results by weight"]])
    .put(`K${totalRow}`, [
      [
        {
          formula: `=OKR.SCORE(F${firstRow}:F${lastRow},G${firstRow}:G${lastRow},E${firstRow}:E${lastRow},J${firstRow}:J${lastRow},D${firstRow}:D${lastRow})`,
        },
      ],
    ])
    .put(`N${totalRow}`, [[{ formula: `=OKR.BAR(K${totalRow},7)` }]])
    .style(`N${totalRow}`, look.bar)
    .style(`B${totalRow}:K${totalRow}`, look.strong)
    .put("A19", [["By objective"]])
    .style("A19", { ...look.title, fontSize: 12 })
    .put("A20", [[{ formula: "=CHOOSECOLS(OKR.OBJECTIVES(A4:J14,M2),1,7)" }]])
    .put("K20", [[{ formula: "=CHOOSECOLS(OKR.OBJECTIVES(A4:J14,M2),4,5,6)" }, null, null, "Progress"]])
    .put("N21", [[{ formula: "=OKR.BAR(K21:K23,7)" }]])
    .style("A20:N20", look.resultHeading)
    .style("K20:L20", { align: "right" })
    .style("A21:A23", { ...look.strong, wrapping: "wrap", verticalAlign: "top" })
    .style("B21:N23", { verticalAlign: "top" })
    .height(21, 38)
    .height(22, 38)
    .height(23, 38)
    .style("N21:N23", look.bar)
    .border("A21:N23", look.line)
    .statusLights("M21:M23");
}
