import type { StatusCode } from "../../core/status/statusCodes";

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
  /** The person's own word for it. */
  readonly label: string;
  readonly count?: number;
}

/** A status as a colour, a shape and a word. */
export function StatusBadge({ code, label, count }: StatusBadgeProps) {
  return (
    <span class={`pane-status pane-status-${code ?? "other"}`}>
      <span aria-hidden="true">{code === undefined ? "○" : shapes[code]}</span>
      {count !== undefined && <strong>{count}</strong>}
      {label}
    </span>
  );
}
