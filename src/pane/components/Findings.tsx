import type { CoachFinding } from "../../core/coach/CoachFinding";

/** What the coach says, each with its reason and its remedy. Said again only when it changes. */
export function Findings({ findings }: { readonly findings: readonly CoachFinding[] }) {
  return (
    <ul class="pane-findings" aria-live="polite">
      {findings.map(({ code, severity, finding, why, fix }) => (
        <li key={code} class={`pane-finding-${severity}`}>
          <strong>{finding}.</strong> {why}. {fix}.
        </li>
      ))}
    </ul>
  );
}
