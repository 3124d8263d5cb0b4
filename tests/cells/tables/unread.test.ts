import { describe, expect, it } from "vitest";
import type { Cell, Range } from "../../../src/cells/Cell";
import { readKeyResultTable } from "../../../src/cells/tables/readKeyResultTable";
import { readKpiTable } from "../../../src/cells/tables/readKpiTable";

/** Every role whose cell means one thing only, with what is said of text that means none of it. */
const ofKeyResults: readonly [heading: string, text: Cell, note: string][] = [
  ["Start date", "next spring", "Start date “next spring” is not a date"],
  ["Due", "31.31.2026", "Due “31.31.2026” is not a date"],
  ["Updated", "by Ann", "Updated “by Ann” is not a date"],
  ["Kind", "gut feeling", "Kind “gut feeling” is no kind of key result: read as reach"],
  ["Weight", "high", "Weight “high” is not a number"],
];
const ofKpis: readonly [heading: string, text: Cell, note: string][] = [
  ["Polarity", "sideways", "Direction “sideways” is no direction"],
  ["Aggregation", "mixed", "Aggregation “mixed” is no aggregation"],
  ["Amber", "soon", "Amber “soon” is not a number"],
  ["Red", "later", "Red “later” is not a number"],
  ["Weight", "high", "Weight “high” is not a number"],
  ["Benchmark", "best in class", "Benchmark “best in class” is not a number"],
  ["Date", "31.31.2026", "Date “31.31.2026” is not a date"],
  ["Numerator", "many", "Numerator “many” is not a number"],
  ["Denominator", "few", "Denominator “few” is not a number"],
];

const keyResultNotes = (heading: string, cell: Cell): readonly string[] => {
  const range: Range = [
    ["Objective", "Key result", "Start", "Current", "Target", heading],
    ["Grow", "Users", 0, 5, 10, cell],
  ];
  return readKeyResultTable(range).keyResults[0]!.notes;
};
const kpiNotes = (heading: string, cell: Cell): readonly string[] => {
  const range: Range = [
    ["KPI", "Actual", "Target", heading],
    ["Users", 5, 10, cell],
  ];
  return readKpiTable(range).kpis[0]!.notes;
};

describe("a cell whose text means nothing is told", () => {
  it.each(ofKeyResults)("%s of a key result, “%s”: %s", (heading, text, note) => {
    expect(keyResultNotes(heading, text)).toEqual([note]);
  });

  it.each(ofKpis)("%s of a KPI, “%s”: %s", (heading, text, note) => {
    expect(kpiNotes(heading, text)).toEqual([note]);
  });

  it.each(["", null, "–", "n/a", "tbd"])("but not %j, which says that there is none", (cell) => {
    for (const [heading] of ofKeyResults) expect(keyResultNotes(heading, cell), heading).toEqual([]);
    for (const [heading] of ofKpis) expect(kpiNotes(heading, cell), heading).toEqual([]);
  });
});
