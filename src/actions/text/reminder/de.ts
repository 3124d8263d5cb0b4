import type { ReminderText } from "./en";

const keyResultsOf = (count: number): string =>
  count === 1 ? "1 Schlüsselergebnis" : `${count} Schlüsselergebnisse`;

export const german: ReminderText = {
  subject: (keyResults, workbook) =>
    `${keyResults === 1 ? "1 Schlüsselergebnis wartet" : `${keyResults} Schlüsselergebnisse warten`} auf ein Check-in: ${workbook}`,
  intro: (keyResults, all, workbook, days) =>
    `${keyResults} von ${all === 1 ? "1 Schlüsselergebnis" : `${all} Schlüsselergebnissen`} in „${workbook}“ ${keyResults === 1 ? "hatte" : "hatten"} seit ${days === 1 ? "einem Tag" : `${days} Tagen`} oder länger kein Check-in.`,
  noOwner: "Ohne verantwortliche Person",
  never: (title) => `${title} (noch kein Check-in)`,
  last: (title, date, days) => `${title} (zuletzt am ${date}, vor ${days === 1 ? "1 Tag" : `${days} Tagen`})`,
  more: (keyResults) => `… und ${keyResultsOf(keyResults)} mehr`,
  how: "So checken Sie ein: Erweiterungen → OKR Workbook, dann Check in.",
  why: "Sie erhalten diese E-Mail, weil Sie in dieser Google-Tabelle die wöchentliche Erinnerung eingeschaltet haben. Ausschalten können Sie sie dort: Erweiterungen → OKR Workbook → Open the OKR pane, Einstellungen.",
  noTable:
    "Auf keinem sichtbaren Blatt wurde eine Tabelle mit Schlüsselergebnissen gefunden. Wurde sie absichtlich umbenannt oder gelöscht, schalten Sie die Erinnerung aus",
  noQuota:
    "Google lässt dieses Konto heute keine E-Mails mehr senden, daher entfiel die Erinnerung; nächste Woche kommt sie wieder",
  noAddress:
    "Google nennt die E-Mail-Adresse dieses Kontos nicht, daher konnte nichts gesendet werden; fragen Sie die Administration Ihrer Domain",
  noSpreadsheet:
    "Google hat die Erinnerung ohne ihre Google-Tabelle ausgeführt. Sie läuft in einem Skript, das zur Google-Tabelle gehört (Erweiterungen → Apps Script), nicht in einem veröffentlichten Add-on",
};
