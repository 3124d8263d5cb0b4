import { FormulaError } from "../../core/errors/FormulaError";
import { catalogue } from "../../formulas/catalogue";
import { associateFormulas } from "../../hosts/excel/associateFormulas";
import type { CustomFunctionsRuntime } from "../../hosts/excel/customFunctions";

declare const CustomFunctions: CustomFunctionsRuntime;

associateFormulas(catalogue, CustomFunctions, formatsNumbers);

let known: boolean | undefined;

function formatsNumbers(): boolean {
  known ??=
    Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4") &&
    Office.context.requirements.isSetSupported("ExcelApi", "1.19");
  return known;
}

/** The pane on the same page takes these from here: the catalogue is loaded once, and an error of it is known there. */
export { catalogue, FormulaError };
