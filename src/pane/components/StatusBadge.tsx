import type { StatusCode } from "../../core/status/statusCodes";
import { useStatusWord } from "../useStatusWord";

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
  /** As the formulas answer it, for what has no code. */
  readonly label: string;
  readonly count?: number;
}

/** A status as a colour, a shape and a word: the one the workbook has for it, else one in the language of the pane. */
export function StatusBadge({ code, label, count }: StatusBadgeProps) {
  const statusWord = useStatusWord();
  return (
    <span class={`pane-status pane-status-${code ?? "other"}`}>
      <span aria-hidden="true">{code === undefined ? "○" : shapes[code]}</span>
      {count !== undefined && <strong>{count}</strong>}
      {statusWord(label, code)}
    </span>
  );
}
