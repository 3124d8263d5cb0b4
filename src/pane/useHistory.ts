import { useState } from "preact/hooks";
import { filledCells } from "../workbook/filledCells";
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
  /**
   * Applies a plan; where the person has had enough meanwhile, takes it back as soon as it is written: no host can be
   * stopped half way.
   *
   * @returns whether it stayed
   * @throws {WorkbookError} Where it could not be written, or not be taken back: it is kept for Undo then
   */
  readonly apply: (plan: Plan, isStopped?: () => boolean) => Promise<boolean>;
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
    apply: async ({ title, edits }, isStopped = () => false) => {
      const { inverse } = await write({ title, edits });
      let refused: unknown;
      if (inverse !== undefined && isStopped()) {
        try {
          await write(inverse);
          setLast({ said: text.stopped(title), isEarlier: true });
          return false;
        } catch (error) {
          refused = error;
        }
      }
      if (inverse !== undefined) {
        setChanges((before) => [...before, { title, inverse }].slice(-mostKept));
      }
      setLast({ said: text.done(title, filledCells(edits)), isEarlier: inverse === undefined });
      if (refused !== undefined) throw refused as Error;
      return true;
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
