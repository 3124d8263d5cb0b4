import {
  asOf,
  day,
  judgedTable,
  judgedWidths,
  look,
  readColumns,
  titledSheet,
  typedTable,
  type Example,
} from "./kit";

/** Values as text, with decimal commas, spaces between thousands and units; objectives in merged cells. */
export const frenchObjectives: Example = {
  file: "french-objectives",
  sheets: (looks) => {
    const dates = [day("2026-07-01"), day("2026-09-30")];
    const sheet = typedTable(
      titledSheet(looks, "OKR", "OKR de la direction financière", "3e trimestre 2026, point au 14 août")
        .widths(230, 270, 110, 90, 90, 90, 70, 100, 100, 260)
        .freeze(4),
      "A4",
      [
        "Objectif",
        "Résultat clé",
        "Responsable",
        "Départ",
        "Actuel",
        "Cible",
        "Poids",
        "Début",
        "Échéance",
        "Commentaire",
      ],
      [
        [
          "Réduire le besoin en fonds de roulement",
          "Délai de paiement des clients (jours)",
          "Claire",
          "58",
          "53",
          "48",
          "40 %",
          ...dates,
          "",
        ],
        [
          "",
          "Créances échues depuis plus de 60 jours",
          "Hugo",
          "1 250 k€",
          "1 180 k€",
          "750 k€",
          "35 %",
          ...dates,
          "Deux dossiers au contentieux",
        ],
        ["", "Factures émises sous 24 h", "Hugo", "64,5 %", "80,0 %", "95,0 %", "25 %", ...dates, ""],
        [
          "Fiabiliser le budget",
          "Écart de prévision trimestriel",
          "Sophie",
          "9,5 %",
          "8,0 %",
          "4,5 %",
          "50 %",
          ...dates,
          "",
        ],
        [
          "",
          "Responsables budgétaires formés",
          "Sophie",
          "0",
          "17",
          "25",
          "30 %",
          ...dates,
          "Dernière session en septembre",
        ],
        [
          "",
          "Budgets remis dans les délais",
          "Luc",
          "70,0 %",
          "–",
          "95,0 %",
          "20 %",
          ...dates,
          "Mesuré à la remise, fin septembre",
        ],
      ],
      "DEFGHI",
    )
      .format("H5:I10", "dd/mm/yyyy")
      .style("A5:A10", { ...look.strong, wrapping: "wrap", verticalAlign: "top" })
      .merge("A5:A7")
      .merge("A8:A10");
    const result = asOf(
      titledSheet(looks, "Suivi", "Suivi du trimestre", "Calculé depuis la feuille OKR.").widths(
        ...judgedWidths,
      ),
      "Au",
      "H2",
      day("2026-08-14"),
    );
    judgedTable(result, "A4", "=OKR.TABLE(OKR!A4:J10,H2)", 6).format("G5:G10", "0%");
    for (const row of [7, 8, 10]) result.format(`D${row}:F${row}`, "0.0%");
    return [
      sheet,
      result,
      readColumns(looks, "Colonnes", "Comment les colonnes ont été lues", "OKR!A4:J10", 10),
    ];
  },
};
