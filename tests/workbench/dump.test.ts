import "../gridInNode";
import { it } from "vitest";
import { createGridModel } from "../../src/hosts/grid/createGridModel";
import { sampleWorkbook } from "../../src/workbench/sample/sampleWorkbook";
it("x", () => {
  const m = createGridModel(sampleWorkbook());
  const out = [];
  for (const s of m.getters.getSheetIds()) {
    out.push("== " + s + " " + JSON.stringify(m.getters.getLocale()));
    for (let r = 0; r < 48; r++) {
      const cells = [];
      for (let c = 0; c < 13; c++) {
        const e = m.getters.getEvaluatedCell({ sheetId: s, row: r, col: c });
        cells.push(e.type === "error" ? e.value + "{" + e.message + "}" : e.formattedValue.slice(0, 28));
      }
      if (cells.some((x) => x)) out.push(r + 1 + ": " + cells.join(" | "));
    }
  }
  console.log(out.join("\n"));
  for (const s of m.getters.getSheetIds())
    console.log(
      s,
      m.getters.getChartIds(s).map((id) => JSON.stringify(m.getters.getChartDefinition(id)).slice(0, 300)),
    );
});
