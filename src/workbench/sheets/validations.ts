import type { SheetsWorld } from "./SheetsWorld";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** What a check on cells looks at, in the words of `SpreadsheetApp.DataValidationCriteria`. */
interface Criteria {
  readonly type: string;
  readonly values: unknown[];
}

interface Kept extends Criteria {
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** The names of `SpreadsheetApp.DataValidationCriteria` that are built. */
export const criteria = Object.fromEntries(
  [
    "VALUE_IN_LIST",
    "VALUE_IN_RANGE",
    "CHECKBOX",
    "NUMBER_BETWEEN",
    "DATE_AFTER",
    "TEXT_IS_VALID_EMAIL",
    "CUSTOM_FORMULA",
  ].map((name) => [name, name]),
);

/** A check, as a range has it or gets it. */
export function validation(world: SheetsWorld, { type, values, allowInvalid, help }: Kept): DataValidation {
  const methods: Pick<
    DataValidation,
    "getAllowInvalid" | "getCriteriaType" | "getCriteriaValues" | "getHelpText"
  > = {
    getCriteriaType: () => type as unknown as ReturnType<DataValidation["getCriteriaType"]>,
    getCriteriaValues: () => values,
    getAllowInvalid: () => allowInvalid,
    getHelpText: () => help!, // null where there is none, which the types do not say
  };
  return world.calls.watch("DataValidation", methods) as DataValidation;
}

/** `SpreadsheetApp.newDataValidation()`. */
export function validationBuilder(world: SheetsWorld): DataValidationBuilder {
  let kept: Kept = { type: "", values: [], allowInvalid: true, help: null };
  const change = (part: Partial<Kept>): DataValidationBuilder => {
    kept = { ...kept, ...part };
    return builder;
  };
  const methods: Pick<
    DataValidationBuilder,
    "build" | "requireValueInList" | "setAllowInvalid" | "setHelpText" | "withCriteria"
  > = {
    requireValueInList: (words: string[], showsDropdown = true) =>
      change({ type: "VALUE_IN_LIST", values: [words, showsDropdown] }),
    withCriteria: (type, values) => {
      if (criteria[String(type)] === undefined) throw new Error(`Unknown criteria ${String(type)}`);
      return change({ type: String(type), values });
    },
    setAllowInvalid: (allowInvalid) => change({ allowInvalid }),
    setHelpText: (help) => change({ help }),
    build: () => {
      if (kept.type === "") throw new Error("A data validation rule needs a criterion.");
      return validation(world, kept);
    },
  };
  const builder = world.calls.watch("DataValidationBuilder", methods) as DataValidationBuilder;
  return builder;
}
