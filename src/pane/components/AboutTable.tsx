import type { ComponentChildren } from "preact";
import { addressText } from "../../actions/addressText";
import type { Snapshot } from "../../workbook/Snapshot";
import { useSession } from "../Session";
import type { TableReading } from "../useTable";
import { Button } from "./Button";
import { Notice } from "./Notice";
import { NoTable } from "./NoTable";
import { Waiting } from "./Waiting";

interface AboutTableProps {
  readonly reading: TableReading;
  /** What to say where the cursor is in no table of that kind. */
  readonly noTable: string;
  /** The form, from what was read. */
  readonly children: (snapshot: Snapshot) => ComponentChildren;
}

/**
 * A form about the table under the cursor, and what stands in its place until there is one. Where the cursor has gone to
 * another table while something is typed for this one, it says so and goes there when wanted.
 */
export function AboutTable({ reading, noTable, children }: AboutTableProps) {
  const { text } = useSession();
  const { snapshot, isRight, error, hold, held } = reading;
  const form = (): ComponentChildren => {
    if (snapshot === undefined) return error === undefined && <Waiting>{text.reading}</Waiting>;
    return isRight ? children(snapshot) : <NoTable>{noTable}</NoTable>;
  };
  return (
    <>
      {error !== undefined && <Notice kind="error">{error}</Notice>}
      {held !== undefined && (
        <Notice kind="info">
          <p>{text.held.typedFor(addressText(held))}</p>
          <Button
            size="small"
            onClick={() => {
              hold(false);
            }}
          >
            {text.held.leave}
          </Button>
        </Notice>
      )}
      {form()}
    </>
  );
}
