/** What must be loaded of data validation before `checkOf` can tell what it is. */
export const checkProperties = "type,rule,ignoreBlanks,errorAlert,prompt";

/** The check of cells that all have the same, to be put back by `putCheck`; undefined where there is none. */
export function checkOf({
  type,
  rule,
  ignoreBlanks,
  errorAlert,
  prompt,
}: Excel.DataValidation): string | undefined {
  return type === Excel.DataValidationType.none
    ? undefined
    : JSON.stringify({ rule, ignoreBlanks, errorAlert, prompt });
}

/** Whether the cells of a range have different checks; Excel then says nothing of any of them. */
export function isMixed({ type }: Excel.DataValidation): boolean {
  return type === Excel.DataValidationType.inconsistent || type === Excel.DataValidationType.mixedCriteria;
}

export function putCheck(validation: Excel.DataValidation, check: string): void {
  validation.clear();
  validation.set(JSON.parse(check) as Excel.Interfaces.DataValidationUpdateData);
}
