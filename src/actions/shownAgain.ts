import type { Address } from "../workbook/Address";
import type { Snapshot } from "../workbook/Snapshot";

/** How the names of what reviews have frozen begin. */
export const reviewNames = "OKR_REVIEW_";
/** How the names on the sheets of reports begin. */
export const reportNames = "OKR_REPORT_";

interface ShownAgain {
  /** What reviews have frozen. */
  readonly frozen: readonly Address[];
  /** The sheets of reports. */
  readonly reports: ReadonlySet<string>;
}

/** Where a workbook shows what stands in its tables already: reading it again would count everything twice. */
export function shownAgain({ names }: Pick<Snapshot, "names">): ShownAgain {
  const named = (start: string): Address[] =>
    names.flatMap(({ name, address }) => (name.toUpperCase().startsWith(start) ? [address] : []));
  return { frozen: named(reviewNames), reports: new Set(named(reportNames).map(({ sheet }) => sheet)) };
}
