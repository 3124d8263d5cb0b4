import { useEffect, useState } from "preact/hooks";
import type { Snapshot, SnapshotRequest } from "../workbook/Snapshot";
import { errorText } from "./errorText";
import { useSession } from "./Session";

/** What a screen that looks at the whole workbook has read. */
export interface WorkbookReading {
  readonly snapshot: Snapshot | undefined;
  readonly error: string | undefined;
}

interface Read {
  readonly snapshot: Snapshot | undefined;
  readonly problem: unknown;
}

/** Reads the workbook when a screen opens, and again after each change and whenever the person revision. */
export function useWorkbookReading(request: SnapshotRequest): WorkbookReading {
  const { workbook, revision, text } = useSession();
  const [reading, setReading] = useState<Read>({ snapshot: undefined, problem: undefined });
  useEffect(() => {
    let latest = true;
    workbook.read(request).then(
      (snapshot) => {
        if (latest) setReading({ snapshot, problem: undefined });
      },
      (problem: unknown) => {
        if (latest) setReading(({ snapshot }) => ({ snapshot, problem }));
      },
    );
    return () => {
      latest = false;
    };
  }, [workbook, revision, request]);
  const { snapshot, problem } = reading;
  return { snapshot, error: problem === undefined ? undefined : errorText(problem, text) };
}
