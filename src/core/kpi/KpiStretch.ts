import type { Period } from "../calendar/Period";
import type { KpiPoint } from "../model/Kpi";

/** The reports of one period of a KPI: one of them, or several where it is reported more often than it is judged. */
export interface KpiStretch {
  readonly label: string;
  /** Undefined where neither a date nor the label tells the days. */
  readonly period: Period | undefined;
  readonly points: readonly KpiPoint[];
}
