import type { Range } from "../../src/cells/Cell";

/** Three key results of one objective: one on its way, one nearly there, one without a value. */
export const okrs: Range = [
  ["Objective", "Key result", "Owner", "Start", "Current", "Target", "Due"],
  ["Close the books faster", "Days to close", "Ana", 9, 7, 5, 46387],
  ["", "Late postings", "Ben", 40, 12, 10, 46387],
  ["", "Corrections after the close", "Ben", 30, null, 10, 46387],
];
