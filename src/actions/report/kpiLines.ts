import { defaultLabels } from "../../core/status/statusCodes";
import type { KpiOffer } from "../kpi/kpiOffers";
import type { FiguresBlock, FiguresSheet } from "./FiguresSheet";

/** A KPI's latest periods on its chart: a year of months. */
const mostPeriods = 12;

/** More lines than that nobody looks at. */
const mostLines = 4;

const labels: readonly string[] = Object.values(defaultLabels);

/** The KPIs worth a chart: those that should become key results, then the worst, each with two values or more. */
export function kpisToDraw(offers: readonly KpiOffer[]): readonly KpiOffer[] {
  return offers
    .filter(({ history }) => history.length > 1)
    .sort(
      (one, other) =>
        Number(other.proposal !== "") - Number(one.proposal !== "") ||
        labels.indexOf(other.status) - labels.indexOf(one.status),
    )
    .slice(0, mostLines);
}

/** How many periods the chart of a KPI has: where few were reported, half a year, which leaves room for those to come. */
export function periodsOf({ history }: KpiOffer): number {
  return history.length <= mostPeriods / 2 ? mostPeriods / 2 : mostPeriods;
}

/**
 * The latest periods of one KPI in three columns for a chart (Date, Actual, Target), all formulas. What is missing is
 * `#N/A`: a blank would be drawn as 0.
 *
 * @param history the block that OKR.KPI.HISTORY fills, KPI, Date, Actual, Target
 * @param asOf how formulas refer to the as-of date; later actuals are not drawn
 */
export function kpiBlock(
  figures: FiguresSheet,
  offer: KpiOffer,
  headings: readonly string[],
  history: FiguresBlock,
  asOf: string,
): FiguresBlock {
  const [names, dates, actuals, targets] = [0, 1, 2, 3].map((column) => history.column(column)) as [
    string,
    string,
    string,
    string,
  ];
  const periods = periodsOf(offer);
  return figures.rows(offer.name, headings, (block) => {
    const own = `FILTER(${dates}, ${names}=${block.title})`;
    const before = `MAX(0, COUNT(${own})-${periods})`;
    return Array.from({ length: periods }, (_, index) => {
      const date = block.cell(index, 0);
      const on = (values: string): string =>
        `IFERROR(AVERAGE(FILTER(${values}, (${names}=${block.title})*(${dates}=${date}))), NA())`;
      return [
        { formula: `=IFERROR(SMALL(${own}, ${before}+${index + 1}), "")` },
        { formula: `=IF(${date}>${asOf}, NA(), ${on(actuals)})` },
        { formula: `=${on(targets)}` },
      ];
    });
  });
}
