import type { KeyResultKind } from "../score/keyResultKinds";

export type Direction = "up" | "down" | "hold";
export type KeyResultType = "committed" | "aspirational";

/**
 * A key result as a table states it. Text is "" and a number undefined where the table says nothing: rules decide
 * what that means, the reader never does. Dates are serial days; shares (progress, confidence) 0…1.
 */
export interface KeyResult {
  /** Row of the range it was read from, 1-based, headings counted. */
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly objectiveId: string;
  readonly objective: string;
  /** Id or title of the objective above, in a cascade. */
  readonly parent: string;
  readonly team: string;
  readonly owner: string;
  readonly perspective: string;
  readonly kind: KeyResultKind | "between" | undefined;
  readonly type: KeyResultType | undefined;
  /** What a direction word or an operator says; the sign of target − start decides all the same. */
  readonly direction: Direction | undefined;
  readonly unit: string;
  readonly start: number | undefined;
  readonly current: number | undefined;
  readonly target: number | undefined;
  /** The range to stay in, for `between`. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly weight: number | undefined;
  /** A share done that the table gives itself, where there are no values to compute it from. */
  readonly progress: number | undefined;
  readonly confidence: number | undefined;
  readonly startDate: number | undefined;
  readonly due: number | undefined;
  readonly period: string;
  readonly cadence: string;
  readonly updated: number | undefined;
  /** The status the table claims, in its own words. */
  readonly status: string;
  /** What could not be read, cell by cell, in a person's words. With a `refusal` it gets no score. */
  readonly notes: readonly string[];
  readonly refusal: string | undefined;
  /** The table has a column for it, even if this row's cell is blank. */
  readonly hasStart: boolean;
  /** The text of cells that no number could be read from: it is shown where the number would stand. */
  readonly written?: Readonly<Partial<Record<"start" | "current" | "target", string>>>;
}
