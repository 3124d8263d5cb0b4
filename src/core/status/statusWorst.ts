import type { StatusCode } from "./statusCodes";
import { statusSeverity } from "./statusSeverity";

/** The worst of several statuses, in whatever order they come; undefined of none. */
export function statusWorst(statuses: readonly StatusCode[]): StatusCode | undefined {
  let worst = -1;
  for (const status of statuses) worst = Math.max(worst, statusSeverity.indexOf(status));
  return statusSeverity[worst];
}
