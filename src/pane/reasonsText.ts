import type { Reason } from "../workbook/Reason";
import type { PaneText } from "./text/en";

/** Why a workbook refused, in one sentence. */
export function reasonsText(reasons: readonly Reason[], { refusals }: Pick<PaneText, "refusals">): string {
  return reasons
    .map(([name, ...given]) => (refusals[name] as (...given: readonly unknown[]) => string)(...given))
    .join("; ");
}
