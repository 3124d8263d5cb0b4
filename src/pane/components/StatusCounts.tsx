import { statusCodeOf } from "../../core/status/statusCodeOf";
import { statusesBestFirst } from "../../core/status/statusesBestFirst";
import { StatusBadge } from "./StatusBadge";

interface StatusCountsProps {
  /** Each with its count, where it is more than one status alone. */
  readonly counts: readonly { readonly label: string; readonly count?: number | undefined }[];
}

/** How many have which status, a person's own words last. */
export function StatusCounts({ counts }: StatusCountsProps) {
  const place = (label: string): number => {
    const code = statusCodeOf(label);
    return code === undefined ? statusesBestFirst.length : statusesBestFirst.indexOf(code);
  };
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
