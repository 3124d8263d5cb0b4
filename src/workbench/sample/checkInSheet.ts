import { dateSerial } from "./dateSerial";
import * as look from "./looks";
import { checkIns } from "./sampleData";
import { SheetBuilder, type Looks } from "./SheetBuilder";

/** The weekly log. */
export function checkInSheet(looks: Looks): SheetBuilder {
  const last = 3 + checkIns.length;
  const sheet = new SheetBuilder("Check-ins", looks)
    .widths(92, 210, 64, 86, 64, 230, 24, 210, 70, 110)
    .freeze(3)
    .height(1, 34)
    .put("A1", [["What was reported"]])
    .style("A1", look.title)
    .put("A3", [
      ["Date", "Key result", "Value", "Confidence", "Author", "Note"],
      ...checkIns.map(([date, ...rest]) => [dateSerial(date), ...rest]),
    ])
    .style("A3:F3", look.heading)
    .style("C3:D3", { align: "right" })
    .format(`A4:A${last}`, "yyyy-mm-dd")
    .border(`A4:F${last}`, look.line)
    .put("H3", [["Key result", "Latest", "Reached on"]])
    .style("H3", look.heading)
    .style("I3:J3", { ...look.resultHeading, align: "right" })
    .put("H4", [
      [checkIns[0]![1], null, { formula: "=OKR.ETA(A4:A7,C4:C7,OKRs!G8)" }],
      [checkIns[4]![1], null, { formula: "=OKR.ETA(A8:A10,C8:C10,OKRs!G12)" }],
      [checkIns[7]![1], null, { formula: "=OKR.ETA(A11:A13,C11:C13,OKRs!G5)" }],
    ])
    .put("I4", [[{ formula: `=OKR.LATEST(H4:H6,B4:B${last},A4:A${last},C4:C${last})` }]])
    .format("I4", "0%")
    .border("H4:J6", look.line);
  checkIns.forEach(([, , value], index) => {
    if (value < 1) sheet.format(`C${4 + index}`, "0%");
  });
  return sheet;
}
