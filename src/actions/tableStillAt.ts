import type { Address } from "../workbook/Address";
import { ActionError } from "./ActionError";
import type { FoundTable } from "./findTables";
import type { ActionText } from "./text/en";

/**
 * The table that begins where it began when it was looked at; it may have grown meanwhile.
 *
 * @throws {ActionError} where it has gone
 */
export function tableStillAt<Table extends Pick<FoundTable, "address">>(
  tables: readonly Table[],
  { sheet, row, column }: Address,
  text: Pick<ActionText, "tableChanged">,
): Table {
  const found = tables.find(
    ({ address }) => address.sheet === sheet && address.row === row && address.column === column,
  );
  if (found === undefined) throw new ActionError("", text.tableChanged);
  return found;
}
