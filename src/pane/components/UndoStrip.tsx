import { useEffect, useState } from "preact/hooks";
import type { Plan } from "../../workbook/Plan";
import { errorText } from "../errorText";
import { type LastApplied, useSession } from "../Session";
import { Button } from "./Button";
import { Notice } from "./Notice";

interface UndoStripProps {
  readonly applied: LastApplied | undefined;
  /** Writes the inverse plan. @throws {WorkbookError} */
  readonly onUndo: (inverse: Plan) => Promise<void>;
  readonly onDismiss: () => void;
}

/** What was written last, with the way back. It is always there for screen readers, empty until something happened. */
export function UndoStrip({ applied, onUndo, onDismiss }: UndoStripProps) {
  const { text } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useEffect(() => {
    setProblem(undefined);
  }, [applied]);
  const undo = async (inverse: Plan): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      await onUndo(inverse);
    } catch (error) {
      setProblem(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  const inverse = applied?.inverse;
  return (
    <div class="pane-footer">
      <div role="status">{applied && <p class="pane-applied">✓ {applied.summary}</p>}</div>
      {problem !== undefined && <Notice kind="error">{problem}</Notice>}
      {applied && (
        <div class="pane-buttons">
          {inverse !== undefined && (
            <Button size="small" disabled={busy} onClick={() => void undo(inverse)}>
              {busy ? text.plan.undoing : text.plan.undo}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={onDismiss}>
            {text.close}
          </Button>
        </div>
      )}
    </div>
  );
}
