import type { KeyResult } from "../../src/core/model/KeyResult";
import type { Kpi, KpiPoint } from "../../src/core/model/Kpi";

const silent: KeyResult = {
  row: 2,
  id: "",
  title: "",
  objectiveId: "",
  objective: "",
  parent: "",
  team: "",
  owner: "",
  perspective: "",
  kind: undefined,
  type: undefined,
  direction: undefined,
  unit: "",
  start: undefined,
  current: undefined,
  target: undefined,
  low: undefined,
  high: undefined,
  weight: undefined,
  progress: undefined,
  confidence: undefined,
  startDate: undefined,
  due: undefined,
  period: "",
  cadence: "",
  updated: undefined,
  status: "",
  notes: [],
  refusal: undefined,
  hasStart: true,
};

/** A key result of which the table says only what is given here. */
export function aKeyResult(given: Partial<KeyResult> = {}): KeyResult {
  return { ...silent, ...given };
}

/** One that a coach has nothing to say about. */
export function aGoodKeyResult(given: Partial<KeyResult> = {}): KeyResult {
  return aKeyResult({
    title: "Customers who renew",
    objective: "Customers stay because they want to",
    owner: "Ada",
    unit: "%",
    start: 0.8,
    current: 0.85,
    target: 0.9,
    period: "2026-Q1",
    ...given,
  });
}

const silentKpi: Kpi = {
  row: 2,
  id: "",
  name: "",
  owner: "",
  team: "",
  unit: "",
  direction: undefined,
  baseline: undefined,
  target: undefined,
  amber: undefined,
  red: undefined,
  cadence: "",
  aggregation: undefined,
  leading: undefined,
  perspective: "",
  category: "",
  objective: "",
  benchmark: undefined,
  weight: undefined,
  yearToDate: undefined,
  prior: undefined,
  status: "",
  points: [],
  notes: [],
  refusal: undefined,
};

export function aKpi(given: Partial<Kpi> = {}): Kpi {
  return { ...silentKpi, ...given };
}

export function aPoint(
  date: number | undefined,
  actual: number | undefined,
  given: Partial<KpiPoint> = {},
): KpiPoint {
  return {
    row: 2,
    date,
    period: "",
    unit: "",
    actual,
    target: undefined,
    numerator: undefined,
    denominator: undefined,
    ...given,
  };
}
