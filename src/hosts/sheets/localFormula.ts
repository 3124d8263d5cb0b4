import type { Locale } from "../../workbook/Snapshot";

/**
 * A formula of a plan (commas between arguments, a decimal point) as a spreadsheet's locale writes it.
 *
 * Where numbers have a decimal comma, arguments are parted by semicolons and the columns of an array by backslashes.
 * Text in quotes and the names of sheets are left alone.
 */
export function localFormula(formula: string, { decimalSeparator }: Locale): string {
  if (decimalSeparator !== ",") return formula;
  let result = "";
  let quote = "";
  let braces = 0;
  for (let index = 0; index < formula.length; index += 1) {
    const character = formula[index]!;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === "{") {
      braces += 1;
    } else if (character === "}") {
      braces -= 1;
    } else if (character === ",") {
      result += braces > 0 ? "\\" : ";";
      continue;
    } else if (
      character === "." &&
      /\d/.test(formula[index + 1] ?? "") &&
      !/[A-Za-z_]/.test(formula[index - 1] ?? "")
    ) {
      result += ",";
      continue;
    }
    result += character;
  }
  return result;
}
