import type { StatusCode } from "./statusCodes";

/** Every status from the best to the worst, then what can't be judged: wherever statuses stand in a row to be read. */
export const statusesBestFirst = [
  "achieved",
  "on-track",
  "at-risk",
  "off-track",
  "missed",
  "stale",
  "no-data",
  "no-target",
  "not-started",
] as const satisfies readonly StatusCode[];
