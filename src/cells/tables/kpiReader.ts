import type { Kpi } from "../../core/model/Kpi";
import type { Quantity } from "../values/Quantity";
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
  const ownerAt = reader.textsOf("Owner");
  const teamAt = reader.textsOf("Team");
  const unitAt = reader.textsOf("Unit");
  const directionAt = reader.textsOf("Direction");
  const cadenceAt = reader.textsOf("Cadence");
  const aggregationAt = reader.textsOf("Aggregation");
  const leadingAt = reader.textsOf("Lead or lag");
  const perspectiveAt = reader.textsOf("Perspective");
  const categoryAt = reader.textsOf("Category");
  const objectiveAt = reader.textsOf("Objective");
  const statusAt = reader.textsOf("Status");
  const amberAt = reader.quantitiesOf("Amber");
  const redAt = reader.quantitiesOf("Red");
  const benchmarkAt = reader.quantitiesOf("Benchmark");
  const weightAt = reader.quantitiesOf("Weight");
  const yearToDateAt = reader.quantitiesOf("Actual · YTD");
  const priorAt = reader.quantitiesOf("Prior");
  return (row, { id, name, category }, { points, notes, refusal }) => {
    const whole = reader.isPercent(row, "Actual", plan, name) ? reader.percentWhole() : 1;
    const measures = measuresAt(row, name);
    return {
      row: row + 1,
      id,
      name,
      owner: ownerAt(row),
      team: teamAt(row),
      unit: unitAt(row) || measures.unit || (whole === 1 ? "" : "%"),
      direction: reader.directionOf(directionAt(row)) ?? measures.direction,
      baseline: measures.start,
      target: measures.target,
      amber: inWhole(amberAt(row), whole),
      red: inWhole(redAt(row), whole),
      cadence: cadenceAt(row),
      aggregation: reader.aggregationOf(aggregationAt(row)),
      leading: leadingOf(leadingAt(row)),
      perspective: perspectiveAt(row),
      category: categoryAt(row) || category,
      objective: objectiveAt(row),
      benchmark: inWhole(benchmarkAt(row), whole),
      weight: weightAt(row)?.value,
      yearToDate: inWhole(yearToDateAt(row), whole),
      prior: inWhole(priorAt(row), whole),
      status: statusAt(row),
      points,
      notes,
      refusal,
    };
  };
}

/** A number as it is, or as the share that a plain one of a row in percent means. */
function inWhole(quantity: Quantity | undefined, whole: number): number | undefined {
  return quantity?.value === undefined || quantity.unit !== "" ? quantity?.value : quantity.value / whole;
}

function leadingOf(text: string): boolean | undefined {
  if (text === "") return undefined;
  if (/^(?:lead|früh|led|avan|adelant|antece)/i.test(text)) return true;
  return /^(?:lag|spät|etter|retard|retras|conseq)/i.test(text) ? false : undefined;
}
