import type { ComponentChildren } from "preact";

interface NoticeProps {
  readonly kind: "info" | "warning" | "error";
  readonly children: ComponentChildren;
}

const marks = { info: "ℹ", warning: "▲", error: "◆" };

/** A boxed remark. Its mark says what its colour says. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class={`pane-notice pane-${kind}`} role={kind === "error" ? "alert" : undefined}>
      <span class="pane-notice-mark" aria-hidden="true">
        {marks[kind]}
      </span>
      <div>{children}</div>
    </div>
  );
}
