import { readFileSync } from "node:fs";
import type { Cell, Range } from "../../src/cells/Cell";
import { readCheckInTable } from "../../src/cells/tables/readCheckInTable";
import { readKeyResultTable } from "../../src/cells/tables/readKeyResultTable";
import { readKpiTable } from "../../src/cells/tables/readKpiTable";
import { readMapTable } from "../../src/cells/tables/readMapTable";
import { isoFromSerial } from "../../src/core/calendar/isoFromSerial";
import { FormulaError } from "../../src/core/errors/FormulaError";
import { call, callTable } from "../vectors/call";

export interface Layout {
  readonly source: string;
  readonly kind: string;
  readonly lang: string;
  readonly headers: readonly string[];
  readonly sample_rows: readonly (readonly Cell[])[];
}

type Word = string | readonly string[] | { readonly like: string };
type Value = string | number | null | { readonly text: string } | { readonly oneOf: readonly Value[] };

export interface Reading {
  readonly layout: number;
  readonly kind: string | readonly string[];
  readonly columns: Readonly<Record<string, Word>>;
  readonly rows: readonly (Readonly<Record<string, Value>> | "no row")[];
  readonly scores?: readonly (number | null)[];
  readonly personCouldNotTell?: string;
}

const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8"));

export const layouts = data("layouts.json") as readonly Layout[];
export const readings = data("layout-readings.json") as readonly Reading[];

/** The headings over the sample rows, as a person would select them. */
export function rangeOf({ headers, sample_rows }: Layout): Range {
  return [headers, ...sample_rows];
}

/** Heading → word, as OKR.COLUMNS answers; undefined where it refuses the range. */
function columnsRead(range: Range): ReadonlyMap<string, string> | undefined {
  try {
    const [, ...rows] = callTable("OKR.COLUMNS", range);
    return new Map(rows.map(([, heading, word]) => [heading as string, word as string]));
  } catch (error) {
    if (error instanceof FormulaError && error.code === "#VALUE!") return undefined;
    throw error;
  }
}

function isWord(word: string | undefined, expected: Word): boolean {
  if (word === undefined) return false;
  if (typeof expected === "string") return word === expected;
  return "like" in expected ? new RegExp(expected.like).test(word) : expected.includes(word);
}

/**
 * What differs between how a range is read and how a person reads it; nothing where they agree.
 *
 * @param rowAt the row of the range, 1-based, in which a sample row stands
 */
export function disagreements(
  range: Range,
  reading: Reading,
  rowAt: (sample: number) => number = (sample) => sample + 2,
): string[] {
  const words = columnsRead(range);
  if (reading.kind === "none") {
    const used = [...(words?.values() ?? [])].filter((word) => word !== "not used");
    return used.length === 0 ? [] : [`reads ${used.join(", ")} where there is nothing to read`];
  }
  if (words === undefined) return ["is not recognised"];
  const wrong = Object.entries(reading.columns)
    .filter(([heading, expected]) => !isWord(words.get(heading), expected))
    .map(
      ([heading, expected]) =>
        `“${heading}” is read as ${words.get(heading)}, should be ${JSON.stringify(expected)}`,
    );
  return [...wrong, ...wrongValues(range, reading, words, rowAt)];
}

function wrongValues(
  range: Range,
  reading: Reading,
  words: ReadonlyMap<string, string>,
  rowAt: (sample: number) => number,
): string[] {
  if (reading.rows.length === 0) return [];
  const kind = typeof reading.kind === "string" ? reading.kind : reading.kind[0]!;
  const rows = recordsByRow(kind, range);
  return reading.rows.flatMap((expected, index) => {
    const row = rowAt(index);
    const record = rows.get(row);
    if (expected === "no row") return record ? [`row ${row} is read, but holds no data`] : [];
    if (record === undefined) return reading.personCouldNotTell ? [] : [`row ${row} is not read`];
    const score = reading.scores?.[index];
    const wrong = Object.entries(expected).flatMap(([heading, value]) => {
      const word = words.get(heading) ?? "not used";
      if (!record.holds(word)) return [];
      const found = record.value(word);
      return sameValue(found, value, record.notes)
        ? []
        : [`row ${row}, “${heading}”: ${JSON.stringify(found)}, should be ${JSON.stringify(value)}`];
    });
    if (score === undefined || record.score === undefined) return wrong;
    const same =
      score === null
        ? record.score === ""
        : typeof record.score === "number" && Math.abs(record.score - score) < 1e-12;
    return same ? wrong : [...wrong, `row ${row} scores ${JSON.stringify(record.score)}, should be ${score}`];
  });
}

function sameValue(found: unknown, value: Value, notes: readonly string[]): boolean {
  if (value === null) return found === undefined || found === "";
  if (typeof value !== "object") {
    return typeof value === "number" && typeof found === "number"
      ? Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value))
      : String(found) === String(value);
  }
  if ("oneOf" in value) return value.oneOf.some((one) => sameValue(found, one, notes));
  return found === undefined && notes.some((note) => note.includes(value.text));
}

interface ReadRecord {
  readonly holds: (word: string) => boolean;
  readonly value: (word: string) => unknown;
  readonly notes: readonly string[];
  readonly score?: Cell;
}

const record = (
  fields: Readonly<Record<string, unknown>>,
  notes: readonly string[],
  score?: Cell,
): ReadRecord => ({
  holds: (word) => word in fields,
  value: (word) => fields[word],
  notes,
  ...(score !== undefined && { score }),
});

const iso = (serial: number | undefined): string | undefined =>
  serial === undefined ? undefined : isoFromSerial(serial);

/** What the readers made of each row, by the row of the range and the word of the column. */
function recordsByRow(kind: string, range: Range): ReadonlyMap<number, ReadRecord> {
  switch (kind) {
    case "okr":
      return keyResultRecords(range);
    case "kpi":
      return kpiRecords(range);
    case "map":
      return new Map(
        readMapTable(range).rows.map((one) => [
          one.row,
          record({ "Key result": one.keyResult, KPI: one.kpi }, []),
        ]),
      );
    default:
      return new Map(
        readCheckInTable(range).checkIns.map((one) => {
          const fields = {
            Date: iso(one.date),
            "Key result": one.keyResult,
            "Key result id": one.keyResult,
            Value: one.value,
            Current: one.value,
            Author: one.author,
            Note: one.note,
          };
          return [one.row, record(fields, [])];
        }),
      );
  }
}

function keyResultRecords(range: Range): ReadonlyMap<number, ReadRecord> {
  const { keyResults } = readKeyResultTable(range);
  const [heading, ...spilled] = callTable("OKR.TABLE", range);
  return new Map(
    keyResults.map((one, index) => {
      const fields = {
        Objective: one.objective,
        "Objective id": one.objectiveId,
        "Key result": one.title,
        "Key result id": one.id,
        Team: one.team,
        Owner: one.owner,
        Direction: one.direction,
        Start: one.start,
        Current: one.current,
        Target: one.target,
        Unit: one.unit,
        Weight: one.weight,
        Progress: one.progress,
        Due: iso(one.due),
        Updated: iso(one.updated),
        Period: one.period,
        Status: one.status,
      };
      return [one.row, record(fields, one.notes, spilled[index]![heading!.indexOf("Score")])];
    }),
  );
}

function kpiRecords(range: Range): ReadonlyMap<number, ReadRecord> {
  const { kpis } = readKpiTable(range);
  return new Map(
    kpis.map((one) => {
      const last = one.points[one.points.length - 1];
      const target = one.target ?? last?.target;
      const actuals = one.points.map(({ period, actual }) => [`Actual · ${period}`, actual] as const);
      const priors = one.points.map(({ period, actual }) => [`Prior · ${period}`, actual] as const);
      const fields = {
        KPI: one.name,
        "KPI id": one.id,
        Owner: one.owner,
        Team: one.team,
        Unit: one.unit,
        Perspective: one.perspective,
        Objective: one.objective,
        Status: one.status,
        Start: one.baseline,
        Target: target,
        Plan: target,
        Actual: last?.actual,
        Current: last?.actual,
        ...Object.fromEntries([...actuals, ...priors]),
      };
      const score =
        last?.actual === undefined || target === undefined || one.refusal !== undefined
          ? ""
          : call("OKR.KPI.ATTAINMENT", last.actual, target, one.direction);
      return [one.row, record(fields, one.notes, score)];
    }),
  );
}
