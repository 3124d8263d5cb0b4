import type { Detail } from "../text/Detail";
import type { FindingCode } from "./findingTexts";
import type { Severity } from "./severities";

/** One thing the coach has to say about a row of a table. */
export interface CoachFinding {
  /** Row of the range, 1-based, headings counted. */
  readonly row: number;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What was found, as it stands in the words. */
  readonly details: readonly Detail[];
  readonly finding: string;
  readonly why: string;
  readonly fix: string;
}
