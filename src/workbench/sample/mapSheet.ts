import { kpiTable } from "./kpiSheets";
import * as look from "./looks";
import { asOfCell, keyResultTable } from "./okrSheet";
import { map } from "./sampleData";
import { SheetBuilder, type Looks } from "./SheetBuilder";

/** Which KPI feeds which key result, what the KPIs then say, and where the two don't fit. */
export function mapSheet(looks: Looks): SheetBuilder {
  const last = 3 + map.length;
  const inputs = `${keyResultTable},${kpiTable},$A$3:$C$${last}`;
  return new SheetBuilder("Map", looks)
    .widths(220, 220, 150, 250, 80, 92)
    .freeze(3)
    .height(1, 34)
    .put("A1", [["Which KPI feeds which key result"]])
    .style("A1", look.title)
    .put("A3", [["Key result", "KPI", "Share"], ...map])
    .style("A3:C3", look.heading)
    .style("C3", { align: "right" })
    .format(`C4:C${last}`, "0%")
    .border(`A4:C${last}`, look.line)
    .put("A10", [["What the KPIs say about these key results"]])
    .style("A10", { ...look.title, fontSize: 12 })
    .put("A11", [[{ formula: `=OKR.MAP(${inputs},${asOfCell})` }]])
    .style("A11:F11", look.resultHeading)
    .style("C11:E11", { align: "right" })
    .border("A12:F15", look.line)
    .statusLights("F12:F15")
    .put("A19", [["Where the two don't fit"]])
    .style("A19", { ...look.title, fontSize: 12 })
    .put("A20", [[{ formula: `=CHOOSECOLS(OKR.CONFLICTS(${inputs}),2,3,4,5,1)` }]])
    .style("A20:E20", look.resultHeading)
    .style("C21:D28", { wrapping: "wrap", verticalAlign: "top" })
    .style("A21:B28", { verticalAlign: "top" })
    .put("A30", [["What has no partner"]])
    .style("A30", { ...look.title, fontSize: 12 })
    .put("A31", [[{ formula: `=CHOOSECOLS(OKR.COVERAGE(${inputs}),3,1)` }]])
    .style("A31:B31", look.resultHeading);
}
