import type { Translation } from "../../../actions/text/Translation";
import type { WithoutWorkbookText } from "./en";

const german: Translation<WithoutWorkbookText> = {
  what: "Ziele, Schlüsselergebnisse und Kennzahlen in der Arbeitsmappe, die Ihr Team schon hat: Formeln, und diese Seitenleiste neben dem Blatt. Sie arbeitet in Excel. In einem eigenen Browser-Tab gibt es keine Arbeitsmappe, die sie zeigen könnte.",
  installed: "Wenn Sie sie in Excel schon haben",
  openIt: "Öffnen Sie Ihre Arbeitsmappe in Excel und wählen Sie Start > OKR > OKR-Bereich.",
  install: "Um es selbst auszuprobieren",
  steps: [
    "Speichern Sie das Manifest unten.",
    "Öffnen Sie eine Arbeitsmappe in Excel im Web.",
    "Wählen Sie Start > Add-Ins > Weitere Add-Ins > Mein Add-In hochladen, und dann die gespeicherte Datei.",
  ],
  manifest: "Manifest speichern (okr-workbook.xml)",
  forEverybody: "Um es allen zu geben",
  administrator:
    "Die Administration lädt dasselbe Manifest im Microsoft 365 Admin Center unter Einstellungen > Integrierte Apps > Benutzerdefinierte Apps hochladen hoch und wählt, wer es bekommt.",
  then: "Dann tippen Sie in eine Zelle",
  example: "=OKR.SCORE(C2:C5; D2:D5)",
  exampleSays:
    "Das ergibt den Score eines Ziels aus den Istwerten und den Zielwerten seiner Schlüsselergebnisse.",
  nothingLeaves:
    "Nichts aus einer Arbeitsmappe wird je irgendwohin gesendet: Formeln und Seitenleiste laufen in Excel.",
};

export default german;
