import type { AddFunctionDescription, ArgDefinition, ArgType } from "@odoo/o-spreadsheet";
import { FormulaError } from "../../core/errors/FormulaError";
import type { Formula } from "../../formulas/definition/formula";
import type { Parameter } from "../../formulas/definition/parameters";
import { errorToGrid } from "./errorCodes";
import { inputFromGrid } from "./inputFromGrid";
import { resultToGrid } from "./resultToGrid";

/** A formula of the catalogue as a function of the grid, with help for each argument while it is typed. */
export function gridFunction(formula: Formula): AddFunctionDescription {
  return {
    description: formula.summary,
    category: "OKR",
    args: formula.parameters.map(argument),
    isExported: true,
    compute(...args) {
      const inputs = args.map(inputFromGrid);
      try {
        return resultToGrid(formula.returns, inputs, formula.evaluate(inputs), this.locale.dateFormat);
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        return { value: errorToGrid(error.code), message: error.message };
      }
    },
  };
}

function argument(parameter: Parameter & { readonly name: string }): ArgDefinition {
  const { name, description, fallback, words, optional } = parameter;
  return {
    name,
    description: fallback === undefined ? description : `${description}. Left out: ${fallback}`,
    type: argumentTypes(parameter),
    optional,
    // Ranges and errors come as they are: the catalogue's own checks name the row and say what to do.
    acceptMatrix: true,
    acceptErrors: true,
    ...(words && { proposalValues: words.map((word) => ({ value: word })) }),
  };
}

/** Always a range among them: only then a single blank cell comes as a cell that was pointed at, not as left out. */
function argumentTypes({ shape, content }: Parameter): ArgType[] {
  if (shape === "range") return ["RANGE"];
  if (content === "number") return ["NUMBER", "RANGE<NUMBER>"];
  if (content === "date") return ["DATE", "RANGE<DATE>"];
  return content === "flag" ? ["BOOLEAN", "RANGE<BOOLEAN>"] : ["STRING", "RANGE<STRING>"];
}
