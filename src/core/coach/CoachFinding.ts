import type { FindingCode } from "./findingTexts";

export const severities = ["error", "warning", "hint"] as const;
/** An error keeps a score from being right, a warning makes the plan weaker, a hint may well be intended. */
export type Severity = (typeof severities)[number];

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
