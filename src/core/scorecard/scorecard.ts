import type { KeyResult } from "../model/KeyResult";
import type { Kpi } from "../model/Kpi";
import { plainName } from "../objective/plainName";
import type { Judging } from "../objective/Judging";
import { kpiEntries } from "./kpiEntries";
import { judgePerspective } from "./judgePerspective";
import { objectiveEntries } from "./objectiveEntries";
import type { PerspectiveAnswer } from "./PerspectiveAnswer";
import { perspectives } from "./perspectives";
import { readPerspective } from "./readPerspective";
import type { KpiEntry, ObjectiveEntry } from "./ScorecardEntry";

interface Block {
  name: string;
  readonly objectives: ObjectiveEntry[];
  readonly kpis: KpiEntry[];
}

/**
 * The balanced scorecard: the four perspectives in their order, empty ones too, because that nothing is planned for
 * customers is a finding; then a company's own in the order of the table, and last what stands under none.
 */
export function scorecard(
  keyResults: readonly KeyResult[],
  kpis: readonly Kpi[],
  judging: Judging,
): PerspectiveAnswer[] {
  const blocks = new Map<string, Block>(
    perspectives.map((name) => [name, { name: "", objectives: [], kpis: [] }] as const),
  );
  const nowhere: Block = { name: "", objectives: [], kpis: [] };
  const blockOf = (written: string): Block => {
    if (written === "") return nowhere;
    const key = readPerspective(written) ?? plainName(written);
    const block = blocks.get(key) ?? { name: "", objectives: [], kpis: [] };
    blocks.set(key, block);
    block.name ||= written;
    return block;
  };
  for (const entry of objectiveEntries(keyResults, judging))
    blockOf(entry.perspective).objectives.push(entry);
  for (const entry of kpiEntries(kpis, judging)) {
    blockOf(entry.perspective).kpis.push(entry);
  }
  const answers = [...blocks].map(([key, block]) => judgePerspective(block.name || key, block, judging));
  const strays = nowhere.objectives.length + nowhere.kpis.length;
  return strays === 0 ? answers : [...answers, judgePerspective("", nowhere, judging)];
}
