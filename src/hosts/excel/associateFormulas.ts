import type { Formula } from "../../formulas/definition/formula";
import { toCellError } from "../../formulas/definition/toCellError";
import type { CustomFunctionsRuntime } from "./customFunctions";
import { errorForExcel } from "./errorForExcel";
import { inputFromExcel } from "./inputFromExcel";
import { resultForExcel } from "./resultForExcel";

/**
 * Gives Excel every formula of the catalogue under the id that functions.json names.
 *
 * Excel fills up arguments that were left out and adds a context of its own at the end, which is not an argument.
 *
 * @param formatsNumbers whether this Excel knows numbers with a format of their own; asked at each call, because the
 *   requirement sets are not known before Office is ready
 */
export function associateFormulas(
  catalogue: readonly Formula[],
  runtime: CustomFunctionsRuntime,
  formatsNumbers: () => boolean,
): void {
  for (const formula of catalogue) {
    runtime.associate(formula.name.replace(/^OKR\./, ""), (...given) => {
      try {
        const inputs = given.slice(0, formula.parameters.length).map(inputFromExcel);
        return resultForExcel(formula.evaluate(inputs), formula.returns, runtime, formatsNumbers());
      } catch (error) {
        throw errorForExcel(toCellError(error), runtime) as Error;
      }
    });
  }
}
