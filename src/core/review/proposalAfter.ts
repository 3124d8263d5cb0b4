import type { KeyResult } from "../model/KeyResult";
import type { StatusCode } from "../status/statusCodes";

export const proposals = ["carry over", "graduate", "retire"] as const;
export type Proposal = (typeof proposals)[number];

/**
 * What to do with a key result once its period is over; people decide otherwise where they know better.
 *
 * A level that was reached is worth keeping, so it graduates into a KPI; a milestone or a baseline is done once it is
 * done. What nobody measured in a whole period, or had no target, guided nobody and is retired; the rest goes on.
 */
export function proposalAfter(status: StatusCode, kind: KeyResult["kind"]): Proposal {
  if (status === "achieved") return kind === "milestone" || kind === "baseline" ? "retire" : "graduate";
  return status === "no-data" || status === "no-target" ? "retire" : "carry over";
}
