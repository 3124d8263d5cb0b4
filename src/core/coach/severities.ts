export const severities = ["error", "warning", "hint"] as const;
/** An error keeps a score from being right, a warning makes the plan weaker, a hint may well be intended. */
export type Severity = (typeof severities)[number];
