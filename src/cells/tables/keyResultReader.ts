import type { KeyResult } from "../../core/model/KeyResult";
import { readPeriod } from "../values/readPeriod";
import { measureReader } from "./measureReader";
import { readShare } from "./readShare";
import type { TableReader } from "./TableReader";
import { notDate, notNumber, unread } from "./unread";

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
  return (row, context) => {
    const text = (name: string): string => reader.text(row, role(name));
    const title = reader.text(row, titleRole);
    const measures = measuresAt(row, title);
    const period = text("Period");
    const startDate = reader.date(row, role("Start date"), false);
    const due = reader.date(row, role("Due"), true);
    const weight = reader.quantity(row, role("Weight"));
    const updated = reader.date(row, role("Updated"), true);
    const kind =
      measures.low === undefined && measures.high === undefined ? reader.kindOf(text("Kind")) : "between";
    return {
      row: row + 1,
      id: text("Key result id"),
      title,
      objectiveId: context.objectiveId,
      objective: context.objective,
      parent: text("Parent"),
      team: text("Team"),
      owner: text("Owner"),
      perspective: text("Perspective"),
      kind,
      type: reader.typeOf(text("Type")),
      direction: reader.directionOf(text("Direction")) ?? measures.direction,
      unit: text("Unit") || measures.unit,
      start: measures.start,
      current: measures.current,
      target: measures.target,
      low: measures.low,
      high: measures.high,
      weight: weight?.value,
      progress: readShare(reader, row, role("Progress")) ?? readShare(reader, row, role("Score")),
      confidence: readShare(reader, row, role("Confidence")),
      startDate,
      due,
      period: period === "" ? context.period : (labelOf(period) ?? period),
      cadence: text("Cadence"),
      updated,
      status: text("Status"),
      notes: [
        ...measures.notes,
        ...unread(startDate, "Start date", text, notDate),
        ...unread(due, "Due", text, notDate),
        ...unread(updated, "Updated", text, notDate),
        ...unread(kind, "Kind", text, "is no kind of key result: read as reach"),
        ...unread(weight, "Weight", text, notNumber),
      ],
      refusal: measures.refusal,
      hasStart,
      ...(measures.written && { written: measures.written }),
    };
  };
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
