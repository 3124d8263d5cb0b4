/** What must be loaded of data validation before `checkOf` can tell what it is. */
export const checkProperties = "type,rule,ignoreBlanks,errorAlert,prompt";

/** A check of cells, to be put back by `putCheck`; undefined where there is none, or not the same one in every cell. */
export function checkOf({
  type,
  rule,
  ignoreBlanks,
  errorAlert,
  prompt,
}: Excel.DataValidation): string | undefined {
  const isOne = !["None", "Inconsistent", "MixedCriteria"].includes(type);
  return isOne ? JSON.stringify({ rule, ignoreBlanks, errorAlert, prompt }) : undefined;
}

export function putCheck(validation: Excel.DataValidation, check: string): void {
  validation.clear();
  validation.set(JSON.parse(check) as Excel.Interfaces.DataValidationUpdateData);
}
