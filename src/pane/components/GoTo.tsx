import type { ComponentChildren } from "preact";
import type { Address } from "../../workbook/Address";
import { useSession } from "../Session";

interface GoToProps {
  readonly address: Address;
  /** Set off as an entry of a list, or plain among text. */
  readonly look?: "task" | "link";
  readonly children: ComponentChildren;
}

/** What tells of cells, as a button that goes to them. */
export function GoTo({ address, look = "task", children }: GoToProps) {
  const { goTo } = useSession();
  return (
    <button
      type="button"
      class={`pane-${look}`}
      onClick={() => {
        void goTo(address);
      }}
    >
      {children}
    </button>
  );
}
