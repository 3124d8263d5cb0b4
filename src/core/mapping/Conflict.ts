import type { Severity } from "../coach/severities";
import type { Detail } from "../text/Detail";
import type { ConflictCode } from "./conflictTexts";

/** One thing that is wrong between key results and KPIs. */
export interface Conflict {
  readonly code: ConflictCode;
  readonly severity: Severity;
  /** "" where it concerns several. */
  readonly keyResult: string;
  readonly kpi: string;
  /** What was found, as it stands in the words. */
  readonly details: readonly Detail[];
  readonly conflict: string;
  readonly fix: string;
}
