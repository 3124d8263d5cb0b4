import type { Range } from "../../cells/Cell";
import type { Snapshot } from "../../workbook/Snapshot";
import { valueOf } from "../answerOf";
import { readSettings } from "../readSettings";
import { sheetCells } from "../sheetCells";
import type { KpiDraft } from "./KpiDraft";
import { isOnTheSameLines, readSource } from "./kpiSources";

/** The value that the formula will answer now, undefined without a source, or the formula's own words. */
export function kpiValueNow(
  snapshot: Snapshot,
  { source, per, timeFrame = "month", aggregation }: KpiDraft,
  today: number,
): number | string | undefined {
  if (source.kind === "later") return undefined;
  if (source.kind === "cell") {
    const cell = sheetCells(snapshot, source.address).values[0]![0]!;
    return typeof cell === "number" ? cell : undefined;
  }
  const { settings } = readSettings(snapshot);
  const asOf = settings.asOf ?? today;
  const { fiscalStart, calendar } = settings;
  const over = (dates: Range, values: Range, how: string, denominators: Range | "" = "") => {
    const answer = valueOf("OKR.KPI.VALUE", [
      orBlankLine(dates),
      orBlankLine(values),
      asOf,
      timeFrame,
      how,
      fiscalStart,
      denominators,
      calendar,
    ]);
    if ("refusal" in answer) return answer.refusal;
    return typeof answer.value === "number" ? answer.value : undefined;
  };
  const { dates, values } = readSource(snapshot, source);
  if (aggregation !== "ratio") return over(dates, values, aggregation);
  if (per === undefined) return undefined;
  const divisor = readSource(snapshot, per);
  if (isOnTheSameLines(source, per)) return over(dates, values, "ratio", divisor.values);
  const above = over(dates, values, "sum");
  const below = over(divisor.dates, divisor.values, "sum");
  if (typeof above !== "number") return above;
  // As one report of both, which says in the formula's own words what a sum of 0 means.
  return typeof below === "number" ? over([[asOf]], [[above]], "ratio", [[below]]) : below;
}

/** A condition that no line meets leaves nothing, which a formula sees as a blank cell. */
function orBlankLine(range: Range): Range {
  return range.length === 0 ? [[""]] : range;
}
