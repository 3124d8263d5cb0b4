import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Address } from "../workbook/Address";
import { overlaps } from "../workbook/overlaps";
import type { Snapshot, SnapshotRequest } from "../workbook/Snapshot";
import { errorText } from "./errorText";
import { useSession } from "./Session";

/** The table that a form is about. */
export interface TableReading {
  readonly snapshot: Snapshot | undefined;
  /** Whether it holds a table that the form can be about. */
  readonly isRight: boolean;
  readonly error: string | undefined;
  /** Another number for another table: what was typed for one belongs to no other. */
  readonly table: number;
  /** Says whether something is typed: then the table stays, wherever the person looks meanwhile. */
  readonly hold: (isTyped: boolean) => void;
  /** The table that is held while the cursor is in another one of that kind. */
  readonly held: Address | undefined;
}

/**
 * Reads what a form needs about the table under the cursor once it is known, and again when the table is another one or
 * has grown, after each change, and whenever the person wants.
 *
 * @param request from the table's address and the look under the cursor
 * @param isRight whether what was read is a table that the form can be about, the first range of a snapshot
 */
export function useTable(
  request: (table: Address, glance: Snapshot) => SnapshotRequest,
  isRight: (snapshot: Snapshot) => boolean,
): TableReading {
  const { workbook, glance, text, revision } = useSession();
  const [snapshot, setSnapshot] = useState<Snapshot | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const [isHeld, setHeld] = useState(false);
  const under = glance?.ranges[0]?.address;
  const known = useRef({ address: under, number: 0 });
  const { address: before, number } = known.current;
  const isOther = under !== undefined && before !== undefined && !overlaps(under, before);
  if (under !== undefined && !(isHeld && isOther)) {
    known.current = { address: under, number: isOther ? number + 1 : number };
  }
  const { address } = known.current;
  const latest = useRef(isHeld);
  latest.current = isHeld;
  const turn = useRef(0);
  const read = useCallback(async (): Promise<void> => {
    if (address === undefined || glance === undefined) return;
    const mine = (turn.current += 1);
    try {
      const found = await workbook.read(request(address, glance));
      if (mine !== turn.current) return;
      const isLost = latest.current && !isRight(found);
      if (!isLost) setSnapshot(found);
      setError(isLost ? text.actions.tableChanged : undefined);
    } catch (problem) {
      if (mine === turn.current) setError(errorText(problem, text));
    }
    // The look itself changes with every selected cell; what is read depends on the table alone.
  }, [workbook, address?.sheet, address?.row, address?.column, address?.rows, address?.columns]);
  useEffect(() => void read(), [read, revision]);
  return {
    snapshot,
    isRight: useMemo(() => snapshot !== undefined && isRight(snapshot), [snapshot]),
    error,
    table: known.current.number,
    hold: setHeld,
    held: isHeld && isOther && glance !== undefined && isRight(glance) ? address : undefined,
  };
}
