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

/** Each objective is a line above a block with headings of its own; one block has other columns. */
export const norwegianBlocks: Example = {
  file: "norwegian-blocks",
  sheets: (looks) => {
    const sheet = titledSheet(looks, "OKR", "OKR for økonomiavdelingen", "Periode: 3. kvartal 2026").widths(
      270,
      110,
      110,
      100,
      100,
      260,
    );
    const headings = ["Nøkkelresultat", "Ansvarlig", "Utgangspunkt", "Nåverdi", "Målverdi", "Kommentar"];
    sheet.put("A4", [["Mål 1: Raskere månedsavslutning"]]);
    typedTable(
      sheet,
      "A5",
      headings,
      [
        ["Virkedager til avslutning", "Kari", 9, 7, 5, ""],
        ["Manuelle bilag per måned", "Ola", 310, 250, 150, "Reiseregninger gjenstår"],
        ["Kontoer avstemt innen dag 3", "Kari", "65 %", "85 %", "95 %", ""],
      ],
      "CDE",
    );
    sheet.put("A10", [["Mål 2: Bedre likviditet"]]);
    typedTable(
      sheet,
      "A11",
      headings,
      [
        ["Kredittid kunder, dager", "Ingrid", 44, 41, 38, ""],
        ["Forfalte fordringer, mill. kr", "Ingrid", "4,2", "3,9", "2,5", "En stor kunde betaler i oktober"],
      ],
      "CDE",
    );
    sheet.put("A15", [["Mål 3: Ett bilde av tallene"]]);
    typedTable(
      sheet,
      "A16",
      ["Nøkkelresultat", "Målverdi", "Nåverdi", "Utgangspunkt", "Ansvarlig"],
      [
        ["Rapporter i felles løsning", 16, 12, 4, "Ola"],
        ["Ledere som bruker dem hver uke", 60, "–", 20, "Ola"],
      ],
      "BCD",
    );
    for (const row of [4, 10, 15]) sheet.style(`A${row}`, { ...look.title, fontSize: 12 });
    const result = asOf(
      titledSheet(looks, "Status", "Status", "Regnet ut fra arket OKR.").widths(...judgedWidths),
      "Per",
      "H2",
      day("2026-08-20"),
    );
    judgedTable(result, "A4", "=OKR.TABLE(OKR!A1:F18,H2)", 7).format("D7:F7", "0%");
    caption(result, "A14", "Per mål");
    spilled(result, "A15", "=CHOOSECOLS(OKR.OBJECTIVES(OKR!A1:F18,H2),1,7,6,4,5)", {
      columns: 5,
      rows: 3,
      status: 3,
      right: [4, 5],
    });
    return [sheet, result];
  },
};
