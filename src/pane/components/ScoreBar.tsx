interface ScoreBarProps {
  /** Share 0…1. */
  readonly score: number;
  readonly expected: number | undefined;
  /** What it shows, in words; it stands beside the bar for everyone. */
  readonly children: string;
}

/** A bar for a score with a tick where it should be by now. The words beside it say the same. */
export function ScoreBar({ score, expected, children }: ScoreBarProps) {
  const width = (share: number): string => `${Math.round(Math.max(0, Math.min(1, share)) * 100)}%`;
  return (
    <>
      <div class="pane-bar" aria-hidden="true">
        <div class="pane-bar-score" style={{ width: width(score) }} />
        {expected !== undefined && <div class="pane-bar-expected" style={{ left: width(expected) }} />}
      </div>
      <p class="pane-quiet">{children}</p>
    </>
  );
}
