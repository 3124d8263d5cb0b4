import { dateSerial } from "./dateSerial";
import * as look from "./looks";
import { quarter } from "./sampleData";
import { SheetBuilder, type Looks } from "./SheetBuilder";

/** One key result taken apart: what goes in, what comes out, and how. */
export function tryItSheet(looks: Looks): SheetBuilder {
  return new SheetBuilder("Try it", looks)
    .widths(150, 110, 40, 150, 420)
    .height(1, 34)
    .put("A1", [["One key result, step by step"]])
    .style("A1", look.title)
    .put("A2", [["First response to a billing question, in hours. Change any yellow cell."]])
    .style("A2", look.subtitle)
    .put("A4", [
      ["Start", 6],
      ["Current", 3.1],
      ["Target", 2],
      ["Start date", dateSerial(quarter.start)],
      ["Due", dateSerial(quarter.end)],
      ["As of", dateSerial(quarter.asOf)],
    ])
    .style("A4:A9", look.strong)
    .style("B4:B9", { ...look.input, align: "right" })
    .format("B4:B6", '0.0" h"')
    .format("B7:B9", "yyyy-mm-dd")
    .border("A4:B9", look.line)
    .put("A11", [
      ["Score", { formula: "=OKR.SCORE(B5,B6,B4)" }],
      ["Expected", { formula: "=OKR.EXPECTED(B7,B8,B9)" }],
      ["Status", { formula: "=OKR.STATUS(B11,B12)" }],
      ["Progress", { formula: "=OKR.BAR(B11,8)" }],
    ])
    .style("A11:A14", look.strong)
    .style("B11:B14", { align: "right" })
    .style("B14", look.bar)
    .border("A11:B14", look.line)
    .statusLights("B13")
    .put("D3", [["How that came about"]])
    .style("D3", { ...look.title, fontSize: 12 })
    .put("D4", [[{ formula: '=OKR.EXPLAIN(B5,B6,B4,"reach",B12)' }]])
    .border("D4:E12", look.line)
    .put("A17", [["The rules a status can follow"]])
    .style("A17", { ...look.title, fontSize: 12 })
    .put("A18", [[{ formula: "=OKR.RULES()" }]])
    .style("A18:E18", look.resultHeading);
}
