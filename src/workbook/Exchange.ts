import type { Plan } from "./Plan";
import type { SnapshotRequest } from "./Snapshot";
import type { WorkbookError } from "./Workbook";

/** What a pane asks of a host that runs elsewhere, as JSON: one question to read, one to write. */
export type Question = { readonly read: SnapshotRequest } | { readonly apply: Plan };

/** Either the answer or what went wrong. */
export type Answer =
  | { readonly answer: unknown }
  | { readonly refused: Pick<WorkbookError, "kind" | "reasons"> & { readonly address?: string } };
