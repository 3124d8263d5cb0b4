import { cellText } from "../cells/cellText";
import type { Snapshot } from "../workbook/Snapshot";
import { shownAt } from "./rangeAt";
import { settingAddress } from "./settingAddress";

/** The language that the workbook asks for, as it stands in its cell; "" where it says none. */
export function languageSetting(snapshot: Snapshot): string {
  const address = settingAddress(snapshot, "language");
  const cells = address && shownAt(snapshot, address)?.values;
  return cells === undefined ? "" : cellText(cells[0]![0]!);
}
