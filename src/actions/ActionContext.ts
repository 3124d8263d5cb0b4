import type { Snapshot } from "../workbook/Snapshot";
import type { Host } from "../workbook/Workbook";
import type { ActionText } from "./text/en";

/** What every action gets besides its form. */
export interface ActionContext {
  readonly snapshot: Snapshot;
  readonly host: Host;
  /** Words in the person's language: titles of plans, headings that are written, refusals. */
  readonly text: ActionText;
}
