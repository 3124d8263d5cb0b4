import type { StatusCode } from "./statusCodes";

/**
 * Words that people write for a status beside our codes and labels, in English, German, French, Spanish, Portuguese and
 * Norwegian: lower case, words joined by one space.
 *
 * "Behind" is left out on purpose: it is amber in Microsoft Viva Goals and red in Planview.
 */
export const statusWords: Readonly<Partial<Record<StatusCode, readonly string[]>>> = {
  "on-track": [
    ...["green", "g", "🟢", "🟩", "ontrack", "healthy", "good"],
    ...["grün", "gruen", "im plan", "auf kurs", "vert", "verde", "no prazo", "grønn", "i rute"],
    ...["en bonne voie", "según lo previsto", "no ritmo"],
  ],
  "at-risk": [
    ...["amber", "yellow", "orange", "a", "y", "🟡", "🟠", "🟨", "🟧", "warning"],
    ...["gelb", "gefährdet", "jaune", "à risque", "amarillo", "ámbar", "ambar", "en riesgo"],
    ...["amarelo", "laranja", "em risco", "gul", "oransje", "i fare", "utsatt"],
  ],
  "off-track": [
    ...["red", "r", "🔴", "🟥", "offtrack", "critical"],
    ...["rot", "nicht im plan", "rouge", "rojo", "vermelho", "fora do prazo", "rød", "roed", "ute av rute"],
    ...["nicht auf kurs", "hors trajectoire", "desviado", "fora do ritmo", "ute av kurs"],
  ],
  achieved: [
    ...["done", "complete", "completed", "reached", "met", "✅", "⭐"],
    ...["erreicht", "atteint", "logrado", "cumplido", "alcançado", "concluído", "oppnådd", "fullført"],
    ...["alcanzado", "atingido"],
  ],
  missed: [
    ...["not achieved", "failed", "verfehlt", "manqué", "no logrado", "não alcançado", "ikke oppnådd"],
    ...["non atteint", "no alcanzado", "não atingido", "ikke nådd"],
  ],
  stale: ["veraltet", "périmé", "desactualizado", "desatualizado", "utdatert"],
  "no-target": ["kein zielwert", "sans cible", "sin meta", "sem meta", "uten målverdi"],
  "no-data": ["none", "no update", "keine daten", "sin datos", "sem dados", "sans données", "ingen data"],
  "not-started": [
    "not yet started",
    ...["nicht begonnen", "non commencé", "pas commencé", "no iniciado", "não iniciado", "ikke startet"],
  ],
};
