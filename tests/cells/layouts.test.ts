import { describe, expect, it } from "vitest";
import { disagreements, layouts, rangeOf, readings } from "./readings";
import { variationsOf } from "./variations";

const outcomes = readings.map((reading) => {
  const layout = layouts[reading.layout]!;
  return { layout, reading, wrong: disagreements(rangeOf(layout), reading) };
});

describe("layouts found in the wild are read as a person reads them", () => {
  it.each(
    outcomes.map(
      (outcome) =>
        [
          outcome.reading.layout,
          `${outcome.layout.kind} ${outcome.layout.lang}`,
          outcome.layout.source,
          outcome,
        ] as const,
    ),
  )("%i %s: %s", (_position, _kind, _source, { wrong }) => {
    expect(wrong.join("; ")).toBe("");
  });
});

it("has a reading for each of the sixty layouts", () => {
  expect(readings.map(({ layout }) => layout)).toEqual(layouts.map((_, index) => index));
  expect(layouts).toHaveLength(60);
  for (const { layout, reading } of outcomes) {
    expect(Object.keys(reading.columns)).toEqual(layout.headers);
    expect(reading.rows).toHaveLength(layout.sample_rows.length);
  }
  console.log(table());
});

/** Read and total, a line for each language and a column for each kind. */
function table(): string {
  const kinds = [...new Set(layouts.map(({ kind }) => kind))];
  const languages = [...new Set(layouts.map(({ lang }) => lang))];
  const share = (kind?: string, language?: string): string => {
    const chosen = outcomes.filter(
      ({ layout }) =>
        (kind === undefined || layout.kind === kind) && (language === undefined || layout.lang === language),
    );
    return chosen.length === 0
      ? ""
      : `${chosen.filter(({ wrong }) => wrong.length === 0).length}/${chosen.length}`;
  };
  const line = (cells: readonly string[]): string => cells.map((cell) => cell.padEnd(9)).join("");
  return [
    line(["read", ...kinds, "all"]),
    ...languages.map((language) =>
      line([language, ...kinds.map((kind) => share(kind, language)), share(undefined, language)]),
    ),
    line(["all", ...kinds.map((kind) => share(kind)), share()]),
  ].join("\n");
}

describe("a layout that is read right stays so", () => {
  it.each(
    outcomes
      .filter(({ reading, wrong }) => wrong.length === 0 && reading.personCouldNotTell === undefined)
      .flatMap(({ layout, reading }) =>
        variationsOf(layout, reading).map(
          (variation) => [reading.layout, variation.name, layout.source, variation] as const,
        ),
      ),
  )("%i %s: %s", (_position, _name, _source, { range, reading, rowAt }) => {
    expect(disagreements(range, reading, rowAt).join("; ")).toBe("");
  });
});
