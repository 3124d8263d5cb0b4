import { cellText } from "../cells/cellText";
import { readKeyResultTable } from "../cells/tables/readKeyResultTable";
import { linkTree } from "../core/hierarchy/linkTree";
import { rollUpHighest } from "../core/hierarchy/rollUpHighest";
import { rollUpMean } from "../core/hierarchy/rollUpMean";
import { treeOrder } from "../core/hierarchy/treeOrder";
import type { KeyResult } from "../core/model/KeyResult";
import { groupByObjective, type ObjectiveGroup } from "../core/objective/groupByObjective";
import { plainName } from "../core/objective/plainName";
import { readStatus } from "../core/status/readStatus";
import { statusSeverity } from "../core/status/statusSeverity";
import type { Address } from "../workbook/Address";
import type { Snapshot } from "../workbook/Snapshot";
import { addressText } from "./addressText";
import { answerOf } from "./answerOf";
import { type FoundTable, findTables } from "./findTables";
import { type HowJudged, howJudged } from "./howJudged";
import { readSettings } from "./readSettings";

/** An objective with everything below it. */
export interface TreeNode {
  readonly title: string;
  /** What others call it by as their parent, its id or its title, as `plainName` has it. */
  readonly name: string;
  /** Share 0…1 of its own key results and of those below, as OKR.ROLLUP means them; undefined where none has one. */
  readonly score: number | undefined;
  /** The worst status of its own and of those below, in the word that was given; "" where none has one. */
  readonly worst: string;
  /** What is wrong with its place, in a person's words; "" where nothing is. */
  readonly problem: string;
  /** Its row. */
  readonly address: Address;
  readonly below: readonly TreeNode[];
}

interface Judged {
  readonly score: number | undefined;
  readonly status: string;
}

/**
 * The objectives that name a parent as a tree, worst status upwards; of several such tables the one at `preferred`, else
 * the first. Empty where no table names a parent that is there.
 *
 * A table that gives its objectives a score and a status itself keeps them, since that is what stands on the sheet; else
 * they are those of the key results, which may stand in another table and name the objective by id or title.
 */
export function objectiveTree(snapshot: Snapshot, preferred: Address, asOf: number): readonly TreeNode[] {
  const tables = findTables(snapshot).filter(({ kind }) => kind === "okr" || kind === "objectives");
  const cascades = tables.flatMap((table) => cascadeIn(table) ?? []);
  const cascade =
    cascades.find(({ table }) => addressText(table.address) === addressText(preferred)) ?? cascades[0];
  if (cascade === undefined) return [];
  const { settings } = readSettings(snapshot);
  return treeOf(
    cascade,
    judgedObjectives(cascade.table.kind === "okr" ? [cascade.table] : tables, asOf, settings),
  );
}

interface Cascade {
  readonly table: FoundTable;
  readonly groups: readonly ObjectiveGroup[];
  /** By group, the name that others call it by as their parent. */
  readonly names: readonly string[];
  /** By group, as its rows name it; "" at the top. */
  readonly parents: readonly string[];
  /** By group, its first row. */
  readonly firsts: readonly (KeyResult | undefined)[];
}

/** Whether parents are ids or titles, and in which column those stand, is told by where most of them are found. */
function cascadeIn(table: FoundTable): Cascade | undefined {
  if (!table.columns.some(({ role }) => role === "Parent")) return undefined;
  const lines = readKeyResultTable(table.values).keyResults;
  const groups = groupByObjective(lines);
  // A row that only announces its objective is none of its key results, and may be the one that names the parent.
  const firsts = groups.map(({ row }) => lines.find((line) => line.row === row));
  const parents = groups.map(
    ({ keyResults }, index) => [firsts[index], ...keyResults].find((line) => line?.parent)?.parent ?? "",
  );
  const wanted = new Set(parents.map(plainName).filter((name) => name !== ""));
  let most = 0;
  let names: readonly string[] = [];
  for (const { column, role } of table.columns) {
    if (role === "Parent") continue;
    const written = groups.map(({ row }) => plainName(cellText(table.values[row - 1]![column - 1] ?? null)));
    const found = new Set(written.filter((name) => wanted.has(name))).size;
    if (found > most) [most, names] = [found, written];
  }
  return most === 0 ? undefined : { table, groups, firsts, names, parents };
}

/** What OKR.OBJECTIVES says of the objectives of some tables, by id and by title. */
function judgedObjectives(
  tables: readonly FoundTable[],
  asOf: number,
  settings: HowJudged,
): ReadonlyMap<string, Judged> {
  const judged = new Map<string, Judged>();
  for (const { values } of tables.filter(({ kind }) => kind === "okr")) {
    const answer = answerOf("OKR.OBJECTIVES", [values, asOf, ...howJudged(settings)]);
    if ("refusal" in answer) continue;
    const [score, status] = [answer.column("Score"), answer.column("Status")];
    groupByObjective(readKeyResultTable(values).keyResults).forEach(({ id, title }, index) => {
      const found = answer.rows[index]!;
      const value = found[score];
      for (const name of [id, title].map(plainName)) {
        if (name === "" || judged.has(name)) continue;
        judged.set(name, {
          score: typeof value === "number" ? value : undefined,
          status: cellText(found[status]!),
        });
      }
    });
  }
  return judged;
}

function treeOf(
  { table: { address, kind }, groups, firsts, names, parents }: Cascade,
  judged: ReadonlyMap<string, Judged>,
): readonly TreeNode[] {
  const own = groups.map((group, index): Judged => {
    const known = judged.get(names[index]!) ?? judged.get(plainName(group.title));
    const given = kind === "objectives" ? firsts[index] : undefined;
    return {
      score: given?.progress ?? known?.score,
      status:
        given !== undefined && readStatus(given.status) !== undefined ? given.status : (known?.status ?? ""),
    };
  });
  const tree = linkTree(
    groups.length,
    (row) => names[row]!,
    (row) => parents[row]!.replace(/\s+/g, " ").trim(),
    false,
  );
  const blank = new Float64Array(groups.length).fill(NaN);
  const scores = rollUpMean(tree, {
    score: Float64Array.from(own, ({ score }) => score ?? NaN),
    weight: blank,
    ownShare: blank,
  });
  const ranks = Float64Array.from(own, ({ status }) => {
    const code = readStatus(status);
    return code === undefined ? -Infinity : statusSeverity.indexOf(code);
  });
  const worst = rollUpHighest(tree, ranks);
  const below = groups.map((): TreeNode[] => []);
  const top: TreeNode[] = [];
  for (const node of treeOrder(tree).nodes) {
    const group = groups[node]!;
    const above = tree.parent[node]!;
    const score = scores[node]!;
    (above < 0 ? top : below[above]!).push({
      title: group.title,
      name: names[node]!,
      score: Number.isFinite(score) ? score : undefined,
      worst: own[ranks.indexOf(worst[node]!)]?.status ?? "",
      problem: tree.problems.get(node) ?? "",
      address: { ...address, row: address.row + group.row - 1, rows: 1 },
      below: below[node]!,
    });
  }
  return top;
}
