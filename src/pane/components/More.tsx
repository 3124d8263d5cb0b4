import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface MoreProps {
  readonly label: string;
  /** Whether something inside has to be seen: what is wrong with it, or what was just filled in. */
  readonly wanted: boolean;
  readonly children: ComponentChildren;
}

/** What few people need, folded away. It opens where a field inside is wrong, before the cursor goes there, and stays open. */
export function More({ label, wanted, children }: MoreProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (wanted && details.current !== null) details.current.open = true;
  }, [wanted]);
  return (
    <details ref={details}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
