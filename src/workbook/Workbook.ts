import type { Plan } from "./Plan";
import type { Reason } from "./Reason";
import type { Reminders } from "./Reminders";
import type { Snapshot, SnapshotRequest } from "./Snapshot";

/** Which spreadsheet this is, and what its formulas are called there. */
export interface Host {
  readonly name: "Excel" | "Google Sheets" | "Workbench";
  /** The name to type for a formula of the catalogue: `OKR.SCORE` or `OKR_SCORE`. */
  readonly formulaName: (catalogueName: string) => string;
}

/** What applying a plan did. */
export interface Applied {
  /** Puts everything back as it was; undefined where there was nothing to change. */
  readonly inverse: Plan | undefined;
  /** One sentence for the person, such as `wrote 42 cells on the new sheet OKRs`. */
  readonly summary: string;
}

/**
 * A workbook that could not be read or written.
 *
 * `reasons` are what the pane tells the person in their language, `address` names the place, `kind` lets the pane offer
 * the right help. The message is for whoever looks for a fault.
 */
export class WorkbookError extends Error {
  readonly kind: "changed" | "protected" | "busy" | "missing" | "too large" | "refused";
  readonly address: string | undefined;
  readonly reasons: readonly Reason[];

  constructor(kind: WorkbookError["kind"], address: string | undefined, ...reasons: readonly Reason[]) {
    super(reasons.map((reason) => reason.join(" ")).join("; "));
    this.name = "WorkbookError";
    this.kind = kind;
    this.address = address;
    this.reasons = reasons;
  }
}

/** The whole contract between the features and a host. One read and one apply per action of a person. */
export interface Workbook {
  readonly host: Host;
  /** @throws {WorkbookError} */
  read(request: SnapshotRequest): Promise<Snapshot>;
  /**
   * Checks what the plan expects to find, then writes all of it or nothing.
   *
   * @throws {WorkbookError} `changed` with the address where a cell is no longer what the plan saw
   */
  apply(plan: Plan): Promise<Applied>;
  /** Calls back when the person selects something else; answers how to stop. A host without such events never calls. */
  onSelectionChanged(listener: () => void): () => void;
  /** Only where the host can send mail by itself, and this build of it may. */
  readonly reminders?: Reminders;
}
