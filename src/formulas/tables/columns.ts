import { notRecognised } from "../../cells/tables/notRecognised";
import { recogniseTable } from "../../cells/tables/recogniseTable";
import { formula } from "../definition/formula";
import { table } from "../definition/parameters";
import { spilledTable } from "../definition/Returns";

/** Below it a reading is one to look at. */
const sure = 0.6;

export const columns = formula({
  name: "OKR.COLUMNS",
  group: "Tables",
  summary:
    "What each column of a table is read as, with a sample and the reason, columns that no rule uses included. To overrule one, write the meaning behind its heading in brackets: `Mål [Target]`.",
  parameters: {
    range: table(
      "Your table with its heading row, in English, Portuguese, German, French, Spanish or Norwegian",
    ),
  },
  returns: spilledTable(
    ["Column", "number"],
    ["Heading", "text"],
    ["Read as", "text"],
    ["Sample", "text"],
    ["Why", "text"],
  ),
  examples: [
    {
      title: "A German KPI sheet: Ziel is a target here, because its cells are numbers",
      inputs: {
        range: [
          ["Kennzahl", "Ziel", "Ist 2026-08-25"],
          ["Mitarbeiterzufriedenheit", "≥ 75", 71.5],
        ],
      },
      result: [
        [1, "Kennzahl", "KPI", "Mitarbeiterzufriedenheit", "a known heading"],
        [2, "Ziel", "Target", "≥ 75", "“Ziel” can also mean Objective; its cells are numbers"],
        [3, "Ist 2026-08-25", "Actual · 2026-08-25", "71.5", "a known heading"],
      ],
    },
    {
      title: "One reading overruled in the sheet itself",
      inputs: {
        range: [
          ["Objective", "Key result", "Now", "Level [Target]", "Ticket"],
          ["Delight customers", "NPS", 41, 50, "OPS-12"],
        ],
      },
      result: [
        [1, "Objective", "Objective", "Delight customers", "a known heading"],
        [2, "Key result", "Key result", "NPS", "a known heading"],
        [3, "Now", "Current", "41", "a known heading"],
        [4, "Level", "Target", "50", "[Target] stands behind the heading"],
        [5, "Ticket", "not used", "OPS-12", "no known heading"],
      ],
    },
  ],
  evaluate: ({ range }) => {
    const recognised = recogniseTable(range);
    if (recognised === undefined) throw notRecognised(range, undefined);
    return recognised.columns.map(({ column, heading, role, sample, why, confidence }) => [
      column,
      heading,
      role,
      sample,
      confidence < sure && role !== "not used" ? `unsure: ${why}` : why,
    ]);
  },
});
