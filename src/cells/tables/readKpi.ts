import { aggregations, type Kpi } from "../../core/model/Kpi";
import { readMeasures } from "./readMeasures";
import type { TableReader } from "./TableReader";
import { directionOfCell } from "../values/readWords";

/** What a row says about its KPI as a whole, its points aside. */
export function readKpi(
  reader: TableReader,
  row: number,
  { id, name, section }: { readonly id: string; readonly name: string; readonly section: string },
): Omit<Kpi, "points" | "notes" | "refusal"> {
  const text = (role: string): string => reader.text(row, role);
  const plan = reader.has("Target") ? "Target" : "Plan";
  const whole = reader.isPercent(row, "Actual", plan, name) ? reader.percentWhole() : 1;
  const number = (role: string): number | undefined => {
    const quantity = reader.quantity(row, role);
    return quantity?.value === undefined || quantity.unit !== "" ? quantity?.value : quantity.value / whole;
  };
  const measures = readMeasures(
    reader,
    row,
    { start: "Start", current: "", target: plan, low: "", high: "" },
    name,
  );
  const aggregation = reader.folded(row, "Aggregation");
  return {
    row: row + 1,
    id,
    name,
    owner: text("Owner"),
    team: text("Team"),
    unit: text("Unit") || measures.unit || (whole === 1 ? "" : "%"),
    direction: directionOfCell(text("Direction")) ?? measures.direction,
    baseline: measures.start,
    target: measures.target,
    amber: number("Amber"),
    red: number("Red"),
    cadence: text("Cadence"),
    aggregation: aggregations.find((word) => word === aggregation),
    leading: leadingOf(text("Lead or lag")),
    perspective: text("Perspective"),
    category: text("Category") || section,
    objective: text("Objective"),
    benchmark: number("Benchmark"),
    weight: reader.quantity(row, "Weight")?.value,
    yearToDate: number("Actual · YTD"),
    prior: number("Prior"),
    status: text("Status"),
  };
}

function leadingOf(text: string): boolean | undefined {
  if (/^(?:lead|früh|avan)/i.test(text)) return true;
  return /^(?:lag|spät|etter)/i.test(text) ? false : undefined;
}
