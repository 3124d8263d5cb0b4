import type { Direction } from "../model/KeyResult";

/** Higher is better, lower is better, or as close to the target as can be. */
export const directions: readonly Direction[] = ["up", "down", "hold"];
