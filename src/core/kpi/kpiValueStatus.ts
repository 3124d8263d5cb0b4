import { FormulaError } from "../errors/FormulaError";
import type { Direction } from "../model/KeyResult";
import { reaches } from "../status/reaches";
import type { StatusCode } from "../status/statusCodes";
import type { StatusRule } from "../status/StatusRule";

/**
 * The status of a value by cut-offs in its own unit: `value 95 85`, or the Amber and Red of a KPI's row.
 *
 * Up: green from the first on, amber from the second. Down: mirrored. Hold: both are distances from the target.
 *
 * @throws {FormulaError} #VALUE! where the order of the cut-offs contradicts the direction
 */
export function kpiValueStatus(
  actual: number,
  target: number,
  direction: Direction,
  { green, amber, achieved }: Pick<StatusRule, "green" | "amber" | "achieved">,
): StatusCode {
  const better = direction === "up" ? 1 : -1;
  if (amber !== undefined && better * (green.at - amber.at) < 0) {
    const needed = {
      up: "needs green at or above amber, since higher is better",
      down: "needs green at or below amber, since lower is better",
      hold: "needs green at or below amber, since they are distances from the target",
    };
    throw new FormulaError(
      "#VALUE!",
      `the status ${needed[direction]}, got ${green.at} and ${amber.at}; swap them or change the direction`,
    );
  }
  const measured = direction === "hold" ? Math.abs(actual - target) : actual;
  if (achieved && reaches(measured, achieved, better)) return "achieved";
  if (reaches(measured, green, better)) return "on-track";
  return amber && reaches(measured, amber, better) ? "at-risk" : "off-track";
}
