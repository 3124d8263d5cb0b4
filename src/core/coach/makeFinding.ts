import type { Detail } from "../text/Detail";
import { fillIn } from "../text/fillIn";
import type { CoachFinding } from "./CoachFinding";
import { type FindingCode, findingTexts } from "./findingTexts";
import type { Severity } from "./severities";

/**
 * A finding in words.
 *
 * @param details what was found, in the order in which the sentence counts them
 */
export function makeFinding(
  code: FindingCode,
  row: number,
  details: readonly Detail[] = [],
  severity: Severity = findingTexts[code][0],
): CoachFinding {
  const [, ...texts] = findingTexts[code];
  const [finding, why, fix] = texts.map((text) => fillIn(text, details));
  return { row, code, severity, details, finding: finding!, why: why!, fix: fix! };
}
