import type { Answer, Question } from "../../workbook/Exchange";
import { packSnapshot } from "../../workbook/packedSnapshot";
import { WorkbookError } from "../../workbook/Workbook";
import { applyPlan } from "./applyPlan";
import { readSnapshot } from "./readSnapshot";

/**
 * Answers a question of the sidebar. Both go as JSON text: `google.script.run` takes no dates, turns undefined into
 * null, and passes nothing of an error but its message.
 */
export function answerSidebar(question: string): string {
  return JSON.stringify(answerTo(JSON.parse(question) as Question));
}

function answerTo(question: Question): Answer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    return {
      answer:
        "read" in question
          ? packSnapshot(readSnapshot(spreadsheet, question.read))
          : applyPlan(spreadsheet, question.apply),
    };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { kind, reasons, address } = error;
    return { refused: { kind, reasons, ...(address !== undefined && { address }) } };
  }
}
