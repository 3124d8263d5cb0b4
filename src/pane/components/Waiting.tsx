import { useEffect, useState } from "preact/hooks";
import { useSession } from "../Session";
import { Button } from "./Button";

interface WaitingProps {
  readonly children: string;
  /** Gives up waiting. Offered once it takes longer than a moment. */
  readonly onCancel?: (() => void) | undefined;
}

/** Something is under way, in words too; after a second with how long it takes, and the way out where there is one. */
export function Waiting({ children, onCancel }: WaitingProps) {
  const { text } = useSession();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds((before) => before + 1);
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return (
    <div class="pane-waiting">
      <span class="pane-spinner" aria-hidden="true" />
      <p role="status">{children}</p>
      {seconds > 0 && <span aria-hidden="true">{text.waiting.seconds(seconds)}</span>}
      {seconds > 0 && onCancel !== undefined && (
        <Button size="small" onClick={onCancel}>
          {text.plan.cancel}
        </Button>
      )}
    </div>
  );
}
