import type { Answer } from "../../workbook/Exchange";
import { WorkbookError } from "../../workbook/Workbook";
import type { Ask } from "./askScript";

/**
 * Asks the script and answers what it answered.
 *
 * @throws {WorkbookError} what the script refused, or that Google did not answer
 */
export async function sendQuestion(ask: Ask, question: unknown): Promise<unknown> {
  const answer = JSON.parse(await reach(ask, JSON.stringify(question))) as Answer;
  if ("answer" in answer) return answer.answer;
  throw new WorkbookError(answer.refused.kind, answer.refused.message, answer.refused.address);
}

async function reach(ask: Ask, question: string): Promise<string> {
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
