import type { KeyResult } from "../model/KeyResult";
import { isHolding } from "../score/isHolding";
import { type DayCount, expectedShare } from "./expectedShare";

/** What is expected in the end, by type, where no dates say more: all of a commitment, 70 % of an aspiration. */
const expectedByType = { committed: 1, aspirational: 0.7 } as const;

/**
 * Share expected of a key result by a date, NaN where nothing says.
 *
 * A level to keep is expected to be kept on every day. Where the dates are unknown, the type alone expects 1.0 of a
 * committed and 0.7 of an aspirational key result (Google OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook).
 *
 * @param asOf serial day, NaN where unknown
 * @throws {FormulaError} #NUM! where the due date is before the start
 */
export function expectedOfKeyResult(
  { kind, type, startDate, due }: Pick<KeyResult, "kind" | "type" | "startDate" | "due">,
  asOf: number,
  count?: DayCount,
): number {
  if (kind === "baseline") return NaN;
  if (isHolding(kind)) return 1;
  const share = expectedShare(startDate ?? NaN, due ?? NaN, asOf, count);
  return share === share || type === undefined ? share : expectedByType[type];
}
