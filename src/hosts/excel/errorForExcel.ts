import type { CellError } from "../../cells/Cell";
import type { CustomFunctionsRuntime } from "./customFunctions";

/** The codes a custom function may return; another one is said in the message of #VALUE!. */
const returnable = new Set(["#VALUE!", "#NUM!", "#N/A", "#DIV/0!", "#NULL!"]);

/** An error as Excel takes it. It shows the message of #VALUE! and #N/A only. */
export function errorForExcel({ error, message }: CellError, runtime: CustomFunctionsRuntime): object {
  return returnable.has(error)
    ? new runtime.Error(error, message)
    : new runtime.Error("#VALUE!", `${error} ${message}`);
}
