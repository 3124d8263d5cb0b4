import type { SheetsWorld } from "./SheetsWorld";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A list to choose from, as a range has it or gets it. */
export function listValidation(world: SheetsWorld, words: readonly string[]): DataValidation {
  const methods: Pick<DataValidation, "getCriteriaType" | "getCriteriaValues"> = {
    getCriteriaType: () => "VALUE_IN_LIST" as unknown as ReturnType<DataValidation["getCriteriaType"]>,
    getCriteriaValues: () => [words],
  };
  return world.calls.watch("DataValidation", methods) as DataValidation;
}
