import { useCallback, useEffect, useState } from "preact/hooks";
import type { Address } from "../workbook/Address";
import type { Snapshot, SnapshotRequest } from "../workbook/Snapshot";
import { errorText } from "./errorText";
import { useSession } from "./Session";

/** What a screen read when it opened, and how to read it again. */
export interface Reading {
  readonly snapshot: Snapshot | undefined;
  readonly error: string | undefined;
  readonly again: () => Promise<void>;
}

/**
 * Reads what a screen needs about the table under the cursor once it is known, and again when the table is another one.
 *
 * @param request from the table's address and the look under the cursor
 */
export function useTable(request: (table: Address, glance: Snapshot) => SnapshotRequest): Reading {
  const { workbook, glance, text } = useSession();
  const [snapshot, setSnapshot] = useState<Snapshot | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);
  const table = glance?.ranges[0]?.address;
  const again = useCallback(async (): Promise<void> => {
    if (table === undefined || glance === undefined) return;
    try {
      setSnapshot(await workbook.read(request(table, glance)));
      setError(undefined);
    } catch (problem) {
      setError(problem);
    }
    // The look itself changes with every selected cell; what is read depends on the table alone.
  }, [workbook, table?.sheet, table?.row, table?.column, table?.rows, table?.columns]);
  useEffect(() => void again(), [again]);
  return { snapshot, error: error === undefined ? undefined : errorText(error, text), again };
}
