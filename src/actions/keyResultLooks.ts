import { cellText } from "../cells/cellText";
import type { KeyResultTable } from "../cells/tables/readKeyResultTable";
import type { KeyResult } from "../core/model/KeyResult";
import type { Address } from "../workbook/Address";
import type { Snapshot } from "../workbook/Snapshot";
import { rangeAt } from "./rangeAt";
import { decimalsOf, type NumberLook, numberLook } from "./shownNumbers";

/** Shows start, current and target of each key result as the person's own cells show them, else with the decimals they need. */
export function keyResultLooks(
  snapshot: Snapshot,
  table: Address,
  { columns, keyResults }: KeyResultTable,
): readonly NumberLook[] {
  const { values, numberFormats } = rangeAt(snapshot, table);
  const formatsOf = ({ row, title }: KeyResult): readonly string[] => {
    const named = columns.find(
      ({ role, column }) =>
        role.startsWith("Key result · ") && cellText(values[row - 1]![column - 1]!) === title,
    );
    const group = named?.role.slice("Key result".length) ?? "";
    return columns
      .filter(({ role }) => ["Current", "Target", "Start"].some((one) => role === one + group))
      .map(({ column }) => numberFormats[row - 1]![column - 1]!);
  };
  return keyResults.map((keyResult) => {
    const { start, current, target, unit } = keyResult;
    const percent = unit === "%";
    return numberLook(formatsOf(keyResult), decimalsOf([start, current, target], percent), percent);
  });
}
