import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { ActionError } from "../actions/ActionError";
import type { Plan } from "../workbook/Plan";
import { WorkbookError } from "../workbook/Workbook";
import { errorText } from "./errorText";
import { useSession } from "./Session";

export interface Failure {
  readonly message: string;
  /** The field it concerns, "" for the whole form. */
  readonly field: string;
  /** Someone else wrote there meanwhile: reading again may be all that is needed. */
  readonly changed: boolean;
}

/** A plan on its way from a form to the sheet: made, shown, applied. */
export interface Proposal {
  readonly plan: Plan | undefined;
  readonly busy: "preparing" | "applying" | "stopping" | undefined;
  readonly failure: Failure | undefined;
  /** What is wrong at a field, if anything. */
  readonly errorAt: (field: string) => string | undefined;
  /** Reads what the plan needs and shows it. */
  readonly prepare: () => Promise<void>;
  /** The same after another look at what lies under the cursor, where the sheet was changed meanwhile. */
  readonly again: () => Promise<void>;
  readonly apply: () => Promise<void>;
  /** Puts the plan away, or gives up waiting for one. */
  readonly cancel: () => void;
  /** Has what is being written taken back as soon as it is. */
  readonly stop: () => void;
}

/**
 * @param make reads the workbook and asks an action for its plan
 * @param about what the plan is made from: once it is another, what was shown is not what would be written any more
 * @param onApplied after it was written
 */
export function useProposal(make: () => Promise<Plan>, about: unknown, onApplied?: () => void): Proposal {
  const session = useSession();
  const [plan, setPlan] = useState<Plan | undefined>(undefined);
  const [busy, setBusy] = useState<Proposal["busy"]>(undefined);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const trigger = useRef<Element | null>(null);
  const turn = useRef(0);
  const isStopped = useRef(false);
  const latest = useRef(make);
  latest.current = make;
  const form = JSON.stringify(about);
  const madeFrom = useRef(form);
  useLayoutEffect(() => {
    if (madeFrom.current === form) return;
    madeFrom.current = form;
    if (busy === "applying" || busy === "stopping") return;
    turn.current += 1;
    setBusy(undefined);
    setPlan(undefined);
  }, [form]);

  const attempt = async (
    step: "preparing" | "applying",
    work: (isWanted: () => boolean) => Promise<void>,
  ): Promise<void> => {
    const mine = (turn.current += 1);
    const isWanted = (): boolean => mine === turn.current;
    setBusy(step);
    setFailure(undefined);
    try {
      await work(isWanted);
    } catch (error) {
      if (!isWanted()) return;
      setFailure({
        message: errorText(error, session.text),
        field: error instanceof ActionError ? error.field : "",
        changed: error instanceof WorkbookError && error.kind === "changed",
      });
    } finally {
      if (isWanted()) setBusy(undefined);
    }
  };

  const close = (): void => {
    setPlan(undefined);
    (trigger.current as HTMLElement | null)?.focus();
  };

  const prepare = (): Promise<void> => {
    if (plan === undefined) trigger.current = document.activeElement;
    return attempt("preparing", async (isWanted) => {
      setPlan(undefined);
      const made = await latest.current();
      if (isWanted()) setPlan(made);
    });
  };

  return {
    plan,
    busy,
    failure,
    errorAt: (field) => (failure?.field === field ? failure.message : undefined),
    prepare,
    again: async () => {
      await session.refresh();
      await prepare();
    },
    apply: () =>
      attempt("applying", async () => {
        if (plan === undefined) return;
        isStopped.current = false;
        const stayed = await session.apply(plan, () => isStopped.current);
        close();
        if (stayed) onApplied?.();
      }),
    cancel: () => {
      turn.current += 1;
      setBusy(undefined);
      setFailure(undefined);
      close();
    },
    stop: () => {
      isStopped.current = true;
      setBusy("stopping");
    },
  };
}
