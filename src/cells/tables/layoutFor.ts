import type { Range } from "../Cell";
import type { TableKind } from "../headings/kindOfTable";
import type { Layout } from "./Layout";
import { notRecognised } from "./notRecognised";
import { readLayout } from "./readLayout";

const accepted: Readonly<Record<TableKind, readonly TableKind[]>> = {
  okr: ["okr", "objectives", "map"],
  objectives: ["objectives", "okr"],
  kpi: ["kpi", "map", "checkin"],
  map: ["map", "okr"],
  checkin: ["checkin", "okr", "kpi"],
};

/**
 * The layout of a range that should hold one kind of table.
 *
 * @throws {FormulaError} #VALUE! where it doesn't, naming the headings looked for and those seen
 */
export function layoutFor(range: Range, kind: TableKind): Layout {
  const layout = readLayout(range, kind);
  if (layout && accepted[kind].includes(layout.kind)) return layout;
  throw notRecognised(range, kind);
}
