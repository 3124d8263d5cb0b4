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

/** One row for each objective, its key results beside each other in groups of columns. */
export const wideKeyResults: Example = {
  file: "wide-key-results",
  sheets: (looks) => {
    const group = (number: number): string[] => [
      `Key Result ${number}`,
      `KR${number} Start`,
      `KR${number} Target`,
      `KR${number} Current`,
    ];
    const sheet = typedTable(
      titledSheet(
        looks,
        "Plan",
        "Finance OKRs, Q3 2026",
        "One row for each objective, up to three key results beside it",
      )
        .widths(190, 70, 210, 72, 82, 88, 210, 72, 82, 88, 210, 72, 82, 88)
        .freeze(4, 2),
      "A4",
      ["Objective", "Owner", ...group(1), ...group(2), ...group(3)],
      [
        [
          ...["Shorten order to cash", "Ines"],
          ...["Days sales outstanding", 52, 42, 47],
          ...["Invoices sent the same day", 0.6, 0.95, 0.81],
          ...["Disputes open over 30 days", 38, 10, 31],
        ],
        [
          ...["Make planning trusted", "Tom"],
          ...["Forecast error", 0.14, 0.07, 0.1],
          ...["Budget owners on time", 0.55, 1, 0.75],
        ],
        [
          ...["Pay suppliers on time", "Lea"],
          ...["Invoices paid on time", 0.82, 0.97, 0.97],
          ...["Early-payment discount, k€", 0, 60, 18],
          ...["Duplicate payments found", 9, 0, ""],
        ],
        [
          ...["Close in five days", "Omar"],
          ...["Working days to close", 9, 5, 7],
          ...["Manual journals", 260, 120, 205],
          ...["Accounts reconciled by day 3", 0.7, 0.95, 0.76],
        ],
      ],
      "DEFHIJLMN",
    ).style("A5:A8", look.strong);
    for (const cells of ["H5:J5", "D6:F6", "H6:J6", "D7:F7", "L8:N8"]) sheet.format(cells, "0%");
    for (const column of ["F", "J", "N"]) sheet.style(`${column}5:${column}8`, look.input);
    const result = asOf(
      titledSheet(looks, "Review", "Review", "One row for each key result, from the sheet Plan.").widths(
        ...judgedWidths,
      ),
      "As of",
      "H2",
      day("2026-08-15"),
    );
    judgedTable(result, "A4", "=OKR.TABLE(Plan!A1:N8,H2)", 11);
    for (const row of [6, 8, 9, 10, 15]) result.format(`D${row}:F${row}`, "0%");
    caption(result, "A18", "By objective");
    spilled(result, "A19", "=CHOOSECOLS(OKR.OBJECTIVES(Plan!A1:N8,H2),1,7,6,4,5)", {
      columns: 5,
      rows: 4,
      status: 3,
      right: [4, 5],
    });
    return [sheet, result];
  },
};
