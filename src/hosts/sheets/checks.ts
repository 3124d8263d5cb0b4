import type { Address } from "../../workbook/Address";
import { addressOf } from "./addressOf";
import type { PlannedSpreadsheet } from "./PlannedSpreadsheet";

type Check = GoogleAppsScript.Spreadsheet.DataValidation;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** What a check compares with: dates and ranges as JSON can carry them. */
type Value = string | number | boolean | readonly string[] | { date: number } | { range: Address };

interface PackedCheck {
  readonly type: string;
  readonly values: readonly Value[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** A check on a cell, of whatever kind, as a text from which `builtCheck` makes it again; "" where there is none. */
export function packedCheck(check: Check | null): string {
  if (check === null) return "";
  const packed: PackedCheck = {
    type: String(check.getCriteriaType()),
    values: check.getCriteriaValues().map(packedValue),
    allowInvalid: check.getAllowInvalid(),
    help: check.getHelpText(),
  };
  return JSON.stringify(packed);
}

export function builtCheck(text: string, planned: PlannedSpreadsheet): Check {
  const { type, values, allowInvalid, help } = JSON.parse(text) as PackedCheck;
  const builder = SpreadsheetApp.newDataValidation()
    .withCriteria(
      SpreadsheetApp.DataValidationCriteria[type as "VALUE_IN_LIST"],
      values.map((value) => valueFrom(value, planned)),
    )
    .setAllowInvalid(allowInvalid);
  return (help === null ? builder : builder.setHelpText(help)).build();
}

/** The dates and ranges are objects of the script's realm, told by what they are and not by `instanceof`. */
function packedValue(value: unknown): Value {
  if (Object.prototype.toString.call(value) === "[object Date]") return { date: (value as Date).getTime() };
  const isRange = typeof value === "object" && value !== null && "getA1Notation" in value;
  return isRange ? { range: addressOf(value as SheetRange) } : (value as Value);
}

function valueFrom(value: Value, planned: PlannedSpreadsheet): unknown {
  if (typeof value !== "object") return value;
  if ("date" in value) return new Date(value.date);
  return "range" in value ? planned.range(value.range) : value;
}
