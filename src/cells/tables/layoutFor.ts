import { FormulaError } from "../../core/errors/FormulaError";
import type { Range } from "../Cell";
import { cellText } from "../cellText";
import type { TableKind } from "../headings/kindOfTable";
import type { Layout } from "./Layout";
import { readLayout } from "./readLayout";

const lookedFor: Readonly<Record<TableKind, string>> = {
  okr: "Objective, Key result, Start, Current, Target",
  objectives: "Objective, Owner, Score",
  kpi: "KPI, Target, Actual, or a column for each month",
  map: "Key result, KPI, Share",
  checkin: "Date, Key result, Value",
};

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
  const seen = (range.find((row) => row.filter((cell) => cellText(cell) !== "").length > 1) ?? range[0]!)
    .map(cellText)
    .filter((text) => text !== "")
    .slice(0, 12);
  throw new FormulaError(
    "#VALUE!",
    `range needs headings such as ${lookedFor[kind]}; ${seen.length === 0 ? "it is blank" : `it has ${seen.join(", ")}`}`,
  );
}
