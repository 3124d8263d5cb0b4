import { formulaTokens } from "../../workbook/formulas/formulaTokens";
import type { Locale } from "../../workbook/Snapshot";

/**
 * A formula of a plan (commas between arguments, a decimal point) as a spreadsheet's locale writes it.
 *
 * Where numbers have a decimal comma, arguments are parted by semicolons and the columns of an array by backslashes.
 * Text in quotes and the names of sheets are left alone.
 */
export function localFormula(formula: string, { decimalSeparator }: Locale): string {
  if (decimalSeparator !== ",") return formula;
  let braces = 0;
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind === "number") return text.replace(".", ",");
      if (kind !== "mark") return text;
      if (text === "{") braces += 1;
      if (text === "}") braces -= 1;
      if (text === ".") return ","; // of a number without a digit before it
      return text === "," ? (braces > 0 ? "\\" : ";") : text;
    })
    .join("");
}
