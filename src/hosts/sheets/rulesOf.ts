import { runsDown } from "../../workbook/runsDown";
import type { FormulaRule } from "../../workbook/Snapshot";
import { addressOf } from "./addressOf";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A check of what is typed mostly goes down a whole column, so the first rows tell of it; each cell takes a call. */
const mostRows = 200;

/** The formulas by which a sheet's cells are coloured, and checked in its first rows. */
export function rulesOf(sheet: Sheet): FormulaRule[] {
  const colouring = sheet.getConditionalFormatRules().flatMap((rule): FormulaRule[] => {
    const [range] = rule.getRanges();
    if (range === undefined) return [];
    const address = addressOf(range);
    return formulasIn(rule.getBooleanCondition()?.getCriteriaValues()).map((formula) => ({
      kind: "conditional format",
      address,
      formula,
    }));
  });
  const [rows, columns] = [Math.min(mostRows, sheet.getMaxRows()), sheet.getMaxColumns()];
  const first = sheet.getRange(1, 1, rows, columns);
  const checks = first
    .getDataValidations()
    .map((row) => row.map((check) => formulasIn(check?.getCriteriaValues()).join(" ")));
  const checking = runsDown(addressOf(first), (down, right) => checks[down]![right]!).flatMap(
    ([address, formula]): FormulaRule[] => (formula === "" ? [] : [{ kind: "check", address, formula }]),
  );
  return [...colouring, ...checking];
}

function formulasIn(values: readonly unknown[] = []): string[] {
  return values.filter((value): value is string => typeof value === "string" && value.startsWith("="));
}
