import type { ReminderText } from "./en";

export const norwegian: ReminderText = {
  subject: (keyResults, workbook) =>
    `${keyResults === 1 ? "1 nøkkelresultat" : `${keyResults} nøkkelresultater`} venter på innsjekk: ${workbook}`,
  intro: (keyResults, all, workbook, days) =>
    `${keyResults} av ${all === 1 ? "1 nøkkelresultat" : `${all} nøkkelresultater`} i «${workbook}» har ikke hatt innsjekk på ${days === 1 ? "en dag" : `${days} dager`} eller mer.`,
  noOwner: "Uten ansvarlig",
  never: (title) => `${title} (ingen innsjekk ennå)`,
  last: (title, date, days) => `${title} (sist ${date}, for ${days === 1 ? "1 dag" : `${days} dager`} siden)`,
  more: (keyResults) => `… og ${keyResults} til`,
  how: "Slik sjekker du inn: Utvidelser → OKR Workbook, deretter Check in.",
  why: "Du får denne e-posten fordi du har slått på den ukentlige påminnelsen i dette regnearket. Du slår den av der: Utvidelser → OKR Workbook → Open the OKR pane, Innstillinger.",
  noTable:
    "Fant ingen tabell med nøkkelresultater på et synlig ark. Hvis den er omdøpt eller slettet med vilje, slår du av påminnelsen",
  noQuota:
    "Google lar ikke denne kontoen sende flere e-poster i dag, så påminnelsen ble utelatt; den kommer igjen neste uke",
  noAddress:
    "Google oppgir ikke hvilken e-postadresse kontoen har, så ingenting kunne sendes; spør administratoren for domenet ditt",
  noSpreadsheet:
    "Google kjørte påminnelsen uten regnearket. Den virker i et skript som hører til regnearket (Utvidelser → Apps Script), ikke i et publisert tillegg",
};
