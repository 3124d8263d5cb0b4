import type { FindingCode } from "./findingTexts";
import type { Severity } from "./severities";

/** One thing the coach has to say about a row of a table. */
export interface CoachFinding {
  /** Row of the range, 1-based, headings counted. */
  readonly row: number;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly finding: string;
  readonly why: string;
  readonly fix: string;
}
