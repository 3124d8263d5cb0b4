import { messageOf } from "../workbook/messageOf";
import { WorkbookError } from "../workbook/Workbook";
import { reasonsText } from "./reasonsText";
import type { PaneText } from "./text/en";

/** What to tell a person about anything that was thrown: why, in their language, and the place. */
export function errorText(error: unknown, text: Pick<PaneText, "refusals">): string {
  if (!(error instanceof WorkbookError)) return messageOf(error);
  const { address, reasons } = error;
  const said = reasonsText(reasons, text);
  return address === undefined || said.includes(address) ? said : `${address}: ${said}`;
}
