import type { Heading } from "./readHeading";
import type { Role } from "./roles";

export const tableKinds = ["okr", "objectives", "kpi", "map", "checkin"] as const;
export type TableKind = (typeof tableKinds)[number];

const titles: readonly Role[] = ["Objective", "Key result", "KPI"];

/**
 * What kind of table its headings make, or undefined where they make none.
 *
 * A word such as Metric names a key result beside an objective and a KPI otherwise, so it decides only where no clearer
 * word does.
 */
export function kindOfTable(headings: readonly Heading[]): TableKind | undefined {
  const can = (...wanted: Role[]): boolean =>
    headings.some(({ claims }) => claims.some(({ role }) => wanted.includes(role)));
  const only = (wanted: Role, id: Role): boolean =>
    headings.some(({ claims }) => {
      const named = claims.filter(({ role }) => titles.includes(role));
      return claims[0]?.role === id || (named.length === 1 && named[0]!.role === wanted);
    });
  const keyResult = only("Key result", "Key result id");
  const kpi = only("KPI", "KPI id");
  const objective = only("Objective", "Objective id");
  const metric = headings.some(({ claims }) => claims.some(({ role }) => role === "KPI"));
  const values = can("Actual", "Current", "Value");
  const goals = can("Target", "Plan", "Start");
  const figures = values || goals || can("Numerator");
  const periods = headings.filter(({ period }) => period !== undefined).length;
  if (keyResult && kpi && !values) return "map";
  if (!kpi && !goals && can("Date") && values) return "checkin";
  if (keyResult) return "okr";
  if (metric && objective && !values && !can("Plan", "Start") && periods === 0)
    return kpi || can("Target") ? "map" : "okr";
  if (metric && !kpi && objective && !can("Perspective") && can("Start", "Current")) return "okr";
  if (metric) return figures || periods > 0 || !isLedger(headings) ? "kpi" : undefined;
  if (objective) return can("Start") && values ? "okr" : "objectives";
  if ((values && goals) || periods > 1) return "kpi";
  return undefined;
}

const account = /\b(?:accounts?|konto|compte|cuenta|conta)\b/;

/** Bookkeeping names accounts too: with amounts of neither actual nor plan (Date, Account, Debit) they are no KPIs. */
function isLedger(headings: readonly Heading[]): boolean {
  return headings.every(
    ({ claims, matched }) => account.test(matched) || !claims.some(({ role }) => role === "KPI"),
  );
}
