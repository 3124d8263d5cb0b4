import type { StatusCode } from "../../core/status/statusCodes";
import { statusCodeOf } from "../statusCodeOf";
import { StatusBadge } from "./StatusBadge";

interface StatusCountsProps {
  /** Each with its count, where it is more than one status alone. */
  readonly counts: readonly { readonly label: string; readonly count?: number | undefined }[];
}

/** From the best to the worst, then what can't be judged: wherever statuses stand in a row. */
const order: readonly (StatusCode | undefined)[] = [
  "achieved",
  "on-track",
  "at-risk",
  "off-track",
  "missed",
  "stale",
  "no-data",
  "no-target",
  "not-started",
];

/** How many have which status. */
export function StatusCounts({ counts }: StatusCountsProps) {
  const place = (label: string): number => (order.indexOf(statusCodeOf(label)) + order.length) % order.length;
  return (
    <ul class="pane-statuses">
      {counts
        .filter(({ label }) => label !== "")
        .sort((one, other) => place(one.label) - place(other.label))
        .map(({ label, count }) => (
          <li key={label}>
            <StatusBadge code={statusCodeOf(label)} label={label} {...(count !== undefined && { count })} />
          </li>
        ))}
    </ul>
  );
}
