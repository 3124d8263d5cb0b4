import {
  asOf,
  caption,
  day,
  judgedKpis,
  kpiWidths,
  look,
  spilled,
  titledSheet,
  typedTable,
  type Example,
} from "./kit";

/** The four perspectives, each with objectives and their measures, names written once above blanks. */
export const balancedScorecard: Example = {
  file: "balanced-scorecard",
  sheets: (looks) => {
    const sheet = typedTable(
      titledSheet(looks, "Scorecard", "Balanced scorecard, first half of 2026", "Measured to 30 June 2026")
        .widths(150, 190, 230, 80, 110, 80, 80, 80, 80)
        .freeze(4),
      "A4",
      ["Perspective", "Objective", "Measure", "Owner", "Unit", "Direction", "Target", "Actual", "Prior"],
      [
        ["Financial", "Grow profitably", "Revenue growth", "Anna", "%", "up", 0.08, 0.092, 0.071],
        ["", "", "Operating margin", "Anna", "%", "up", 0.15, 0.138, 0.141],
        ["", "Free up cash", "Cash conversion", "Ben", "%", "up", 0.9, 0.81, 0.84],
        ["Customer", "Keep our customers", "Net revenue retention", "Chloé", "%", "up", 1.05, 1.07, 1.04],
        ["", "", "Complaints per 1,000 orders", "Chloé", "complaints", "down", 4, 5, 4.6],
        ["", "Be easy to buy from", "Quotes within one day", "Dev", "%", "up", 0.9, 0.855, 0.82],
        ["Internal process", "Deliver on time", "Orders on time", "Eva", "%", "up", 0.96, 0.912, 0.931],
        ["", "", "Inventory days", "Eva", "days", "down", 45, 50, 53],
        [
          "Learning and growth",
          "Grow our people",
          "Training days per person",
          "Finn",
          "days",
          "up",
          5,
          3.5,
          3.1,
        ],
        ["", "", "Staff turnover", "Finn", "%", "down", 0.1, 0.08, 0.094],
      ],
      "GHI",
    )
      .style("A5:A14", look.strong)
      .style("H5:H14", look.input)
      .format("G5:I14", "0.0%");
    for (const row of [9, 12, 13]) sheet.format(`G${row}:I${row}`, "0.0");
    const result = asOf(
      titledSheet(looks, "Board page", "Board page", "From the sheet Scorecard.").widths(...kpiWidths),
      "As of",
      "H2",
      day("2026-06-30"),
    );
    spilled(result, "A4", "=OKR.SCORECARD(Scorecard!A4:I14)", {
      columns: 6,
      rows: 4,
      status: 5,
      right: [2, 3, 4],
    }).statusLights("F5:F8");
    caption(result, "A11", "Every measure");
    judgedKpis(result, "A12", "=OKR.KPI.TABLE(Scorecard!A4:I14,H2)", 10);
    for (const columns of ["D", "E", "G", "H", "I"]) {
      // Differences of shares are in points.
      result.format(`${columns}13:${columns}22`, columns === "G" || columns === "I" ? "0.0" : "0.0%");
      for (const row of [17, 20, 21]) result.format(`${columns}${row}`, "0.0");
    }
    return [sheet, result];
  },
};
