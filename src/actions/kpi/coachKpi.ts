import type { Cell, Range } from "../../cells/Cell";
import { cellText } from "../../cells/cellText";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import type { CoachFinding } from "../../core/coach/CoachFinding";
import { lintKpis } from "../../core/coach/lintKpis";
import { makeFinding } from "../../core/coach/makeFinding";
import { FormulaError } from "../../core/errors/FormulaError";
import type { Snapshot } from "../../workbook/Snapshot";
import { answerOf } from "../answerOf";
import type { FoundTable } from "../findTables";
import { readSettings } from "../readSettings";
import { english } from "../text/en";
import { kpiColumns, kpiInputs } from "./kpiColumns";
import type { KpiDraft } from "./KpiDraft";

export interface KpiReading {
  readonly attainment: number | undefined;
  readonly status: string;
  readonly note: string;
  readonly findings: readonly CoachFinding[];
}

/** What the row will say once it is in, and what the coach says about it beside the KPIs that are there. */
export function coachKpi(
  snapshot: Snapshot,
  draft: KpiDraft,
  value: number | undefined,
  beside: FoundTable | undefined,
): KpiReading {
  const row = kpiColumns.map((name) =>
    name === "Actual" ? (value ?? null) : kpiInputs(draft, english.choices)[name],
  );
  const range: Range = [
    kpiColumns.slice(0, kpiColumns.indexOf("Attainment")),
    row.slice(0, kpiColumns.indexOf("Attainment")),
  ];
  const { settings } = readSettings(snapshot);
  const answer = answerOf("OKR.KPI.TABLE", [range, "", settings.kpiRule]);
  const judged = "refusal" in answer ? undefined : answer.rows[0];
  const at = (heading: string): Cell => ("refusal" in answer ? "" : (judged?.[answer.column(heading)] ?? ""));
  const attainment = at("Attainment");
  return {
    attainment: typeof attainment === "number" ? attainment : undefined,
    status: cellText(at("Status")),
    note: cellText(at("Note")),
    findings: draft.name.trim() === "" ? [] : findingsOf(draft, range, beside),
  };
}

function findingsOf(draft: KpiDraft, range: Range, beside: FoundTable | undefined): readonly CoachFinding[] {
  const [own] = kpisOf(range);
  if (own === undefined) return [];
  const others = beside === undefined ? [] : kpisOf(beside.values);
  const row = Math.max(1, ...others.map((kpi) => kpi.row)) + 1;
  const page = lintKpis([...others, { ...own, row }]);
  const before = new Set(lintKpis(others).map(({ code, row: at }) => `${code} ${at}`));
  return [
    ...(draft.owner.trim() === "" ? [makeFinding("no-owner", row)] : []),
    ...(draft.unit.trim() === "" ? [makeFinding("no-unit", row)] : []),
    ...page.filter(({ code, row: at }) => !before.has(`${code} ${at}`)),
  ];
}

function kpisOf(range: Range): ReturnType<typeof readKpiTable>["kpis"] {
  try {
    return readKpiTable(range).kpis;
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}
