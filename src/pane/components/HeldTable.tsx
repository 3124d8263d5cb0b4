import { addressText } from "../../actions/addressText";
import type { Address } from "../../workbook/Address";
import { useSession } from "../Session";
import { Button } from "./Button";
import { Notice } from "./Notice";

interface HeldTableProps {
  /** The table that the form stays with. */
  readonly table: Address;
  readonly onLeave: () => void;
}

/** The cursor has gone to another table while something is typed for this one: says so, and goes there when wanted. */
export function HeldTable({ table, onLeave }: HeldTableProps) {
  const { text } = useSession();
  return (
    <Notice kind="info">
      <p>{text.held.typedFor(addressText(table))}</p>
      <Button size="small" onClick={onLeave}>
        {text.held.leave}
      </Button>
    </Notice>
  );
}
