import type { Cell, Range } from "../../src/cells/Cell";
import type { Formula } from "../../src/formulas/definition/formula";
import type { Input } from "../../src/formulas/definition/Input";
import type { Parameter } from "../../src/formulas/definition/parameters";

/** A generator of numbers from 0 to 1 that repeats for a seed (mulberry32), so that a failing call can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}

const numberCells: readonly Cell[] = [
  ...[0, -0, 1, -1, 0.1, 0.5, 0.7, 1.2, 3, 10, 42, 95, 100, -7.5, 1234.5],
  ...[1e-9, 5e-324, 1e15, 9007199254740993, 1e300, -1e300, 1.7976931348623157e308, -1.7976931348623157e308],
];
const numberTexts: readonly Cell[] = [
  ...[
    "75%",
    "1,200",
    "-3.5",
    "−4",
    " 12 ",
    "0",
    "1e3",
    "1e999",
    "-0",
    "-0%",
    "yes",
    "no",
    "done",
    "✅",
    "TRUE",
  ],
  ...[
    "NaN",
    "Infinity",
    "-Infinity",
    "1.234,5",
    "75,2",
    "≤3%",
    "<200ms",
    "100k",
    "(34.7%)",
    "—",
    "n/a",
    "0x10",
  ],
  ...["1/0", "1 000", "..", "5 days", "½", "٣", "1_000"],
];
const dateCells: readonly Cell[] = [
  ...[46023, 46112, 46204.75, 46387, 61, 60, 1, 0, -1, 2958465, 2958466, 1e12],
  ...[
    "2026-01-01",
    "2026-03-31",
    "2025-12-31T23:59",
    "2026-02-30",
    "31.03.2026",
    "3/31/2026",
    "2026-W07",
    "tomorrow",
  ],
];
const textCells: readonly string[] = [
  ...[
    "a",
    "b",
    "KR 1",
    "KR 2",
    "Revenue",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "parent",
  ],
  ...[
    "On track",
    "At risk",
    "off-track",
    "Red",
    "green",
    "🟡",
    "=1+1",
    "+1",
    "@x",
    "\tx",
    "<b>x</b>",
    'O\'Brien "x"',
  ],
  ...["שלום", "e\u0301", "\ud83d", "\u0000", "\ufeffx", "x".repeat(5000), "%s %d", "${x}", "$&", "(.*)+$"],
];
const otherCells: readonly Cell[] = [
  ...[null, "", " ", "\u00a0", true, false],
  ...(["#N/A", "#VALUE!", "#DIV/0!", "#REF!", "#SPILL!"] as const).map((error) => ({
    error,
    message: "from another formula",
  })),
];
const anyCells: readonly Cell[] = [...numberCells, ...numberTexts, ...dateCells, ...textCells, ...otherCells];

const optionWords: readonly string[] = [
  ...[
    "gap 0.1 0.25",
    "score 0.9 0.75 1.1",
    "ratio 0.95 >0.75",
    "value 95 85",
    "value 85 95",
    "viva",
    "google",
    "gap",
  ],
  ...[
    "month",
    "week",
    "4-4-5 last Saturday of April",
    "4-5-4 nearest Saturday to January 31",
    "7 first",
    "2026-Q1",
  ],
  ...[
    "rolling 12 months",
    "rolling 0 months",
    "rolling 999999 days",
    "linear",
    "last pace",
    "flat",
    "latest",
    "up",
  ],
];

const headings: readonly (readonly string[])[] = [
  ["Objective", "Key result", "Owner", "Start", "Current", "Target", "Weight", "Due", "Status", "Kind"],
  ["Objective", "KR 1", "KR 1 Target", "KR 1 Current", "KR 2", "KR 2 Target", "KR 2 Current"],
  ["KPI", "Unit", "Direction", "Jan-26", "Feb-26", "Mar-26", "Target"],
  ["KPI", "Jan Actual", "Jan Budget", "Feb Actual", "Feb Budget", "YTD"],
  ["Date", "KPI", "Actual", "Target", "Amber", "Red", "Aggregation"],
  ["Perspective", "Objective", "Measure", "Target", "Actual", "Status"],
  ["Key result", "KPI", "Share"],
  ["Kennzahl", "Einheit", "Ziel", "Ist", "Abweichung"],
  ["Objetivo", "Resultado-chave", "Meta", "Atual", "Prazo"],
  ["Id", "Parent", "Title", "Score"],
];

const rectangle = (rows: number, columns: number, cell: () => Cell): Range =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, cell));

/** A cell as it might be meant, most of the time. */
function likelyCell(
  random: Random,
  content: Parameter["content"],
  words: readonly string[] | undefined,
): Cell {
  const chance = random();
  if (chance < 0.08) return pick(random, anyCells);
  if (chance < 0.16) return pick(random, otherCells);
  if (words !== undefined && chance < 0.9) return pick(random, words);
  switch (content) {
    case "number":
      return chance < 0.3 ? pick(random, numberTexts) : pick(random, numberCells);
    case "date":
      return chance < 0.5 ? 46000 + Math.floor(random() * 400) : pick(random, dateCells);
    case "flag":
      return pick(random, [true, false, "yes", "no", 1, 0]);
    default:
      return chance < 0.5 ? pick(random, optionWords) : pick(random, textCells);
  }
}

function tableRange(random: Random): Range {
  const heading = [...pick(random, headings)];
  if (random() < 0.2) heading.splice(Math.floor(random() * heading.length), 1, pick(random, textCells));
  const rows = rectangle(Math.floor(random() * 12), heading.length, () =>
    random() < 0.5 ? likelyCell(random, "number", undefined) : pick(random, anyCells),
  );
  const title = random() < 0.2 ? [heading.map((_, index): Cell => (index === 0 ? "OKRs Q1 2026" : ""))] : [];
  return [...title, heading, ...rows];
}

/** Arguments for one call: mostly such as people write, in part anything at all. */
export function hostileInputs(random: Random, formula: Formula): Input[] {
  const rows = 1 + Math.floor(random() * 10);
  const anything = random() < 0.25;
  const count = random() < 0.02 ? formula.parameters.length + 1 : formula.parameters.length;
  return Array.from({ length: count }, (_, index): Input => {
    const parameter = formula.parameters[index];
    if (parameter === undefined) return pick(random, anyCells);
    if (random() < (parameter.optional ? 0.3 : 0.02)) return random() < 0.5 ? undefined : null;
    if (anything) {
      if (random() < 0.4) return pick(random, anyCells);
      return rectangle(1 + Math.floor(random() * 6), 1 + Math.floor(random() * 4), () =>
        pick(random, anyCells),
      );
    }
    if (parameter.shape === "range") {
      if (parameter.content === "table") return tableRange(random);
      return rectangle(rows, 2, () => pick(random, [...textCells, ...dateCells, 0.5, 1]));
    }
    const cell = (): Cell => likelyCell(random, parameter.content, parameter.words);
    if (parameter.shape === "value" || random() < 0.2) return cell();
    const height = random() < 0.05 ? rows + 1 : rows;
    const column = rectangle(height, 1, cell);
    if (random() < 0.1) return [column.map(([only]) => only!)];
    return random() < 0.15 ? [[parameter.name], ...column] : column;
  });
}

/** Arguments of a given height that a formula can mostly answer: for timing. */
export function tallInputs(random: Random, formula: Formula, rows: number): Input[] {
  return formula.parameters.map((parameter): Input => {
    if (parameter.shape === "range") {
      if (parameter.optional) return undefined;
      return [
        ["Objective", "Key result", "KPI", "Owner", "Start", "Current", "Target", "Actual", "Date"],
        ...Array.from({ length: rows }, (_, row): Cell[] => [
          `Objective ${row >> 2}`,
          `Key result ${row}`,
          `KPI ${row}`,
          "Ann",
          0,
          Math.floor(random() * 10),
          10,
          Math.floor(random() * 10),
          46000 + (row % 300),
        ]),
      ];
    }
    if (parameter.optional && parameter.shape === "value") return undefined;
    if (parameter.shape === "value") return parameter.content === "date" ? 46200 : 1;
    if (parameter.optional && parameter.words !== undefined) return undefined;
    return Array.from({ length: rows }, (_, row): Cell[] => {
      if (parameter.content === "date") return [46000 + (row % 2000)];
      if (parameter.content === "number") return [1 + Math.floor(random() * 20)];
      return [parameter.name === "parent" ? (row === 0 ? "" : `id ${(row - 1) >> 1}`) : `id ${row}`];
    });
  });
}
