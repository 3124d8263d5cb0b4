import type { StatusCode } from "./statusCodes";

/**
 * Every status from the mildest to the worst; the place in this list is the rank by which a roll-up compares.
 *
 * The three at the front say that there is nothing to judge, so they count only where there is nothing else. Missed and
 * off-track are equally bad; of the two a parent shows off-track, because what is above can still be acted on.
 */
export const statusSeverity = [
  "not-started",
  "no-target",
  "no-data",
  "achieved",
  "on-track",
  "stale",
  "at-risk",
  "missed",
  "off-track",
] as const satisfies readonly StatusCode[];
