import type { Plan } from "../../workbook/Plan";
import type { SnapshotRequest } from "../../workbook/Snapshot";
import { WorkbookError } from "../../workbook/Workbook";
import { applyPlan } from "./applyPlan";
import { readSnapshot } from "./readSnapshot";

/** What the sidebar asks of the server: one question to read, one to write. */
export type SidebarQuestion = { readonly read: SnapshotRequest } | { readonly apply: Plan };

/** Either an answer or what went wrong, in words for the person. */
export type SidebarAnswer =
  | { readonly answer: unknown }
  | {
      readonly refused: {
        readonly kind: WorkbookError["kind"];
        readonly message: string;
        readonly address?: string;
      };
    };

/**
 * Answers a question of the sidebar. Both go as JSON text: `google.script.run` takes no dates, turns undefined into
 * null, and passes nothing of an error but its message.
 */
export function answerSidebar(question: string): string {
  return JSON.stringify(answerTo(JSON.parse(question) as SidebarQuestion));
}

function answerTo(question: SidebarQuestion): SidebarAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    return {
      answer:
        "read" in question
          ? readSnapshot(spreadsheet, question.read)
          : applyPlan(spreadsheet, question.apply),
    };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { kind, message, address } = error;
    return { refused: { kind, message, ...(address !== undefined && { address }) } };
  }
}
