import { addressText } from "../../actions/addressText";
import type { Edit } from "../../workbook/Plan";

/** Where a plan writes, for a message: its one range, else the sheets. Undefined where it is about none. */
export function placesWritten(edits: readonly Edit[]): string | undefined {
  const ranges = edits.flatMap((edit) => ("address" in edit && edit.kind !== "select" ? [edit.address] : []));
  const others = edits.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : []));
  const sheets = new Set([...ranges.map(({ sheet }) => sheet), ...others]);
  const [range, ...more] = new Set(ranges.map(addressText));
  if (range !== undefined && more.length === 0 && others.length === 0) return range;
  return sheets.size === 0 ? undefined : [...sheets].join(", ");
}
