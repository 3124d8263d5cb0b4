import type { FormulaError } from "../errors/FormulaError";
import type { StatusCode } from "../status/statusCodes";
import type { KeyResultAnswer } from "./KeyResultAnswer";

/** What the rules say about an objective from the answers of its key results. */
export interface ObjectiveAnswer {
  readonly id: string;
  readonly title: string;
  readonly row: number;
  readonly keyResults: readonly KeyResultAnswer[];
  /** How many of them have a score. */
  readonly withData: number;
  /** Share 0…1, NaN where no key result that counts has a score. */
  readonly score: number;
  readonly expected: number;
  readonly status: StatusCode | undefined;
  readonly weakest: KeyResultAnswer | undefined;
  /** Why there is no score although there are scores. */
  readonly refusal: FormulaError | undefined;
}
