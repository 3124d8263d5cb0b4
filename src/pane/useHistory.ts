import { useState } from "preact/hooks";
import type { Plan } from "../workbook/Plan";
import type { Applied } from "../workbook/Workbook";
import type { PaneText } from "./text/en";

/** A change that can be taken back. */
interface Change {
  readonly title: string;
  readonly inverse: Plan;
}

/** What the pane has written, so that it can be taken back from any screen, the newest first. */
export interface History {
  /** What happened last, in a sentence. */
  readonly said: string | undefined;
  /** The change that is taken back next. */
  readonly next: Change | undefined;
  /** Whether `next` lies before what was said. */
  readonly isEarlier: boolean;
  readonly apply: (plan: Plan) => Promise<void>;
  /** @throws {WorkbookError} Where the cells were changed by somebody since */
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
}

/** Each change keeps the cells that it replaced, so that not all of a long day are kept. */
const mostKept = 20;

/** @param write applies a plan and has everything read again */
export function useHistory(write: (plan: Plan) => Promise<Applied>, text: PaneText["plan"]): History {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [last, setLast] = useState<{ readonly said: string; readonly isEarlier: boolean } | undefined>(
    undefined,
  );
  const next = changes.at(-1);
  return {
    said: last?.said,
    next,
    isEarlier: last?.isEarlier === true,
    apply: async ({ title, edits }) => {
      const { inverse } = await write({ title, edits });
      const cells = edits.reduce(
        (sum, edit) => sum + (edit.kind === "cells" ? edit.address.rows * edit.address.columns : 0),
        0,
      );
      if (inverse !== undefined) {
        setChanges((before) => [...before, { title, inverse }].slice(-mostKept));
      }
      setLast({ said: text.done(title, cells), isEarlier: inverse === undefined });
    },
    undo: async () => {
      if (next === undefined) return;
      await write(next.inverse);
      setChanges((before) => before.filter((change) => change !== next));
      setLast({ said: text.undone(next.title), isEarlier: true });
    },
    dismiss: () => {
      setLast(undefined);
    },
  };
}
