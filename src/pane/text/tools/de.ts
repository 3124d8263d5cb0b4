import type { Translation } from "../../../actions/text/Translation";
import type { ToolText } from "./en";

const numberOf = (count: number): string => count.toLocaleString("de");

const german: Translation<ToolText> = {
  formulas: "Formeln",
  formulasHint:
    "Nach der Installation oder in einer Datei aus Excel oder Google Sheets zeigen Formeln manchmal #NAME? oder behalten nur ihren letzten Wert. Das Prüfen ändert nichts.",
  check: "Alle Formeln prüfen",
  checked: (right, repairs, skipped) =>
    right + repairs + skipped === 0
      ? "In dieser Arbeitsmappe gibt es keine OKR-Formel."
      : [
          `${numberOf(right)} in Ordnung`,
          ...(repairs > 0 ? [`${numberOf(repairs)} zu reparieren`] : []),
          ...(skipped > 0 ? [`${numberOf(skipped)} selbst anzusehen`] : []),
        ].join(", "),
  repairable: "Wird repariert",
  skipped: "Bleibt, wie es ist",
  states: { "not loaded": "Zeigt #NAME?, obwohl sie stimmt: Sie wird noch einmal eingetragen" },
  onHiddenSheet: (cell) => `${cell}, auf einem ausgeblendeten Blatt`,
  more: (count) => `und ${numberOf(count)} weitere`,
  repair: (count) => (count === 1 ? "Reparieren" : `Alle ${numberOf(count)} reparieren`),
  alive: "Antworten die Funktionen?",
  aliveHint:
    "Schreibt zwei Formeln auf ein neues Blatt, liest ihre Ergebnisse und entfernt das Blatt wieder. Ihre Daten bleiben unberührt.",
  test: "Prüfen",
  testing: "Warten auf die Ergebnisse …",
  verdicts: {
    alive: "Ja: Neue Formeln werden beantwortet, und zwar richtig.",
    waiting:
      "Nach einigen Sekunden keine Antwort. Warten Sie, bis andere Formeln geladen sind, und prüfen Sie dann erneut.",
  },
  notLoaded: {
    Excel:
      "Nicht geladen: Excel kennt die Funktionen nicht (#NAME?). Schließen Sie diesen Bereich und öffnen Sie ihn über die Gruppe OKR erneut. Hilft das nicht, entfernen Sie das Add-in unter Start > Add-Ins und fügen Sie es wieder hinzu.",
    "Google Sheets":
      "Nicht geladen: Das Skript gehört nicht zu dieser Google-Tabelle oder hat einen Fehler (#NAME?). Sehen Sie unter Erweiterungen > Apps Script nach, und laden Sie die Google-Tabelle dann neu.",
    Workbench: "Nicht geladen: Die Seite kennt die Funktionen nicht (#NAME?). Laden Sie sie neu.",
  },
  wrong: (formula, got, wanted) =>
    `${formula} ergibt ${got === "" ? "nichts" : got} statt ${wanted}. Vielleicht hat ein anderes Add-in dieselben Namen; laden Sie die Arbeitsmappe neu und prüfen Sie noch einmal.`,
  lights: "Ampeln",
  lightsHint: (at) =>
    `Kennzeichnet Scores nach diesen Grenzen und Status nach ihren Wörtern in den markierten Zellen (jetzt ${at}). Ist nur eine Zelle markiert, die ganze Spalte der Tabelle.`,
  cutOffs: { green: "Grün ab", amber: "Gelb ab" },
  removeLights: "Entfernen",
  freeze: "Als Werte einfrieren",
  freezeHint:
    "Eine Kopie für Personen ohne das Add-in: Werte statt Formeln, auf einem neuen Blatt, mit dem Tag der Kopie. Ihr eigenes Blatt bleibt, wie es ist.",
  which: "Kopieren",
  sheets: { sheet: "Das geöffnete Blatt", all: "Jedes Blatt mit OKR-Formeln" },
};

export default german;
