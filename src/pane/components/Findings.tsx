import type { CoachFinding } from "../../core/coach/CoachFinding";
import { useRuleWords } from "../useRuleWords";

/** What the coach says, each with its reason and its remedy. Said again only when it changes. */
export function Findings({ findings }: { readonly findings: readonly CoachFinding[] }) {
  const words = useRuleWords();
  return (
    <ul class="pane-findings" aria-live="polite">
      {words !== undefined &&
        findings.map((found) => {
          const [finding, why, fix] = words.finding(found);
          return (
            <li key={found.code} class={`pane-finding-${found.severity}`}>
              <strong>{finding}.</strong> {why}. {fix}.
            </li>
          );
        })}
    </ul>
  );
}
