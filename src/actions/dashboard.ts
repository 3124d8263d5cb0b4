import type { Cell, Range } from "../cells/Cell";
import { cellText } from "../cells/cellText";
import { readKeyResultTable } from "../cells/tables/readKeyResultTable";
import { scoreOverObjectives } from "../core/objective/scoreOverObjectives";
import { answerOf } from "./answerOf";
import { type HowJudged, howJudged } from "./howJudged";
import type { StatusCount } from "./StatusCount";

export interface ObjectiveLine {
  readonly title: string;
  /** Share 0…1, or undefined where nothing has a score. */
  readonly score: number | undefined;
  readonly expected: number | undefined;
  readonly status: string;
  readonly weakest: string;
  readonly keyResults: number;
  readonly withData: number;
}

export interface KeyResultLine {
  readonly title: string;
  readonly objective: string;
  readonly owner: string;
  readonly team: string;
  readonly score: number | undefined;
  readonly expected: number | undefined;
  readonly status: string;
  readonly note: string;
  /** Row of the table, 1-based. */
  readonly row: number;
}

export interface Dashboard {
  readonly objectives: readonly ObjectiveLine[];
  /** All of them, furthest behind first; without a score at the end. */
  readonly keyResults: readonly KeyResultLine[];
  readonly counts: readonly StatusCount[];
  readonly teams: readonly {
    readonly team: string;
    /** Share 0…1 over its objectives, each by the team's own key results; undefined where none has a score. */
    readonly score: number | undefined;
    readonly counts: readonly StatusCount[];
  }[];
  readonly owners: readonly { readonly owner: string; readonly counts: readonly StatusCount[] }[];
}

/**
 * What OKR.OBJECTIVES and OKR.TABLE say about a table, arranged for looking at; nothing is computed here.
 */
export function readDashboard(
  table: Range,
  asOf: number,
  settings: HowJudged,
): Dashboard | { readonly refusal: string } {
  const objectives = answerOf("OKR.OBJECTIVES", [table, asOf, ...howJudged(settings)]);
  if ("refusal" in objectives) return objectives;
  const judged = answerOf("OKR.TABLE", [table, asOf, ...howJudged(settings)]);
  if ("refusal" in judged) return judged;
  const { keyResults } = readKeyResultTable(table);
  const lines = judged.rows.map((row, index): KeyResultLine => {
    const at = (heading: string): Cell => row[judged.column(heading)]!;
    return {
      title: cellText(at("Key result")),
      objective: cellText(at("Objective")),
      owner: cellText(at("Owner")),
      score: numberOf(at("Score")),
      expected: numberOf(at("Expected")),
      status: cellText(at("Status")),
      note: cellText(at("Note")),
      team: keyResults[index]!.team,
      row: keyResults[index]!.row,
    };
  });
  const owners = [...new Set(lines.map(({ owner }) => owner))].filter((owner) => owner !== "");
  return {
    objectives: objectives.rows.map((row): ObjectiveLine => {
      const at = (heading: string): Cell => row[objectives.column(heading)]!;
      return {
        title: cellText(at("Objective")),
        score: numberOf(at("Score")),
        expected: numberOf(at("Expected")),
        status: cellText(at("Status")),
        weakest: cellText(at("Weakest key result")),
        keyResults: numberOf(at("Key results")) ?? 0,
        withData: numberOf(at("With data")) ?? 0,
      };
    }),
    keyResults: [...lines].sort((a, b) => behind(b) - behind(a)),
    counts: countStatuses(lines),
    teams: [...new Set(lines.map(({ team }) => team))]
      .filter((team) => team !== "")
      .sort((a, b) => a.localeCompare(b))
      .map((team) => {
        const own = lines.flatMap((line, index) =>
          line.team === team ? [{ ...line, weight: keyResults[index]!.weight }] : [],
        );
        const score = scoreOverObjectives(own);
        return { team, score: Number.isNaN(score) ? undefined : score, counts: countStatuses(own) };
      }),
    owners: owners
      .sort((a, b) => a.localeCompare(b))
      .map((owner) => ({ owner, counts: countStatuses(lines.filter((line) => line.owner === owner)) })),
  };
}

function numberOf(cell: Cell): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

/** The order of looking, not a judgement: those come from the formulas. */
function behind({ score, expected = 1 }: KeyResultLine): number {
  return score === undefined ? -Infinity : expected - score;
}

function countStatuses(lines: readonly KeyResultLine[]): StatusCount[] {
  const counts = new Map<string, number>();
  for (const { status } of lines) {
    if (status !== "") counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count);
}
