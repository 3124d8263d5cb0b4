import { directions } from "../../core/kpi/directions";
import { texts } from "../definition/parameters";

/** The parameter that says which way is better, in the same words in every KPI formula. */
export const direction = texts(
  "Which way is better: up, down or hold (as close to the target as can be); words such as “Lower is better” and operators such as ≤ are read too",
  { words: directions },
);
