import type { Answer, Question } from "../../workbook/Exchange";
import type { Snapshot } from "../../workbook/Snapshot";
import { type Applied, type Workbook, WorkbookError } from "../../workbook/Workbook";

/**
 * A Google spreadsheet behind the contract that the pane knows: the pane's side of the bridge to the script.
 *
 * Google tells a sidebar nothing of the selection. It is asked again when the person comes back to the pane.
 *
 * @param ask sends a question to the script and answers what came back
 */
export function sidebarWorkbook(ask: (question: string) => Promise<string>): Workbook {
  const send = async (question: Question): Promise<unknown> => {
    const answer = JSON.parse(await reach(ask, JSON.stringify(question))) as Answer;
    if ("answer" in answer) return answer.answer;
    throw new WorkbookError(answer.refused.kind, answer.refused.message, answer.refused.address);
  };
  return {
    host: { name: "Google Sheets", formulaName: (name) => name.replace(/\./g, "_") },
    read: async (request) => (await send({ read: request })) as Snapshot,
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

async function reach(ask: (question: string) => Promise<string>, question: string): Promise<string> {
  try {
    return await ask(question);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkbookError(
      "refused",
      `Google Sheets did not answer (${reason}); if you use several Google accounts, sign in with this spreadsheet's account alone and open the pane again`,
    );
  }
}
