import type { Cell, Range } from "../../src/cells/Cell";
import { rangeOf, type Layout, type Reading } from "./readings";

/** A layout as someone else would have it: the same table, so the same reading. */
export interface Variation {
  readonly name: string;
  readonly range: Range;
  readonly reading: Reading;
  readonly rowAt: (sample: number) => number;
}

const below = (sample: number): number => sample + 2;

/** Reading with headings spelled another way. */
function respelled(reading: Reading, spell: (heading: string) => string): Reading {
  const respell = <Item>(fields: Readonly<Record<string, Item>>): Readonly<Record<string, Item>> =>
    Object.fromEntries(Object.entries(fields).map(([heading, item]) => [spell(heading), item]));
  return {
    ...reading,
    columns: respell(reading.columns),
    rows: reading.rows.map((row) => (row === "no row" ? row : respell(row))),
  };
}

function withHeadings(
  layout: Layout,
  reading: Reading,
  name: string,
  spell: (heading: string) => string,
): Variation {
  const [heading, ...rows] = rangeOf(layout);
  return {
    name,
    range: [heading!.map((cell) => spell(cell as string)), ...rows],
    reading: respelled(reading, spell),
    rowAt: below,
  };
}

/** Columns in another order: turned around, or every second one first. */
function reordered(layout: Layout, reading: Reading, name: string, order: readonly number[]): Variation {
  return {
    name,
    range: rangeOf(layout).map((row) => order.map((index) => row[index]!)),
    reading,
    rowAt: below,
  };
}

function withExtraColumns(layout: Layout, reading: Reading): Variation {
  const range = rangeOf(layout).map((row, index): Cell[] => [
    index === 0 ? "Ticket" : `OPS-${index}`,
    ...row,
    index === 0 ? "Room" : "",
  ]);
  return { name: "with columns nobody knows", range, reading, rowAt: below };
}

function withLines(layout: Layout, reading: Reading): Variation {
  const range = rangeOf(layout);
  const line = (text: string): Cell[] => range[0]!.map((_, index) => (index === 0 ? text : ""));
  return {
    name: "under a title and above a remark",
    range: [line("Numbers of the team"), line(""), ...range, line(""), line("Figures are preliminary")],
    reading,
    rowAt: (sample) => sample + 4,
  };
}

function withBlankRows(layout: Layout, reading: Reading): Variation {
  const [heading, ...rows] = rangeOf(layout);
  const blank = heading!.map((): Cell => "");
  return {
    name: "with blank rows between",
    range: [heading!, ...rows.flatMap((row) => [row, blank])],
    reading,
    rowAt: (sample) => 2 + sample * 2,
  };
}

/** What repeats in the leftmost columns is blank below, as a merged block hands it over. */
function withMergedObjectives(layout: Layout, reading: Reading): Variation | undefined {
  const [heading, ...rows] = rangeOf(layout);
  const column = heading!.findIndex((text) => reading.columns[text as string] === "Objective");
  if (column < 0 || !rows.some((row, index) => index > 0 && row[column] === rows[index - 1]![column]))
    return undefined;
  return {
    name: "with the objective merged",
    range: [
      heading!,
      ...rows.map((row, index) =>
        row.map((cell, at) => (at === column && index > 0 && cell === rows[index - 1]![at] ? "" : cell)),
      ),
    ],
    reading,
    rowAt: below,
  };
}

export function variationsOf(layout: Layout, reading: Reading): readonly Variation[] {
  const indexes = layout.headers.map((_, index) => index);
  const merged = withMergedObjectives(layout, reading);
  return [
    reordered(layout, reading, "with its columns turned around", [...indexes].reverse()),
    reordered(layout, reading, "with every second column first", [
      ...indexes.filter((index) => index % 2 === 1),
      ...indexes.filter((index) => index % 2 === 0),
    ]),
    withExtraColumns(layout, reading),
    withHeadings(layout, reading, "in capitals", (heading) => heading.toUpperCase()),
    withHeadings(layout, reading, "in small letters", (heading) => heading.toLowerCase()),
    withHeadings(layout, reading, "without accents", (heading) =>
      heading.normalize("NFD").replace(/\p{M}/gu, ""),
    ),
    withLines(layout, reading),
    withBlankRows(layout, reading),
    ...(merged ? [merged] : []),
  ];
}
