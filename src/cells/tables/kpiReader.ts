import type { Kpi } from "../../core/model/Kpi";
import { measureReader } from "./measureReader";
import type { ReadPoints } from "./pointReader";
import type { TableReader } from "./TableReader";
import { notNumber, unread } from "./unread";

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
    const measures = measuresAt(row, name);
    const told = new Set([...notes, ...measures.notes]);
    const tell = (said: readonly string[]): void => {
      for (const note of said) told.add(note);
    };
    const number = (role: string): number | undefined => {
      const quantity = reader.quantity(row, role);
      tell(unread(quantity, role, text, notNumber));
      return quantity?.value === undefined || quantity.unit !== "" ? quantity?.value : quantity.value / whole;
    };
    const direction = reader.directionOf(text("Direction"));
    tell(unread(direction, "Direction", text, "is no direction"));
    const aggregation = reader.aggregationOf(text("Aggregation"));
    tell(unread(aggregation, "Aggregation", text, "is no aggregation"));
    const [amber, red, weight] = [number("Amber"), number("Red"), reader.quantity(row, "Weight")];
    tell(unread(weight, "Weight", text, notNumber));
    return {
      row: row + 1,
      id,
      name,
      owner: text("Owner"),
      team: text("Team"),
      unit: text("Unit") || measures.unit || (whole === 1 ? "" : "%"),
      direction: direction ?? measures.direction,
      baseline: measures.start,
      target: measures.target,
      amber,
      red,
      cadence: text("Cadence"),
      aggregation,
      leading: leadingOf(text("Lead or lag")),
      perspective: text("Perspective"),
      category: text("Category") || category,
      objective: text("Objective"),
      benchmark: number("Benchmark"),
      weight: weight?.value,
      yearToDate: number("Actual · YTD"),
      prior: number("Prior"),
      status: text("Status"),
      points,
      notes: [...told],
      refusal,
      ...(measures.written?.target && { writtenTarget: measures.written.target }),
    };
  };
}

function leadingOf(text: string): boolean | undefined {
  if (text === "") return undefined;
  if (/^(?:lead|früh|led|avan|adelant|antece)/i.test(text)) return true;
  return /^(?:lag|spät|etter|retard|retras|conseq)/i.test(text) ? false : undefined;
}
