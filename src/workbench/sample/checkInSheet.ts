import { dateSerial } from "./dateSerial";
import * as look from "./looks";
import { checkIns } from "./sampleData";
import { SheetBuilder, type Looks } from "./SheetBuilder";

/** The weekly log. */
export function checkInSheet(looks: Looks): SheetBuilder {
  const last = 3 + checkIns.length;
  const sheet = new SheetBuilder("Check-ins", looks)
    .widths(92, 320, 72, 90, 72, 280)
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
    .border(`A4:F${last}`, look.line);
  checkIns.forEach(([, , value], index) => {
    if (value < 1) sheet.format(`C${4 + index}`, "0%");
  });
  return sheet;
}
