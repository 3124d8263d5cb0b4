/** The four perspectives of a balanced scorecard (Kaplan and Norton, 1992), in their order. */
export const perspectives = ["Financial", "Customer", "Internal process", "Learning and growth"] as const;
export type Perspective = (typeof perspectives)[number];
