import type { ComponentChildren } from "preact";

interface FormProps {
  readonly label: string;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

/** A form that Enter in any of its inputs submits: browsers do so by themselves only where a native button submits. */
export function Form({ label, onSubmit, children }: FormProps) {
  return (
    <form
      aria-label={label}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
