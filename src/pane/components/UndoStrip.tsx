import { useEffect, useState } from "preact/hooks";
import { errorText } from "../errorText";
import { useSession } from "../Session";
import type { History } from "../useHistory";
import { Button } from "./Button";
import { Notice } from "./Notice";
import { Waiting } from "./Waiting";

interface UndoStripProps {
  readonly history: History;
  /** Why the sheet could not be shown where somebody wanted to go. */
  readonly lost: string | undefined;
  readonly onClose: () => void;
}

/** What was written last, with the way back. It is always there for screen readers, empty until something happened. */
export function UndoStrip({ history, lost, onClose }: UndoStripProps) {
  const { text } = useSession();
  const { said, next, isEarlier } = history;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useEffect(() => {
    setProblem(undefined);
  }, [said]);
  const undo = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      await history.undo();
    } catch (error) {
      setProblem(errorText(error, text));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="pane-footer">
      <div role="status">
        {said !== undefined && <p class="pane-applied">✓ {said}</p>}
        {said !== undefined && isEarlier && next !== undefined && (
          <p class="pane-quiet">{text.plan.before(next.title)}</p>
        )}
      </div>
      {busy && <Waiting>{text.plan.undoing}</Waiting>}
      {[problem, lost].map((wrong) => wrong !== undefined && <Notice kind="error">{wrong}</Notice>)}
      {(said ?? lost) !== undefined && (
        <div class="pane-buttons">
          {said !== undefined && next !== undefined && (
            <Button size="small" disabled={busy} onClick={() => void undo()}>
              {text.plan.undo}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={onClose}>
            {text.close}
          </Button>
        </div>
      )}
    </div>
  );
}
