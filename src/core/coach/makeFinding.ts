import type { CoachFinding } from "./CoachFinding";
import { type FindingCode, findingTexts } from "./findingTexts";
import type { Severity } from "./severities";

/**
 * A finding in words.
 *
 * @param detail what was found, as it goes into the sentence
 */
export function makeFinding(
  code: FindingCode,
  row: number,
  detail: string | number = "",
  severity: Severity = findingTexts[code][0],
): CoachFinding {
  const [, ...texts] = findingTexts[code];
  const [what, why, fix] = texts.map((text) => text.replace("{}", () => String(detail)));
  return { row, code, severity, finding: what!, why: why!, fix: fix! };
}
