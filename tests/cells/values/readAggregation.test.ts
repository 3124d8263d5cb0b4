import { describe, expect, it } from "vitest";
import { readAggregation } from "../../../src/cells/values/readAggregation";
import { readKpiTable } from "../../../src/cells/tables/readKpiTable";
import type { Aggregation } from "../../../src/core/model/Kpi";

describe("how periods come together, in seven languages", () => {
  it.each<[word: string, aggregation: Aggregation | undefined, why: string]>([
    ["Sum", "sum", "English"],
    ["YTD total", undefined, "a word that is not at the beginning could be of anything"],
    ["avg.", "average", "in short"],
    ["End of period", "last", "a level"],
    ["Median", undefined, "a median is no mean"],
    ["Soma", "sum", "Portuguese"],
    ["Média", "average", "Portuguese"],
    ["Último", "last", "Portuguese"],
    ["Razão", "ratio", "Portuguese"],
    ["Summe", "sum", "German"],
    ["Durchschnitt", "average", "German"],
    ["Mittelwert", "average", "German"],
    ["letzter Wert", "last", "German"],
    ["Stichtag", "last", "German"],
    ["Verhältnis", "ratio", "German"],
    ["Größter", "max", "German"],
    ["Somme", "sum", "French"],
    ["Cumul", "sum", "French"],
    ["Moyenne", "average", "French"],
    ["Dernière valeur", "last", "French"],
    ["Suma", "sum", "Spanish"],
    ["Promedio", "average", "Spanish"],
    ["Recuento", "count", "Spanish"],
    ["Mínimo", "min", "Spanish"],
    ["Snitt", "average", "Norwegian"],
    ["Siste", "last", "Norwegian"],
    ["Høyeste", "max", "Norwegian"],
    ["Antall", "count", "Norwegian"],
    ["合计", "sum", "Chinese"],
    ["期末", "last", "Chinese"],
    ["as needed", undefined, "no word for it"],
    ["", undefined, "blank"],
  ])("“%s” is %s: %s", (word, aggregation) => {
    expect(readAggregation(word)).toBe(aggregation);
  });

  it("is read from a column of its own", () => {
    const { kpis } = readKpiTable([
      ["Kennzahl", "Verdichtung", "Jan 2026", "Feb 2026", "Ziel"],
      ["Umsatz", "Summe", 40, 50, 100],
      ["Marge", "Durchschnitt", 0.3, 0.4, 0.4],
    ]);
    expect(kpis.map(({ aggregation }) => aggregation)).toEqual(["sum", "average"]);
  });
});
