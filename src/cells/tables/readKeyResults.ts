import type { KeyResult } from "../../core/model/KeyResult";
import type { Range } from "../Cell";
import type { Block } from "./Layout";
import { readMeasures } from "./readMeasures";
import { readShare } from "./readShare";
import { TableReader } from "./TableReader";
import { readDirection, readKind, readType } from "./readWords";

/** The key results of one block, row by row. A row that names no key result (and is no objective of its own) is none. */
export function readKeyResults(range: Range, block: Block): readonly KeyResult[] {
  const reader = new TableReader(range, block);
  const named = reader.has("Key result") || reader.has("Key result id");
  const keyResults: KeyResult[] = [];
  let objective = "";
  let objectiveId = "";
  for (let row = block.first; row < block.end; row += 1) {
    const ownObjective = reader.text(row, "Objective");
    const ownId = reader.text(row, "Objective id");
    if (ownObjective !== "" || ownId !== "") [objective, objectiveId] = [ownObjective, ownId];
    const id = reader.text(row, "Key result id");
    const title = reader.text(row, "Key result");
    if (named ? title === "" && id === "" : ownObjective === "" && ownId === "") continue;
    keyResults.push(readKeyResult(reader, row, { id, title, objective, objectiveId }));
  }
  return keyResults;
}

type Named = Pick<KeyResult, "id" | "title" | "objective" | "objectiveId">;

function readKeyResult(reader: TableReader, row: number, named: Named): KeyResult {
  const text = (role: string): string => reader.text(row, role);
  const measures = readMeasures(
    reader,
    row,
    { start: "Start", current: "Current", target: "Target" },
    named.title,
  );
  const weight = readShare(reader, row, "Weight");
  return {
    row: row + 1,
    ...named,
    parent: text("Parent"),
    team: text("Team"),
    owner: text("Owner"),
    perspective: text("Perspective"),
    kind: measures.low === undefined ? readKind(text("Kind")) : "between",
    type: readType(text("Type")),
    direction: readDirection(text("Direction")) ?? measures.direction,
    unit: text("Unit") || measures.unit,
    start: measures.start,
    current: measures.current,
    target: measures.target,
    low: measures.low,
    high: measures.high,
    weight,
    progress: readShare(reader, row, reader.has("Progress") ? "Progress" : "Score"),
    confidence: readShare(reader, row, "Confidence"),
    startDate: reader.date(row, "Start date", false),
    due: reader.date(row, "Due", true),
    period: text("Period"),
    cadence: text("Cadence"),
    updated: reader.date(row, "Updated", true),
    status: text("Status"),
    notes: measures.notes,
    refusal: measures.refusal,
    hasStart: reader.has("Start"),
    ...(measures.written && { written: measures.written }),
  };
}
