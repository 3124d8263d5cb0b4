import { useEffect, useMemo, useState } from "preact/hooks";
import {
  type ExplainedFormula,
  explainFormula,
  formulaRequests,
  formulasToExplain,
} from "../actions/explainFormula";
import type { ExplainWords } from "../core/explain/words";
import type { Snapshot } from "../workbook/Snapshot";
import { errorText } from "./errorText";
import { useSession } from "./Session";

interface Explaining {
  /** Whether the selected cell has an OKR formula itself. */
  readonly isOwn: boolean;
  readonly reading: boolean;
  readonly error: string | undefined;
  readonly found: ExplainedFormula | undefined;
}

interface Read {
  readonly of: Snapshot;
  readonly snapshot?: Snapshot;
  readonly problem?: unknown;
}

/** The OKR formula under the cursor with all that it refers to, which takes one more read; none where there is none. */
export function useExplainedFormula(words: ExplainWords | undefined): Explaining {
  const { workbook, glance, text } = useSession();
  const [read, setRead] = useState<Read | undefined>(undefined);
  const cells = useMemo(() => (glance === undefined ? [] : formulasToExplain(glance)), [glance]);
  useEffect(() => {
    if (glance === undefined || cells.length === 0) return;
    let latest = true;
    workbook.read({ ranges: formulaRequests(cells, glance) }).then(
      (snapshot) => {
        if (latest) setRead({ of: glance, snapshot });
      },
      (problem: unknown) => {
        if (latest) setRead({ of: glance, problem });
      },
    );
    return () => {
      latest = false;
    };
  }, [workbook, glance, cells]);
  const { row, column } = glance?.selection ?? {};
  const isOwn = cells.length === 1 && cells[0]!.address.row === row && cells[0]!.address.column === column;
  const current = read?.of === glance ? read : undefined;
  const found = useMemo(
    () =>
      current?.snapshot === undefined || glance === undefined || words === undefined
        ? undefined
        : explainFormula(cells, glance, current.snapshot, words),
    [cells, glance, current, words],
  );
  return {
    isOwn,
    reading: cells.length > 0 && current === undefined,
    error: current?.problem === undefined ? undefined : errorText(current.problem, text),
    found,
  };
}
