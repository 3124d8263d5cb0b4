import { asOf, day, judgedKpis, kpiWidths, readColumns, titledSheet, typedTable, type Example } from "./kit";

/** Out of a controlling report: every number is a text with a decimal comma, units and operators beside it. */
export const germanKpis: Example = {
  file: "german-kpis",
  sheets: (looks) => [
    typedTable(
      titledSheet(
        looks,
        "Kennzahlen",
        "Kennzahlen Finanzen und Vertrieb",
        "Stand: 31.08.2026, aus dem Monatsbericht des Controllings",
      )
        .widths(220, 110, 80, 90, 90, 120, 90, 330)
        .freeze(4),
      "A4",
      [
        "Kennzahl",
        "Verantwortlich",
        "Einheit",
        "Richtung",
        "Ziel",
        "Ist 2026-08-31",
        "Vormonat",
        "Bemerkung",
      ],
      [
        [
          "Umsatz",
          "Weber",
          "Tsd. €",
          "höher",
          "1.250,0",
          "1.284,5",
          "1.198,0",
          "Großauftrag im August gebucht",
        ],
        ["Umsatzrendite", "Weber", "%", "höher", "8,5 %", "7,9 %", "8,2 %", "Frachtkosten über Plan"],
        [
          "Auftragseingang",
          "Kaya",
          "Tsd. €",
          "höher",
          "1.300,0",
          "1.105,0",
          "1.210,5",
          "Zwei Abschlüsse in den September gerutscht",
        ],
        [
          "Forderungslaufzeit",
          "Brandt",
          "Tage",
          "niedriger",
          "38,0",
          "41,5",
          "43,0",
          "Mahnlauf seit Juli wöchentlich",
        ],
        ["Reklamationsquote", "Brandt", "%", "niedriger", "≤ 1,50 %", "1,35 %", "1,62 %", ""],
        ["Liquidität 2. Grades", "Weber", "%", "höher", "110,0 %", "118,4 %", "115,9 %", ""],
        ["Krankenstand", "Kaya", "%", "niedriger", "4,0 %", "5,2 %", "4,6 %", "Sommergrippe im Lager"],
        ["Lagerreichweite", "Brandt", "Tage", "halten", "30,0", "31,0", "33,5", ""],
        [
          "Mitarbeiterzufriedenheit",
          "Kaya",
          "Punkte",
          "höher",
          "≥ 75,0",
          "–",
          "74,2",
          "Nächste Umfrage im Oktober",
        ],
      ],
      "EFG",
    ),
    judgedKpis(
      asOf(
        titledSheet(looks, "Auswertung", "Auswertung", "Aus dem Blatt Kennzahlen, so wie es ist.").widths(
          ...kpiWidths,
        ),
        "Stichtag",
        "H2",
        day("2026-08-31"),
      ).freeze(4),
      "A4",
      "=OKR.KPI.TABLE(Kennzahlen!A4:H13,H2)",
      9,
    )
      .format("D5:I13", "#,##0.0")
      .format("D6:E6", "0.0%")
      .format("H6", "0.0%")
      .format("D9:E9", "0.00%")
      .format("G9", "0.00")
      .format("H9", "0.00%")
      .format("I9", "0.00")
      .format("D10:E11", "0.0%")
      .format("H10:H11", "0.0%")
      .format("F5:F13", "0%"),
    readColumns(looks, "Spalten", "Als was die Spalten gelesen wurden", "Kennzahlen!A4:H13", 8),
  ],
};
