import type { Cell, Range } from "../../cells/Cell";
import { readKeyResultTable } from "../../cells/tables/readKeyResultTable";
import { FormulaError } from "../../core/errors/FormulaError";
import type { ActionText } from "../text/en";
import type { Draft } from "./Draft";

export const draftColumns = [
  "Objective",
  "Key result",
  "Owner",
  "Type",
  "Kind",
  "Unit",
  "Start",
  "Current",
  "Target",
  "Weight",
  "Start date",
  "Due",
  "Score",
  "Expected",
  "Status",
] as const;
export type DraftColumn = (typeof draftColumns)[number];

/** How far right of the first column one stands. */
export function draftColumn(name: DraftColumn): number {
  return draftColumns.indexOf(name);
}

/** As the table reader calls the columns of a draft. */
const roleOf = (name: DraftColumn): string => (name === "Expected" ? "not used" : name);

/** Whether a table has the columns of a draft, in any language, so that another objective can go on below it. */
export function isDraftTable(values: Range): boolean {
  if (values[0]?.length !== draftColumns.length) return false;
  try {
    const { columns: read, headingRows } = readKeyResultTable(values);
    return headingRows[0] === 1 && draftColumns.every((name, index) => read[index]?.role === roleOf(name));
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

/** The rows of a draft as a table would hold them, without formulas. */
export function draftRows(
  { objective, type, startDate, due, keyResults }: Draft,
  { types, kinds }: ActionText["choices"],
): Cell[][] {
  return keyResults.map((keyResult) => [
    objective.trim(),
    keyResult.title.trim(),
    keyResult.owner.trim(),
    types[type],
    kinds[keyResult.kind],
    keyResult.unit.trim(),
    keyResult.start ?? null,
    null,
    keyResult.target ?? null,
    keyResult.weight ?? null,
    startDate ?? null,
    keyResult.due ?? due ?? null,
  ]);
}
