import type { ActionContext } from "../../src/actions/ActionContext";
import { english } from "../../src/actions/text/en";
import type { SnapshotRequest } from "../../src/workbook/Snapshot";
import type { MemoryWorkbook } from "../pane/MemoryWorkbook";

/** What an action gets after the workbook was read once. */
export async function contextFor(workbook: MemoryWorkbook, request: SnapshotRequest): Promise<ActionContext> {
  return { snapshot: await workbook.read(request), host: workbook.host, text: english };
}
