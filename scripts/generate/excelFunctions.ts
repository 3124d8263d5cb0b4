import type { Formula } from "../../src/formulas/definition/formula";
import { parameterHelp } from "./parameterHelp";

/** The longest texts that Excel takes for a function and for a parameter. */
const longestDescription = 1024;
const longestParameterDescription = 512;

interface ExcelFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "scalar" | "matrix";
    readonly optional?: true;
  }[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
}

interface ExcelFunctions {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly ExcelFunction[];
}

/**
 * What Excel must know of the formulas before it loads them: functions.json.
 *
 * The manifest's namespace gives the prefix, so `OKR.SCORE` is `SCORE` here. Both switches are on, because else an
 * error in the input range keeps the function from being called at all.
 */
export function excelFunctions(catalogue: readonly Formula[]): ExcelFunctions {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ name, summary, parameters, returns }) => ({
      id: name.replace(/^OKR\./, ""),
      name: name.replace(/^OKR\./, ""),
      description: within(longestDescription, name, summary),
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: within(
          longestParameterDescription,
          `${name}, ${parameter.name}`,
          parameterHelp(parameter),
        ),
        type: "any",
        dimensionality: parameter.shape === "value" ? "scalar" : "matrix",
        ...(parameter.optional && { optional: true }),
      })),
      result: { type: "any", dimensionality: returns.shape === "one" ? "scalar" : "matrix" },
    })),
  };
}

function within(longest: number, what: string, text: string): string {
  if (text.length > longest)
    throw new Error(`${what}: Excel takes ${longest} characters, got ${text.length}`);
  return text;
}
