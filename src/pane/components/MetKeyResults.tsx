import type { KeyResult } from "../../core/model/KeyResult";
import { directionOfKeyResult } from "../../core/objective/directionOfKeyResult";
import { useSession } from "../Session";
import { Button } from "./Button";

/** Key results that are met: each can be kept in view as a KPI, with the level that was reached as its standard. */
export function MetKeyResults({ keyResults }: { readonly keyResults: readonly KeyResult[] }) {
  const { text, open } = useSession();
  const words = text.dashboard;
  if (keyResults.length === 0) return null;
  const keep = (keyResult: KeyResult, target: number): void => {
    const { title, owner, unit } = keyResult;
    const direction = directionOfKeyResult(keyResult) ?? "up";
    open("kpi", { kpi: { name: title, owner, unit, target, direction } });
  };
  return (
    <section aria-labelledby="pane-met">
      <h2 id="pane-met">{words.met}</h2>
      <p class="pane-quiet">{words.metHint}</p>
      <ul class="pane-list">
        {keyResults.map((keyResult) => {
          const { row, title, target } = keyResult;
          return (
            <li key={row}>
              <strong>{title}</strong>
              {target !== undefined && (
                <div class="pane-buttons">
                  <Button
                    size="small"
                    label={words.keep(title)}
                    onClick={() => {
                      keep(keyResult, target);
                    }}
                  >
                    {words.keepShort}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
