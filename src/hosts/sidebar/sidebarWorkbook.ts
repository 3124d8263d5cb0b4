import type { Question } from "../../workbook/Exchange";
import { type PackedSnapshot, unpackSnapshot } from "../../workbook/packedSnapshot";
import type { Applied, Workbook } from "../../workbook/Workbook";
import type { Ask } from "./askScript";
import { sendQuestion } from "./sendQuestion";

/**
 * A Google spreadsheet behind the contract that the pane knows: the pane's side of the bridge to the script.
 *
 * Google tells a sidebar nothing of the selection. It is asked again when the person comes back to the pane.
 */
export function sidebarWorkbook(ask: Ask): Workbook {
  const send = (question: Question): Promise<unknown> => sendQuestion(ask, question);
  return {
    host: { name: "Google Sheets", formulaName: (name) => name.replace(/\./g, "_") },
    read: async (request) => unpackSnapshot((await send({ read: request })) as PackedSnapshot),
    apply: async (plan) => (await send({ apply: plan })) as Applied,
    onSelectionChanged(listener) {
      document.documentElement.addEventListener("mouseenter", listener);
      window.addEventListener("focus", listener);
      return () => {
        document.documentElement.removeEventListener("mouseenter", listener);
        window.removeEventListener("focus", listener);
      };
    },
  };
}
