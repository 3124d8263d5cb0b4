import type { Severity } from "../coach/severities";
import type { ConflictCode } from "./conflictTexts";

/** One thing that is wrong between key results and KPIs. */
export interface Conflict {
  readonly code: ConflictCode;
  readonly severity: Severity;
  /** "" where it concerns several. */
  readonly keyResult: string;
  readonly kpi: string;
  readonly conflict: string;
  readonly fix: string;
}
