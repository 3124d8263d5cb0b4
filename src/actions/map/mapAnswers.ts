import type { Range } from "../../cells/Cell";
import { cellText } from "../../cells/cellText";
import { isCellError } from "../../cells/isCellError";
import { answerOf } from "../answerOf";
import type { Settings } from "../settings";
import type { MapLine } from "./mapping";

/** One line of what OKR.MAP answers. */
export interface MapAnswer {
  readonly keyResult: string;
  readonly kpi: string;
  /** The KPI's value as of the date; undefined where it has none, and for the line of them all. */
  readonly value: number | undefined;
  readonly score: unknown;
  readonly status: string;
  /** Why there is no score, where the formula says it. */
  readonly note: string;
}

/** What OKR.MAP answers for the lines of a map while it is edited. */
export function mapAnswers(
  keyResults: Range,
  kpis: Range,
  lines: readonly MapLine[],
  date: number,
  { fiscalStart, calendar }: Pick<Settings, "fiscalStart" | "calendar">,
): readonly MapAnswer[] {
  if (lines.length === 0) return [];
  const map: Range = [
    ["Key result", "KPI", "Share"],
    ...lines.map(({ keyResult, kpi, share }) => [keyResult, kpi, share ?? null]),
  ];
  const answer = answerOf("OKR.MAP", [keyResults, kpis, map, date, fiscalStart, calendar]);
  if ("refusal" in answer) return [];
  return answer.rows.map((row) => {
    const at = (heading: string) => row[answer.column(heading)]!;
    const score = at("Score");
    const value = at("Value");
    return {
      keyResult: cellText(at("Key result")),
      kpi: cellText(at("KPI")),
      value: typeof value === "number" ? value : undefined,
      score,
      status: cellText(at("Status")),
      note: isCellError(score) ? score.message : "",
    };
  });
}
