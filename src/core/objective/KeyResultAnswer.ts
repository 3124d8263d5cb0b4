import type { KeyResult } from "../model/KeyResult";
import type { StatusCode } from "../status/statusCodes";

/** What the rules say about one key result of a table. */
export interface KeyResultAnswer {
  readonly keyResult: KeyResult;
  /** Serial day it is judged by: its own, else the last of its period. */
  readonly due: number | undefined;
  /** Share 0…1, NaN where there is none. */
  readonly score: number;
  /** Share expected by the as-of date, NaN where unknown. */
  readonly expected: number;
  /** The expected share comes from dates, not from the type alone. */
  readonly dated: boolean;
  /** Undefined where a rule can't be applied; a note says why. */
  readonly status: StatusCode | undefined;
  /** In a person's words, what could not be read or computed and what is odd. */
  readonly notes: readonly string[];
}
