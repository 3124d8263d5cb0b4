import { WorkbookError } from "../workbook/Workbook";

/** What to tell a person about anything that was thrown: the host's words and the place. */
export function errorText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const address = error instanceof WorkbookError ? error.address : undefined;
  return address === undefined || message.includes(address) ? message : `${address}: ${message}`;
}
