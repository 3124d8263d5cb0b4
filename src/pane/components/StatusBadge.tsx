import type { StatusCode } from "../../core/status/statusCodes";
import { useSession } from "../Session";

const shapes: Readonly<Record<StatusCode, string>> = {
  achieved: "★",
  "on-track": "●",
  "at-risk": "▲",
  "off-track": "◆",
  missed: "◆",
  stale: "◷",
  "no-data": "○",
  "no-target": "○",
  "not-started": "○",
};

interface StatusBadgeProps {
  readonly code: StatusCode | undefined;
  /** As the formulas answer it: shown where it is a person's own word, else the pane has a word in its language. */
  readonly label: string;
  readonly count?: number;
}

/** A status as a colour, a shape and a word. */
export function StatusBadge({ code, label, count }: StatusBadgeProps) {
  const { text } = useSession();
  return (
    <span class={`pane-status pane-status-${code ?? "other"}`}>
      <span aria-hidden="true">{code === undefined ? "○" : shapes[code]}</span>
      {count !== undefined && <strong>{count}</strong>}
      {code === undefined ? label : text.statuses[code]}
    </span>
  );
}
