import type { ComponentChildren } from "preact";
import { useEffect, useId } from "preact/hooks";
import { useSession } from "../Session";

/** What an input takes over so that label, hint and error belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** What is wrong with what was typed; it is kept. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** Beside the input: a button. */
  readonly aside?: ComponentChildren;
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** A labelled input with its hint, its error and what stands beside it. A new error takes the cursor to its place. */
export function Field({ label, hint, error, optional = false, aside, children }: FieldProps) {
  const { text } = useSession();
  const id = useId();
  useEffect(() => {
    if (error !== undefined) document.getElementById(id)?.focus();
  }, [error, id]);
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(
    Boolean,
  );
  return (
    <div class="pane-field">
      <label for={id}>
        {label}
        {optional && <span class="pane-optional"> ({text.optional})</span>}
      </label>
      <div class="pane-control">
        {children({
          id,
          "aria-describedby": describedBy.length > 0 ? describedBy.join(" ") : undefined,
          "aria-invalid": error === undefined ? undefined : true,
        })}
        {aside}
      </div>
      {error !== undefined && (
        <p class="pane-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hint !== undefined && (
        <div class="pane-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
