import type { Written } from "../../src/workbook/Plan";
import {
  asOf,
  caption,
  day,
  judgedTable,
  judgedWidths,
  look,
  spilled,
  titledSheet,
  typedTable,
  type Example,
} from "./kit";

const objectives: readonly (readonly string[])[] = [
  ["C", "", "Company", "Ada", "Become the region's most reliable supplier"],
  ["FIN", "C", "Team", "Priya", "Fund growth from our own cash"],
  ["FIN-A", "FIN", "Person", "Noah", "Collect what is due"],
  ["FIN-B", "FIN", "Person", "Mei", "Keep less money in stock"],
  ["SAL", "C", "Team", "Elif", "Win customers that stay"],
  ["SAL-A", "SAL", "Person", "Marc", "Renew early"],
  ["SAL-B", "SAL", "Person", "Ruth", "Call before they leave"],
  ["OPS", "C", "Team", "Jana", "Deliver what we promise"],
  ["OPS-A", "OPS", "Person", "Sven", "Pick without errors"],
  ["OPS-B", "OPS", "Person", "Tariq", "Shorten the way to the customer"],
];

/** In the order of the objectives. */
const keyResults: readonly (readonly Written[])[] = [
  ["C", "Net promoter score", "Ada", 32, 41, 50],
  ["C", "Orders delivered on time", "Ada", 0.88, 0.92, 0.96],
  ["FIN", "Operating cash flow, k€", "Priya", 1800, 2250, 2400],
  ["FIN-A", "Days sales outstanding", "Noah", 48, 43, 40],
  ["FIN-B", "Stock turns a year", "Mei", 5.2, 5.8, 6.2],
  ["SAL", "Net revenue retention", "Elif", 0.98, 1.01, 1.04],
  ["SAL-A", "Renewals signed", "Marc", 0, 14, 20],
  ["SAL-B", "Customers at risk called", "Ruth", 0.3, 0.65, 1],
  ["OPS", "Orders delivered complete", "Jana", 0.9, 0.93, 0.98],
  ["OPS-A", "Picking errors per 1,000 lines", "Sven", 9, 6, 4],
  ["OPS-B", "Lead time, days", "Tariq", 12, 11, 8],
];

const table = "'Key results'!$A$4:$F$15";

/** The score of one objective from its own rows on the sheet of key results. */
function ownScore(id: string): Written {
  const rows = keyResults.flatMap(([owner], index) => (owner === id ? [5 + index] : []));
  const column = (letter: string): string => `'Key results'!${letter}${rows[0]!}:${letter}${rows.at(-1)!}`;
  return { formula: `=OKR.SCORE(${column("E")},${column("F")},${column("D")})` };
}

/** Company, teams and persons: each objective names the one above it; scores roll up from below. */
export const cascade: Example = {
  file: "cascade",
  sheets: (looks) => {
    const last = 4 + objectives.length;
    const tree = asOf(
      titledSheet(
        looks,
        "Cascade",
        "From company to person, Q3 2026",
        "Own score: of its own key results. Rolled up: with those below.",
      )
        .widths(70, 70, 90, 80, 330, 90, 90, 100, 30, 400, 70)
        .freeze(4),
      "As of",
      "H2",
      day("2026-08-31"),
    );
    typedTable(tree, "A4", ["ID", "Parent", "Level", "Owner", "Objective"], objectives)
      .put("F4", [["Own score", "Rolled up", "Status"]])
      .style("F4:H4", look.resultHeading)
      .style("F4:G4", { align: "right" })
      .put(
        "F5",
        objectives.map(([id]) => [ownScore(id!)]),
      )
      .put("G5", [[{ formula: `=OKR.ROLLUP(A5:A${last},B5:B${last},F5:F${last})` }]])
      .put("H5", [[{ formula: `=OKR.STATUS(G5:G${last},OKR.EXPECTED(DATE(2026,7,1),DATE(2026,9,30),H2))` }]])
      .format(`F5:G${last}`, "0%")
      .border(`F5:H${last}`, look.line)
      .statusLights(`H5:H${last}`)
      .put("J4", [["As a tree", "Score"]])
      .style("J4:K4", look.resultHeading)
      .style("K4", { align: "right" })
      .put("J5", [[{ formula: `=OKR.TREE(A5:A${last},B5:B${last},E5:E${last},G5:G${last})` }]])
      .format(`K5:K${last}`, "0%");
    const sheet = typedTable(
      titledSheet(
        looks,
        "Key results",
        "Key results, Q3 2026",
        "The first column names the objective on the sheet Cascade.",
      )
        .widths(110, 240, 90, 80, 80, 80)
        .freeze(4),
      "A4",
      ["Objective ID", "Key result", "Owner", "Start", "Current", "Target"],
      keyResults,
      "DEF",
    ).style("E5:E15", look.input);
    const result = titledSheet(
      looks,
      "Review",
      "Every key result",
      "Judged as of the day on the sheet Cascade.",
    ).widths(...judgedWidths);
    judgedTable(result, "A4", `=OKR.TABLE(${table},Cascade!H2,,"2026-Q3")`, 11);
    caption(result, "A18", "By objective, own key results alone");
    spilled(result, "A19", `=CHOOSECOLS(OKR.OBJECTIVES(${table},Cascade!H2,,"2026-Q3"),1,7,6,4,5)`, {
      columns: 5,
      rows: 10,
      status: 3,
      right: [4, 5],
    });
    for (const row of [6, 10, 12, 13]) {
      sheet.format(`D${row}:F${row}`, "0%");
      result.format(`D${row}:F${row}`, "0%");
    }
    return [tree, sheet, result];
  },
};
