import type { KeyResult } from "../../core/model/KeyResult";
import type { Role } from "../headings/roles";
import { readPeriod } from "../values/readPeriod";
import { readQuantity } from "../values/readQuantity";
import { measureReader } from "./measureReader";
import { readShare } from "./readShare";
import type { TableReader } from "./TableReader";

/** What holds for a row from above it. */
export interface RowContext {
  readonly objective: string;
  readonly objectiveId: string;
  readonly period: string;
}

/**
 * A reader of the key result of a row, or of one group of its columns.
 *
 * @param group "" or the qualifier of the group, ` · KR 2`; a column without one holds for all groups
 */
export function keyResultReader(
  reader: TableReader,
  group: string,
): (row: number, context: RowContext) => KeyResult {
  const role = (name: string): string => (group !== "" && reader.has(name + group) ? name + group : name);
  const measuresAt = measureReader(reader, {
    start: role("Start"),
    current: role("Current"),
    target: role("Target"),
    low: role("Low"),
    high: role("High"),
  });
  const titleRole = `Key result${group}`;
  const hasStart = reader.has(role("Start"));
  const texts = (name: string): ((row: number) => string) => reader.textsOf(role(name));
  const idAt = texts("Key result id");
  const titleAt = reader.textsOf(titleRole);
  const parentAt = texts("Parent");
  const teamAt = texts("Team");
  const ownerAt = texts("Owner");
  const perspectiveAt = texts("Perspective");
  const kindAt = texts("Kind");
  const typeAt = texts("Type");
  const directionAt = texts("Direction");
  const unitAt = texts("Unit");
  const weightAt = reader.quantitiesOf(role("Weight"));
  const startDateAt = texts("Start date");
  const dueAt = texts("Due");
  const periodAt = texts("Period");
  const cadenceAt = texts("Cadence");
  const statusAt = texts("Status");
  const [startDateRole, dueRole, updatedRole] = [role("Start date"), role("Due"), role("Updated")];
  const [progressRole, scoreRole, confidenceRole] = [role("Progress"), role("Score"), role("Confidence")];
  return (row, context) => {
    const title = titleAt(row);
    const measures = measuresAt(row, title);
    const period = periodAt(row);
    const startDate = reader.date(row, startDateRole, false);
    const due = reader.date(row, dueRole, true);
    return {
      row: row + 1,
      id: idAt(row),
      title,
      objectiveId: context.objectiveId,
      objective: context.objective,
      parent: parentAt(row),
      team: teamAt(row),
      owner: ownerAt(row),
      perspective: perspectiveAt(row),
      kind:
        measures.low === undefined && measures.high === undefined ? reader.kindOf(kindAt(row)) : "between",
      type: reader.typeOf(typeAt(row)),
      direction: reader.directionOf(directionAt(row)) ?? measures.direction,
      unit: unitAt(row) || measures.unit,
      start: measures.start,
      current: measures.current,
      target: measures.target,
      low: measures.low,
      high: measures.high,
      weight: weightAt(row)?.value,
      progress: readShare(reader, row, progressRole) ?? readShare(reader, row, scoreRole),
      confidence: readShare(reader, row, confidenceRole),
      startDate,
      due,
      period: period === "" ? context.period : (labelOf(period) ?? period),
      cadence: cadenceAt(row),
      updated: reader.date(row, updatedRole, true),
      status: statusAt(row),
      notes: [
        ...measures.notes,
        ...(startDate === undefined ? unread("Start date", startDateAt(row)) : []),
        ...(due === undefined ? unread("Due", dueAt(row)) : []),
      ],
      refusal: measures.refusal,
      hasStart,
      ...(measures.written && { written: measures.written }),
    };
  };
}

/** What is said of a date that names no day: `Month 2`. A dash says that there is none. */
function unread(role: Role, text: string): readonly string[] {
  return text === "" || readQuantity(text, false)?.blank ? [] : [`${role} “${text}” is not a date`];
}

const labels = new Map<string, string | undefined>();

/** `2026-Q2` for `Q2 2026`, undefined for text that names more than a period. */
function labelOf(text: string): string | undefined {
  if (!labels.has(text)) {
    if (labels.size > 500) labels.clear();
    const period = readPeriod(text);
    labels.set(text, period?.rest === "" ? period.label : undefined);
  }
  return labels.get(text);
}
