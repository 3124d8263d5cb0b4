import { calendarYear, type FiscalCalendar } from "../calendar/FiscalCalendar";
import { parsePeriodLabel } from "../calendar/parsePeriodLabel";
import { FormulaError } from "../errors/FormulaError";
import { quote } from "../errors/quote";
import type { KeyResult } from "../model/KeyResult";
import type { Kpi } from "../model/Kpi";
import type { MapRow } from "../model/MapRow";
import { keyResultJudge } from "../objective/keyResultJudge";
import type { KeyResultAnswer } from "../objective/KeyResultAnswer";
import { remembered } from "../objective/remembered";
import { ScoreMean } from "../score/ScoreMean";
import { joinMap } from "./joinMap";
import type { KeyResultLinks, Link } from "./KeyResultLinks";
import { kpiValueOver, type KpiReading } from "./kpiValueOver";
import { kpiWay } from "./kpiWay";
import type { MapAnswer } from "./MapAnswer";
import { makeConflict } from "./makeConflict";
import { normalisedShares } from "./normalisedShares";
import { unlikeUnits } from "./unlikeUnits";

/**
 * What the KPIs say about the key results they feed.
 *
 * One KPI stands for the key result's current value: its value from the key result's first day to as-of. Of several
 * each has a line with its own way from baseline to target, and the line `All` is their mean by share, since values of
 * different units can't be added. A line that can't be answered says why and changes no other.
 *
 * @param calendar whose quarters, halves and years the periods of the key results mean
 */
export function mapKeyResults(
  keyResults: readonly KeyResult[],
  kpis: readonly Kpi[],
  map: readonly MapRow[],
  asOf: number | undefined,
  calendar: FiscalCalendar = calendarYear,
): MapAnswer[] {
  const judge = keyResultJudge({ asOf, rule: undefined, period: undefined, calendar });
  const periodStart = remembered((label: string) => parsePeriodLabel(label, calendar)?.start);
  const answers: MapAnswer[] = [];
  for (const joined of joinMap(keyResults, kpis, map)) {
    const { keyResult, links } = joined;
    if (keyResult === undefined) {
      for (const link of links) answers.push(refused(joined, link, unknownKeyResult(joined, link)));
      continue;
    }
    const from = keyResult.startDate ?? periodStart(keyResult.period) ?? -Infinity;
    const end = answers.length;
    try {
      answerKeyResult({ ...joined, keyResult }, { from, asOf: asOf ?? Infinity, judge }, answers);
    } catch (error) {
      const refusal = asRefusal(error);
      answers.length = end;
      for (const link of links) answers.push(refused(joined, link, refusal));
    }
  }
  return answers;
}

interface Judging {
  readonly from: number;
  readonly asOf: number;
  readonly judge: (keyResult: KeyResult) => KeyResultAnswer;
}
type Known = KeyResultLinks & { readonly keyResult: KeyResult };

/** Adds the lines of one key result. */
function answerKeyResult(joined: Known, judging: Judging, answers: MapAnswer[]): void {
  const { keyResult, links } = joined;
  const shares = normalisedShares(links.map((link) => link.map.share));
  if (links.length === 1) {
    answers.push(fedByOne(joined, links[0]!, judging));
    return;
  }
  const { from, asOf, judge } = judging;
  const mean = new ScoreMean();
  let latest: number | undefined;
  links.forEach((link, index) => {
    const share = shares[index]!;
    try {
      const kpi = known(link);
      const reading = kpiValueOver(kpi, from, asOf);
      const score = kpiWay(kpi, reading);
      mean.add(score, share);
      latest = later(latest, reading.latest);
      const status =
        score === score ? statusAt(keyResult, score, reading.latest, judge) : reasonForNone(reading);
      answers.push(answer(joined, kpi.name || kpi.id, share, reading.value, score, status));
    } catch (error) {
      answers.push(refused(joined, link, asRefusal(error), share));
    }
  });
  const score = mean.count === 0 ? NaN : mean.result("mean");
  const status = statusAt(keyResult, score, latest, judge);
  answers.push(answer(joined, "All", 1, NaN, score, status));
}

function fedByOne(joined: Known, link: Link, { from, asOf, judge }: Judging): MapAnswer {
  try {
    const kpi = known(link);
    const reading = kpiValueOver(kpi, from, asOf);
    const name = kpi.name || kpi.id;
    const units = unlikeUnits(joined.keyResult, kpi);
    if (units?.certain) {
      const { conflict, fix } = makeConflict("unlike-units", link.map, [units.keyResult, units.kpi]);
      const refusal = new FormulaError("#VALUE!", `${conflict}; ${fix}`);
      return answer(joined, name, 1, reading.value, NaN, undefined, refusal);
    }
    const { score, status, notes } = judge(fed(joined.keyResult, kpi, reading));
    const reason = score !== score && reading.value === reading.value ? notes[0] : undefined;
    const refusal = reason === undefined ? undefined : new FormulaError("#N/A", reason);
    return answer(joined, name, 1, reading.value, score, status, refusal);
  } catch (error) {
    return refused(joined, link, asRefusal(error), 1);
  }
}

/** One line. Spelt out, since a line put together from parts takes several times as long, and a table has thousands. */
function answer(
  { written, keyResult }: KeyResultLinks,
  kpi: string,
  share: number,
  value: number,
  score: number,
  status: MapAnswer["status"],
  refusal?: FormulaError,
): MapAnswer {
  const name = keyResult ? keyResult.title || keyResult.id : written;
  return { keyResult: name, kpi, share, value, score, status, refusal };
}

function refused(joined: KeyResultLinks, { kpi, map }: Link, refusal: FormulaError, share = NaN): MapAnswer {
  const name = kpi === undefined ? map.kpi : kpi.name || kpi.id;
  return answer(joined, name, share, NaN, NaN, undefined, refusal);
}

/** The key result with the KPI's value as its current one. What its own current cell said no longer matters. */
function fed(keyResult: KeyResult, kpi: Kpi, { value, latest }: KpiReading): KeyResult {
  const { written, refusal, cadence, updated } = keyResult;
  const currentAlone =
    written?.current !== undefined && written.start === undefined && written.target === undefined;
  return {
    ...keyResult,
    current: Number.isNaN(value) ? undefined : value,
    progress: undefined,
    updated: latest ?? updated,
    cadence: cadence || kpi.cadence,
    notes: [],
    refusal: currentAlone ? undefined : refusal,
  };
}

/** The status of the key result if this were its score. */
function statusAt(
  keyResult: KeyResult,
  score: number,
  latest: number | undefined,
  judge: Judging["judge"],
): MapAnswer["status"] {
  if (score !== score) return "no-data";
  return judge({
    ...keyResult,
    kind: "reach",
    current: undefined,
    progress: score,
    updated: latest ?? keyResult.updated,
    refusal: undefined,
  }).status;
}

function reasonForNone({ value, target }: KpiReading): MapAnswer["status"] {
  return value === value && target !== target ? "no-target" : "no-data";
}

function later(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

function known({ kpi, map, ambiguous }: Link): Kpi {
  if (kpi !== undefined) return kpi;
  throw new FormulaError("#N/A", notFound("KPI", "kpis", map.kpi, map.row, ambiguous));
}

function unknownKeyResult({ written, ambiguous }: KeyResultLinks, { map }: Link): FormulaError {
  return new FormulaError("#N/A", notFound("key result", "key_results", written, map.row, ambiguous));
}

function notFound(what: string, where: string, written: string, row: number, ambiguous: boolean): string {
  return ambiguous
    ? `map, row ${row} names ${quote(written)}, which several entries of ${where} are called; use their ids`
    : `map, row ${row} needs a ${what} of ${where}, got ${quote(written)}; correct the id or add it there`;
}

function asRefusal(error: unknown): FormulaError {
  if (error instanceof FormulaError) return error;
  throw error;
}
