import type { Cell, Range } from "../../src/cells/Cell";
import type { Input } from "../../src/formulas/definition/Input";
import { column, dirtyCurrent, parsed, randomFrom } from "../data";
import type { Finding, Gate } from "../Gate";
import * as hand from "../hand";
import { alternate } from "../measure";
import { formulaNamed } from "./callFormula";

const million = 1_000_000;
const hundredThousand = 100_000;

const milliseconds = (value: number): string => `${value.toPrecision(3)} ms`;

/** A formula against a loop by hand that gives the same answer. */
function againstHand(atMost: number, name: string, inputs: readonly Input[], byHand: () => unknown): Finding {
  const evaluate = formulaNamed(name);
  const ours = (): unknown => evaluate(inputs);
  requireSame(name, ours(), byHand());
  const time = alternate(ours, byHand);
  return {
    measured: time.ours / time.rival,
    atMost,
    unit: "×",
    detail: `${milliseconds(time.ours)} against ${milliseconds(time.rival)} by hand`,
  };
}

/** A formula against parsing its own input, which both hosts pay before it is called. */
function againstParsing(atMost: number, name: string, inputs: readonly Input[]): Finding {
  const evaluate = formulaNamed(name);
  const text = JSON.stringify(inputs);
  evaluate(inputs);
  const time = alternate(
    () => evaluate(inputs),
    () => JSON.parse(text) as unknown,
  );
  return {
    measured: time.ours / time.rival,
    atMost,
    unit: "×",
    detail: `${milliseconds(time.ours)} against ${milliseconds(time.rival)} for JSON.parse of its input`,
  };
}

/** The same formula on more rows: how many times as long it takes. */
function growth(atMost: number, name: string, few: readonly Input[], many: readonly Input[]): Finding {
  const evaluate = formulaNamed(name);
  const time = alternate(
    () => evaluate(many),
    () => evaluate(few),
  );
  return {
    measured: time.ours / time.rival,
    atMost,
    unit: "×",
    detail: `${milliseconds(time.ours)} against ${milliseconds(time.rival)}`,
  };
}

function requireSame(name: string, ours: unknown, byHand: unknown): void {
  const one = Array.isArray(ours) ? (ours as Cell[][]) : [[ours as Cell]];
  const other = Array.isArray(byHand) ? (byHand as Cell[][]) : [[byHand as Cell]];
  const same =
    one.length === other.length &&
    other.every((row, index) => row.every((cell, at) => close(cell, one[index]![at])));
  if (!same) throw new Error(`${name} and the loop by hand give different answers`);
}

function close(one: Cell, other: Cell | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

const keyResults = (rows: number): readonly [Range, Range, Range, Range] => {
  const weight = randomFrom(3);
  return [
    column(rows, dirtyCurrent(1, 100)),
    column(rows, () => 100),
    column(rows, (row) => row % 20),
    column(rows, () => 1 + Math.floor(weight() * 5)),
  ];
};

/** A tree with ten children each, in shuffled order; only the leaves have scores. */
function organisation(rows: number): readonly [ids: Range, parents: Range, scores: Range, weights: Range] {
  const random = randomFrom(4);
  const order = Array.from({ length: rows }, (_, row) => row);
  for (let row = rows - 1; row > 0; row -= 1) {
    const other = Math.floor(random() * (row + 1));
    [order[row], order[other]] = [order[other]!, order[row]!];
  }
  const id = (node: number): string => `KR-${String(node).padStart(6, "0")}`;
  return [
    column(rows, (row) => id(order[row]!)),
    column(rows, (row) => (order[row] === 0 ? "" : id(Math.floor((order[row]! - 1) / 10)))),
    column(rows, (row) => (order[row]! * 10 + 1 < rows ? "" : Math.round(random() * 100) / 100)),
    column(rows, () => 1 + Math.floor(random() * 3)),
  ];
}

/** Check-ins of `keys` key results, in order of date. */
function log(rows: number, keys: number): readonly [ids: Range, logIds: Range, dates: Range, values: Range] {
  const random = randomFrom(5);
  return [
    column(keys, (row) => `KR-${row}`),
    column(rows, () => `KR-${Math.floor(random() * keys)}`),
    column(rows, (row) => 45000 + Math.floor((row * 1000) / rows)),
    column(rows, dirtyCurrent(6, 100)),
  ];
}

const dailyDates = (rows: number): Range => column(rows, (row) => 44927 + Math.floor((row * 1460) / rows));

function keyResultTable(rows: number): Range {
  const current = dirtyCurrent(7, 100);
  return parsed([
    ["Objective", "Key result", "Owner", "Start", "Current", "Target", "Weight", "Due", "Kind", "Status"],
    ...Array.from({ length: rows }, (_, row): Cell[] => [
      row % 4 === 0 ? `Objective ${row / 4}` : "",
      `Key result ${row}`,
      ["Ann", "Bo", "Chris"][row % 3]!,
      0,
      current(row),
      100,
      1 + (row % 3),
      46112 + (row % 90),
      "",
      "On track",
    ]),
  ]);
}

function longKpiTable(rows: number): Range {
  const actual = dirtyCurrent(8, 100);
  return parsed([
    ["KPI", "Date", "Actual", "Target", "Unit", "Direction", "Owner"],
    ...Array.from({ length: rows }, (_, row): Cell[] => [
      `KPI ${Math.floor(row / 12)}`,
      46022 + (row % 12) * 30,
      actual(row),
      100,
      "EUR",
      row % 24 < 12 ? "up" : "down",
      "Ann",
    ]),
  ]);
}

function wideKpiTable(rows: number): Range {
  const actual = dirtyCurrent(9, 100);
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return parsed([
    ["KPI", "Unit", "Direction", ...months.map((month) => `${month}-26`), "Target"],
    ...Array.from({ length: rows }, (_, row): Cell[] => [
      `KPI ${row}`,
      "EUR",
      row % 2 === 0 ? "up" : "down",
      ...months.map(() => actual(row)),
      100,
    ]),
  ]);
}

export const formulaGates: readonly Gate[] = [
  {
    name: "OKR.SCORE, 1M rows, by hand",
    measure: () => {
      const [current, target, start, weight] = keyResults(million);
      return againstHand(1.5, "OKR.SCORE", [current, target, start, weight], () =>
        hand.score(current, target, start, weight),
      );
    },
  },
  {
    name: "OKR.PROGRESS spilled over 1M rows, by hand",
    measure: () => {
      const [current, target, start] = keyResults(million);
      return againstHand(1.5, "OKR.PROGRESS", [current, target, start], () =>
        hand.progress(current, target, start),
      );
    },
  },
  {
    name: "OKR.LATEST, 1M check-ins joined to 1k key results, by hand",
    measure: () => {
      const [ids, logIds, dates, values] = log(million, 1_000);
      return againstHand(1.5, "OKR.LATEST", [ids, logIds, dates, values], () =>
        hand.latest(ids, logIds, dates, values),
      );
    },
  },
  {
    name: "OKR.LATEST, 100k check-ins of 10k key results, by hand",
    measure: () => {
      const [ids, logIds, dates, values] = log(hundredThousand, 10_000);
      return againstHand(1.5, "OKR.LATEST", [ids, logIds, dates, values], () =>
        hand.latest(ids, logIds, dates, values),
      );
    },
  },
  {
    name: "OKR.ROLLUP, 100k nodes, by hand (Kahn)",
    measure: () => {
      const [ids, parents, scores, weights] = organisation(hundredThousand);
      return againstHand(1.3, "OKR.ROLLUP", [ids, parents, scores, weights], () =>
        hand.rollUp(ids, parents, scores, weights),
      );
    },
  },
  {
    name: "OKR.ROLLUP, ten times the nodes (100k to 10k)",
    measure: () => growth(30, "OKR.ROLLUP", organisation(10_000), organisation(hundredThousand)),
  },
  {
    name: "OKR.TREE, 100k nodes, by hand",
    measure: () => {
      const [ids, parents] = organisation(hundredThousand);
      const titles = column(hundredThousand, (row) => `Key result ${row}`);
      return againstHand(1.5, "OKR.TREE", [ids, parents, titles], () => hand.tree(ids, parents, titles));
    },
  },
  {
    name: "OKR.KPI.VALUE, year to date over 1M rows, by hand",
    measure: () => {
      const dates = dailyDates(million);
      const values = column(million, dirtyCurrent(10, 100));
      const asOf = 46203; // 2026-06-30
      return againstHand(1.5, "OKR.KPI.VALUE", [dates, values, asOf, "year", "sum"], () =>
        hand.sumBetween(dates, values, 46023, asOf),
      );
    },
  },
  {
    name: "OKR.KPI.TREND over 1M rows, by hand",
    measure: () => {
      const dates = column(million, (row) => 40_000 + row);
      const values = column(million, dirtyCurrent(11, 100));
      const evaluate = formulaNamed("OKR.KPI.TREND");
      const inputs = [dates, values, "up", million];
      const time = alternate(
        () => evaluate(inputs),
        () => hand.slope(dates, values),
      );
      return {
        measured: time.ours / time.rival,
        atMost: 1.5,
        unit: "×",
        detail: `${milliseconds(time.ours)} against ${milliseconds(time.rival)} by hand`,
      };
    },
  },
  ...numericRowWise(),
  ...severalColumns(),
  ...textRowWise(),
  {
    name: "OKR.TABLE, 10k rows, against JSON.parse",
    measure: () => againstParsing(10, "OKR.TABLE", [keyResultTable(10_000), 46150]),
  },
  {
    name: "OKR.TABLE, four times the rows (40k to 10k)",
    measure: () => growth(6, "OKR.TABLE", [keyResultTable(10_000), 46150], [keyResultTable(40_000), 46150]),
  },
  {
    name: "OKR.KPI.TABLE, 10k rows long, against JSON.parse",
    measure: () => againstParsing(10, "OKR.KPI.TABLE", [longKpiTable(10_000), 46300]),
  },
  {
    name: "OKR.KPI.TABLE, 10k KPIs over 12 months wide, against JSON.parse",
    measure: () => againstParsing(10, "OKR.KPI.TABLE", [wideKpiTable(10_000), 46300]),
  },
  {
    name: "OKR.KPI.TABLE, four times the rows (40k to 10k)",
    measure: () => growth(6, "OKR.KPI.TABLE", [longKpiTable(10_000), 46300], [longKpiTable(40_000), 46300]),
  },
  {
    name: "OKR.MAP, 10k key results joined to 1k KPIs by 10k links, against JSON.parse",
    measure: () => againstParsing(10, "OKR.MAP", [...mapTables(10_000), 46300]),
  },
  {
    name: "OKR.MAP, four times the rows (40k to 10k)",
    measure: () => growth(6, "OKR.MAP", [...mapTables(10_000), 46300], [...mapTables(40_000), 46300]),
  },
];

/** As many links as key results, to a tenth of the KPIs; every tenth key result has two. */
function mapTables(rows: number): readonly [keyResults: Range, kpis: Range, map: Range] {
  const actual = dirtyCurrent(14, 100);
  const [header] = longKpiTable(0);
  return [
    parsed([
      ["Key result id", "Key result", "Start", "Target", "Due"],
      ...Array.from({ length: rows }, (_, row): Cell[] => [`KR-${row}`, `Key result ${row}`, 0, 100, 46300]),
    ]),
    parsed([
      [...header!, "Baseline"],
      ...Array.from({ length: rows }, (_, row): Cell[] => [
        `KPI ${row % (rows / 10)}`,
        46022 + Math.floor(row / (rows / 10)) * 30,
        actual(row),
        100,
        "EUR",
        "up",
        "Ann",
        0,
      ]),
    ]),
    parsed([
      ["Key result", "KPI", "Share"],
      ...Array.from({ length: rows }, (_, row): Cell[] => [
        `KR-${row % 10 === 9 ? row - 1 : row}`,
        `kpi ${(row * 7) % (rows / 10)}`,
        row % 10 < 8 ? 1 : 0.5,
      ]),
    ]),
  ];
}

function numericRowWise(): Gate[] {
  const rows = hundredThousand;
  const gate = (name: string, inputs: () => Input[]): Gate => ({
    name: `${name}, 100k rows, against JSON.parse`,
    measure: () => againstParsing(0.25, name, inputs()),
  });
  return [
    gate("OKR.PROGRESS", () => keyResults(rows).slice(0, 3)),
    gate("OKR.EXPECTED", () => [
      column(rows, (row) => 46023 + (row % 30)),
      column(rows, (row) => 46112 + (row % 30)),
      46100,
    ]),
    gate("OKR.KPI.ATTAINMENT", () => keyResults(rows).slice(0, 2)),
  ];
}

/** Several cells for each one given: making them costs more than parsing that one, also by hand. */
function severalColumns(): Gate[] {
  const rows = hundredThousand;
  return [
    {
      name: "OKR.KPI.VARIANCE, 100k rows of 3 cells, by hand",
      measure: () => {
        const [actual, plan] = keyResults(rows);
        return againstHand(1.5, "OKR.KPI.VARIANCE", [actual, plan], () => hand.variance(actual, plan));
      },
    },
    {
      name: "OKR.KPI.BENCHMARK, 100k rows of 4 cells, by hand",
      measure: () => {
        const [values] = keyResults(rows);
        const peers = column(1_000, (row) => row / 7);
        return againstHand(1.5, "OKR.KPI.BENCHMARK", [values, peers], () => hand.benchmark(values, peers));
      },
    },
  ];
}

function textRowWise(): Gate[] {
  const rows = hundredThousand;
  const gate = (name: string, inputs: () => Input[]): Gate => ({
    name: `${name}, 100k rows, against JSON.parse`,
    measure: () => againstParsing(1, name, inputs()),
  });
  const dates = (): Range => column(rows, (row) => 44927 + (row % 1500));
  return [
    gate("OKR.STATUS", () => [column(rows, dirtyCurrent(12, 1)), 0.5]),
    gate("OKR.KPI.STATUS", () => keyResults(rows).slice(0, 2)),
    gate("OKR.BAR", () => [column(rows, dirtyCurrent(13, 1))]),
    gate("OKR.PERIOD", () => [dates(), "quarter", 7]),
    gate("OKR.PERIOD.START", () => [dates(), "quarter", 7]),
    gate("OKR.PERIOD.END", () => [dates(), "month", null, "4-4-5 last Saturday of April"]),
  ];
}
