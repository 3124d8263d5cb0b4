import { isBlank } from "../cells/isBlank";
import { isCellError } from "../cells/isCellError";
import type { Address } from "../workbook/Address";
import { computedValue, googleExport } from "../workbook/formulas/googleExport";
import type { Edit, Plan } from "../workbook/Plan";
import type { RangeSnapshot, SnapshotRequest } from "../workbook/Snapshot";
import type { ActionContext } from "./ActionContext";
import { ActionError } from "./ActionError";
import { type CellWrite, gatherWrites } from "./gatherWrites";
import { repairedFormula, type RepairProblem } from "./repairedFormula";

export const repairFormulasRequest: SnapshotRequest = {
  ranges: [{ kind: "workbook", hidden: true }],
  beyondCells: true,
};

/** Where a formula stands: in a cell or a rule for cells, or behind a name, of one sheet or of the workbook. */
export type FormulaPlace =
  { readonly address: Address } | { readonly name: string; readonly onlyOn?: string };

/** A formula that can be repaired. */
export interface FormulaRepair {
  readonly place: FormulaPlace;
  /**
   * `misspelled`: the name of one of our functions is another here. `frozen`: Google Sheets put the formula away in a
   * file. `not loaded`: it is spelled right and shows #NAME?, so it is entered once more.
   */
  readonly state: "misspelled" | "frozen" | "not loaded";
  readonly before: string;
  readonly after: string;
  /** Cells that its answer had filled and that Google Sheets wrote out one by one: they have to be free again. */
  readonly filled: readonly { readonly address: Address; readonly formula: string }[];
}

/** A formula that stays as it is, and why, in words for the person. */
export interface FormulaSkipped {
  readonly place: FormulaPlace;
  readonly formula: string;
  readonly reason: string;
}

/** How the formulas of ours in a workbook stand. */
export interface FormulaCheck {
  /** Spelled as here, and not #NAME?. */
  readonly right: number;
  readonly repairs: readonly FormulaRepair[];
  readonly skipped: readonly FormulaSkipped[];
}

/** What a formula must contain to be ours in any spelling; most of a workbook is passed by at that. */
const mayBeOurs = /okr|_xldudf_/i;

/** Looks at every formula that the snapshot shows; nothing is written. */
export function checkFormulas({ snapshot, host, text }: ActionContext): FormulaCheck {
  const protectedSheets = new Set(snapshot.sheets.flatMap((sheet) => (sheet.protected ? [sheet.name] : [])));
  let right = 0;
  const repairs: FormulaRepair[] = [];
  const skipped: FormulaSkipped[] = [];
  for (const range of snapshot.ranges) {
    range.formulas.forEach((row, down) => {
      row.forEach((formula, across) => {
        if (!mayBeOurs.test(formula)) return;
        const address = cellOf(range, down, across);
        const place = { address };
        const skip = (reason: string): void => {
          skipped.push({ place, formula, reason });
        };
        const { formula: after, isOurs, isThawed, problems } = repairedFormula(formula, host);
        for (const problem of unlike(problems)) skip(text.tools.repairProblems[problem.kind](problem.what));
        const value = range.values[down]![across]!;
        const isUnknown = isCellError(value) && value.error === "#NAME?";
        const state =
          after !== formula
            ? isThawed
              ? "frozen"
              : "misspelled"
            : isOurs && isUnknown && problems.length === 0
              ? "not loaded"
              : undefined;
        if (state === undefined) {
          if (isOurs && problems.length === 0) right += 1;
        } else if (protectedSheets.has(address.sheet)) skip(text.tools.sheetProtected);
        else {
          const filled = isThawed ? filledFrom(range, down, across) : [];
          repairs.push({ place, state, before: formula, after, filled });
        }
      });
    });
  }
  for (const { name, sheet, formula } of snapshot.namedFormulas) {
    if (!mayBeOurs.test(formula)) continue;
    const place = { name, ...(sheet !== undefined && { onlyOn: sheet }) };
    const { formula: after, isOurs, isThawed, problems } = repairedFormula(formula, host);
    for (const problem of unlike(problems)) {
      skipped.push({ place, formula, reason: text.tools.repairProblems[problem.kind](problem.what) });
    }
    if (after !== formula) {
      repairs.push({ place, state: isThawed ? "frozen" : "misspelled", before: formula, after, filled: [] });
    } else if (isOurs && problems.length === 0) right += 1;
  }
  for (const { kind, address, formula } of snapshot.rules) {
    if (!mayBeOurs.test(formula)) continue;
    const { isOurs, problems } = repairedFormula(formula, host);
    if (isOurs || problems.length > 0) {
      skipped.push({ place: { address }, formula, reason: text.tools.ruleCannotCalculate[kind] });
    }
  }
  return { right, repairs, skipped };
}

/**
 * Writes the repaired formulas in place of the ones that were seen, each in its cell, and empties the cells that an
 * answer had filled. A formula that is right and shows #NAME? is written once more as it is: a spreadsheet looks for the
 * function again when a formula is entered, and not when an add-in arrives.
 *
 * @throws {ActionError} where there is nothing to repair
 */
export function repairFormulas({ text }: ActionContext, { repairs }: FormulaCheck): Plan {
  if (repairs.length === 0) throw new ActionError("", text.tools.nothingToRepair);
  const writes = repairs.flatMap(({ place, before, after, filled }): CellWrite[] =>
    "name" in place
      ? []
      : [
          {
            address: place.address,
            cell: { formula: after, local: true },
            expects: { formula: before, local: true },
          },
          ...filled.map(({ address, formula }) => ({
            address,
            cell: null,
            expects: { formula, local: true as const },
          })),
        ],
  );
  const names = repairs.flatMap(({ place, before, after }): Edit[] =>
    "name" in place ? [{ kind: "named formula", ...place, formula: after, expects: before }] : [],
  );
  return {
    title: text.tools.repairFormulas(repairs.length),
    edits: [...gatherWrites(writes), ...names],
  };
}

function cellOf({ address }: RangeSnapshot, down: number, across: number): Address {
  return {
    sheet: address.sheet,
    row: address.row + down,
    column: address.column + across,
    rows: 1,
    columns: 1,
  };
}

/**
 * The cells that an answer had filled to the right of its formula and below it: marked as computed, without a gap, in
 * rows as wide as the first. A blank among them was blank in the answer.
 */
function filledFrom(range: RangeSnapshot, down: number, across: number): FormulaRepair["filled"] {
  const isFilled = (row: number, column: number): boolean =>
    googleExport(range.formulas[row]?.[column] ?? "") === computedValue;
  const isFree = (row: number, column: number): boolean =>
    (range.formulas[row]?.[column] ?? "") === "" && isBlank(range.values[row]?.[column]);
  let width = 1;
  while (isFilled(down, across + width)) width += 1;
  const columns = Array.from({ length: width }, (_, index) => across + index);
  const belongs = (row: number): boolean =>
    columns.some((column) => isFilled(row, column)) &&
    columns.every((column) => isFilled(row, column) || isFree(row, column));
  let height = 1;
  while (belongs(down + height)) height += 1;
  return Array.from({ length: height }, (_, index) => down + index).flatMap((row) =>
    columns
      .filter((column) => isFilled(row, column))
      .map((column) => ({
        address: cellOf(range, row, column),
        formula: range.formulas[row]![column]!,
      })),
  );
}

/** Two of the same kind about the same thing are one to a person. */
function unlike(problems: readonly RepairProblem[]): readonly RepairProblem[] {
  return problems.filter(
    ({ kind, what }, index) =>
      problems.findIndex((other) => other.kind === kind && other.what === what) === index,
  );
}
