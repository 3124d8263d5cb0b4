import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { settingsRequests } from "../actions/settings";
import { isInside } from "../workbook/isInside";
import type { Snapshot } from "../workbook/Snapshot";
import type { Workbook } from "../workbook/Workbook";

/** A region larger than this (in cells) is not read again while the selection stays inside it. */
const largeRegion = 20_000;
/** Rows over a table in which its title may stand. */
const searchedForTitle = 6;
/** People run through cells with the arrow keys; the last one counts. */
const settlingTime = 120;

export interface Glance {
  readonly glance: Snapshot | undefined;
  readonly problem: unknown;
  readonly busy: boolean;
  readonly refresh: () => Promise<void>;
}

/** Keeps a look at what lies under the cursor. Of looks that overtake each other the latest counts. */
export function useGlance(workbook: Workbook): Glance {
  const [glance, setGlance] = useState<Snapshot | undefined>(undefined);
  const [problem, setProblem] = useState<unknown>(undefined);
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const known = useRef<Snapshot | undefined>(undefined);
  known.current = glance;

  const look = useCallback(
    async (again: boolean): Promise<void> => {
      const mine = (turn.current += 1);
      const isLatest = (): boolean => mine === turn.current;
      setBusy(true);
      try {
        const region = known.current?.ranges[0]?.address;
        if (!again && region !== undefined && region.rows * region.columns > largeRegion) {
          const { selection } = await workbook.read({ ranges: [] });
          if (!isLatest()) return;
          if (isInside(selection, region)) {
            setGlance((before) => before && { ...before, selection });
            return;
          }
        }
        const seen = await workbook.read({
          ranges: [{ kind: "region", above: searchedForTitle }, ...settingsRequests],
        });
        if (!isLatest()) return;
        // What reads tables is loaded once there may be a title above one.
        const { withTitle } = await import("./withTitle");
        if (!isLatest()) return;
        setGlance(withTitle(seen));
        setProblem(undefined);
      } catch (error) {
        if (isLatest()) setProblem(error);
      } finally {
        if (isLatest()) setBusy(false);
      }
    },
    [workbook],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(false), settlingTime);
    };
    void look(true);
    const stop = workbook.onSelectionChanged(soon);
    // Some hosts tell nothing of the selection: coming back from the sheet to the pane is the moment to look again.
    window.addEventListener("focus", soon);
    return () => {
      clearTimeout(timer);
      turn.current += 1;
      stop();
      window.removeEventListener("focus", soon);
    };
  }, [workbook, look]);

  const refresh = useCallback(() => look(true), [look]);
  return { glance, problem, busy, refresh };
}
