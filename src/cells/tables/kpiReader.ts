import type { Kpi } from "../../core/model/Kpi";
import { measureReader } from "./measureReader";
import type { ReadPoints } from "./pointReader";
import type { TableReader } from "./TableReader";

/** What is known of a KPI before its row is read: its names, and the category that a line above it gives. */
type Naming = Pick<Kpi, "id" | "name" | "category">;

/** A reader of what a row says about its KPI as a whole, together with the points that were read from the row. */
export function kpiReader(
  reader: TableReader,
): (row: number, naming: Naming, read: ReadPoints) => Kpi & ReadPoints {
  const plan = reader.has("Target") ? "Target" : "Plan";
  const measuresAt = measureReader(reader, { start: "Start", current: "", target: plan, low: "", high: "" });
  return (row, { id, name, category }, { points, notes, refusal }) => {
    const text = (role: string): string => reader.text(row, role);
    const whole = reader.isPercent(row, "Actual", plan, name) ? reader.percentWhole() : 1;
    const number = (role: string): number | undefined => {
      const quantity = reader.quantity(row, role);
      return quantity?.value === undefined || quantity.unit !== "" ? quantity?.value : quantity.value / whole;
    };
    const measures = measuresAt(row, name);
    return {
      row: row + 1,
      id,
      name,
      owner: text("Owner"),
      team: text("Team"),
      unit: text("Unit") || measures.unit || (whole === 1 ? "" : "%"),
      direction: reader.directionOf(text("Direction")) ?? measures.direction,
      baseline: measures.start,
      target: measures.target,
      amber: number("Amber"),
      red: number("Red"),
      cadence: text("Cadence"),
      aggregation: reader.aggregationOf(text("Aggregation")),
      leading: leadingOf(text("Lead or lag")),
      perspective: text("Perspective"),
      category: text("Category") || category,
      objective: text("Objective"),
      benchmark: number("Benchmark"),
      weight: reader.quantity(row, "Weight")?.value,
      yearToDate: number("Actual · YTD"),
      prior: number("Prior"),
      status: text("Status"),
      points,
      notes,
      refusal,
    };
  };
}

function leadingOf(text: string): boolean | undefined {
  if (text === "") return undefined;
  if (/^(?:lead|früh|led|avan|adelant|antece)/i.test(text)) return true;
  return /^(?:lag|spät|etter|retard|retras|conseq)/i.test(text) ? false : undefined;
}
