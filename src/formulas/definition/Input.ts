import type { Cell, Range } from "../../cells/Cell";

/** One argument of a call as a host hands it over: a cell, a range, or nothing where it was left out. */
export type Input = Cell | Range | undefined;
