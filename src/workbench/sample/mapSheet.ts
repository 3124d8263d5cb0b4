import * as look from "./looks";
import { map } from "./sampleData";
import { SheetBuilder, type Looks } from "./SheetBuilder";

/** Which KPI feeds which key result. */
export function mapSheet(looks: Looks): SheetBuilder {
  const last = 3 + map.length;
  return new SheetBuilder("Map", looks)
    .widths(320, 240, 72)
    .freeze(3)
    .height(1, 34)
    .put("A1", [["Which KPI feeds which key result"]])
    .style("A1", look.title)
    .put("A3", [["Key result", "KPI", "Share"], ...map])
    .style("A3:C3", look.heading)
    .style("C3", { align: "right" })
    .format(`C4:C${last}`, "0%")
    .border(`A4:C${last}`, look.line);
}
