import type { Answer } from "../../workbook/Exchange";
import { messageOf } from "../../workbook/messageOf";
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
  const { kind, address, reasons } = answer.refused;
  throw new WorkbookError(kind, address, ...reasons);
}

async function reach(ask: Ask, question: string): Promise<string> {
  try {
    return await ask(question);
  } catch (error) {
    throw new WorkbookError("refused", undefined, ["sheetsNoAnswer", messageOf(error)]);
  }
}
