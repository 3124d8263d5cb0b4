import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Overview } from "../actions/overview";
import { errorText } from "./errorText";
import { useSession } from "./Session";
import { today } from "./today";

export interface OverviewReading {
  readonly found: Overview | undefined;
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly again: () => Promise<void>;
  /** Goes on without it; what is still being read is not waited for. */
  readonly cancel: () => void;
}

/** One look at the whole workbook when the start is shown, and again whenever something was written. */
export function useOverview(): OverviewReading {
  const { workbook, revision, text } = useSession();
  const [found, setFound] = useState<Overview | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);
  const [busy, setBusy] = useState(true);
  const turn = useRef(0);
  const again = useCallback(async (): Promise<void> => {
    const mine = (turn.current += 1);
    setBusy(true);
    try {
      const { overview, overviewRequest } = await import("../actions/overview");
      const snapshot = await workbook.read(overviewRequest);
      if (mine !== turn.current) return;
      setFound(overview(snapshot, today()));
      setError(undefined);
    } catch (problem) {
      if (mine === turn.current) setError(problem);
    } finally {
      if (mine === turn.current) setBusy(false);
    }
  }, [workbook]);
  useEffect(() => {
    void again();
    return () => {
      turn.current += 1;
    };
  }, [again, revision]);
  const cancel = useCallback(() => {
    turn.current += 1;
    setBusy(false);
  }, []);
  return { found, busy, error: error === undefined ? undefined : errorText(error, text), again, cancel };
}
