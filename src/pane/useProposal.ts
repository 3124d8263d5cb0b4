import { useRef, useState } from "preact/hooks";
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
  readonly busy: "preparing" | "applying" | undefined;
  readonly failure: Failure | undefined;
  /** Reads what the plan needs and shows it. */
  readonly prepare: () => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly cancel: () => void;
}

/**
 * @param make reads the workbook and asks an action for its plan
 * @param onApplied after it was written
 */
export function useProposal(make: () => Promise<Plan>, onApplied?: () => void): Proposal {
  const session = useSession();
  const [plan, setPlan] = useState<Plan | undefined>(undefined);
  const [busy, setBusy] = useState<Proposal["busy"]>(undefined);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const trigger = useRef<Element | null>(null);

  const attempt = async (step: "preparing" | "applying", work: () => Promise<void>): Promise<void> => {
    setBusy(step);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure({
        message: errorText(error),
        field: error instanceof ActionError ? error.field : "",
        changed: error instanceof WorkbookError && error.kind === "changed",
      });
    } finally {
      setBusy(undefined);
    }
  };

  const close = (): void => {
    setPlan(undefined);
    (trigger.current as HTMLElement | null)?.focus();
  };

  return {
    plan,
    busy,
    failure,
    prepare: () => {
      if (plan === undefined) trigger.current = document.activeElement;
      return attempt("preparing", async () => {
        setPlan(undefined);
        setPlan(await make());
      });
    },
    apply: () =>
      attempt("applying", async () => {
        if (plan === undefined) return;
        await session.apply(plan);
        close();
        onApplied?.();
      }),
    cancel: () => {
      setFailure(undefined);
      close();
    },
  };
}
