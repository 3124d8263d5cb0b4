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
import { normalisedShares } from "./normalisedShares";

/**
 * What the KPIs say about the key results they feed.
 *
 * One KPI stands for the key result's current value: its value from the key result's first day to as-of. Of several
 * each has a line with its own way from baseline to target, and the line `All` is their mean by share, since values of
 * different units can't be added. A line that can't be answered says why and changes no other.
 */
export function mapKeyResults(
  keyResults: readonly KeyResult[],
  kpis: readonly Kpi[],
  map: readonly MapRow[],
  asOf: number | undefined,
): MapAnswer[] {
  const judge = keyResultJudge({ asOf, rule: undefined, period: undefined });
  const periodStart = remembered((label: string) => parsePeriodLabel(label)?.start);
  return joinMap(keyResults, kpis, map).flatMap((joined) => {
    const { keyResult, links } = joined;
    if (keyResult === undefined) return links.map((link) => unknownKeyResult(joined, link));
    const from = keyResult.startDate ?? periodStart(keyResult.period) ?? -Infinity;
    const answers = answerKeyResult(keyResult, links, from, asOf ?? Infinity, judge);
    return answers instanceof FormulaError
      ? links.map((link) => ({ ...line(joined, link), refusal: answers }))
      : answers.map((answer) => ({ ...answer, keyResult: keyResult.title || keyResult.id }));
  });
}

type Judge = (keyResult: KeyResult) => KeyResultAnswer;
type Part = Omit<MapAnswer, "keyResult">;

function answerKeyResult(
  keyResult: KeyResult,
  links: readonly Link[],
  from: number,
  asOf: number,
  judge: Judge,
): Part[] | FormulaError {
  try {
    const shares = normalisedShares(links.map((link) => link.map.share));
    if (links.length === 1) return [fedByOne(keyResult, links[0]!, from, asOf, judge)];
    const mean = new ScoreMean();
    let latest: number | undefined;
    const parts = links.map((link, index): Part => {
      const part = { ...namedPart(link), share: shares[index]! };
      try {
        const kpi = known(link);
        const reading = kpiValueOver(kpi, from, asOf);
        const score = kpiWay(kpi, reading);
        mean.add(score, part.share);
        latest = later(latest, reading.latest);
        return {
          ...part,
          value: reading.value,
          score,
          status:
            score === score ? statusAt(keyResult, score, reading.latest, judge) : reasonForNone(reading),
        };
      } catch (error) {
        return { ...part, refusal: asRefusal(error) };
      }
    });
    const score = mean.count === 0 ? NaN : mean.result("mean");
    const status = statusAt(keyResult, score, latest, judge);
    return [...parts, { kpi: "All", share: 1, value: NaN, score, status, refusal: undefined }];
  } catch (error) {
    return asRefusal(error);
  }
}

function fedByOne(keyResult: KeyResult, link: Link, from: number, asOf: number, judge: Judge): Part {
  const part = { ...namedPart(link), share: 1 };
  try {
    const kpi = known(link);
    const reading = kpiValueOver(kpi, from, asOf);
    const { score, status, notes } = judge(fed(keyResult, kpi, reading));
    const reason = score !== score && reading.value === reading.value ? notes[0] : undefined;
    const refusal = reason === undefined ? undefined : new FormulaError("#N/A", reason);
    return { ...part, value: reading.value, score, status, refusal };
  } catch (error) {
    return { ...part, refusal: asRefusal(error) };
  }
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
  judge: Judge,
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

function namedPart({ kpi, map }: Link): Part {
  const name = kpi === undefined ? map.kpi : kpi.name || kpi.id;
  return { kpi: name, share: NaN, value: NaN, score: NaN, status: undefined, refusal: undefined };
}

function line({ written, keyResult }: KeyResultLinks, link: Link): MapAnswer {
  return { ...namedPart(link), keyResult: keyResult ? keyResult.title || keyResult.id : written };
}

function known({ kpi, map, ambiguous }: Link): Kpi {
  if (kpi !== undefined) return kpi;
  throw new FormulaError("#N/A", notFound("KPI", "kpis", map.kpi, map.row, ambiguous));
}

function unknownKeyResult(joined: KeyResultLinks, link: Link): MapAnswer {
  const message = notFound("key result", "key_results", joined.written, link.map.row, joined.ambiguous);
  return { ...line(joined, link), refusal: new FormulaError("#N/A", message) };
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
