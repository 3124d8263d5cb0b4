import * as look from "./looks";
import { asOfCell, keyResultTable } from "./okrSheet";
import { SheetBuilder, type Looks } from "./SheetBuilder";

/** The whole table judged, with notes, and what a coach would say about it: for the monthly meeting. */
export function reportSheet(looks: Looks): SheetBuilder {
  const judged = `${keyResultTable},${asOfCell}`;
  return new SheetBuilder("Report", looks)
    .widths(262, 196, 66, 58, 64, 60, 60, 84, 60, 72, 86, 320)
    .freeze(3)
    .height(1, 34)
    .put("A1", [["Where the quarter stands"]])
    .style("A1", look.title)
    .put("A3", [[{ formula: `=CHOOSECOLS(OKR.OBJECTIVES(${judged}),1,4,5)` }]])
    .style("A3:C3", look.resultHeading)
    .style("B3:C3", { align: "right" })
    .style("A4:A6", look.strong)
    .border("A4:C6", look.line)
    .chart(
      {
        name: "Objectives",
        chart: "bar",
        title: "Score and what was expected by now",
        source: { sheet: "Report", row: 2, column: 0, rows: 4, columns: 3 },
        description: "Score and expected share of each objective",
      },
      "E1",
      430,
      250,
    )
    .put("A13", [["Every key result, with what to know about it"]])
    .style("A13", { ...look.title, fontSize: 12 })
    .put("A14", [[{ formula: `=OKR.TABLE(${judged})` }]])
    .style("A14:L14", look.resultHeading)
    .style("D14:J14", { align: "right" })
    .border("A15:L24", look.line)
    .format("G15:G24", "0%")
    .statusLights("K15:K24")
    .put("A27", [["What a coach would say"]])
    .style("A27", { ...look.title, fontSize: 12 })
    .put("A28", [[{ formula: `=CHOOSECOLS(OKR.LINT(${keyResultTable}),3,5,2,1)` }]])
    .style("A28:D28", look.resultHeading);
}
