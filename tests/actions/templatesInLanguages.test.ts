import { describe, expect, it } from "vitest";
import { answerOf } from "../../src/actions/answerOf";
import { isDraftTable } from "../../src/actions/draft/draftTable";
import { languages } from "../../src/actions/languages";
import { settingsRequests } from "../../src/actions/settings";
import { fillTemplate } from "../../src/actions/templates/fillTemplate";
import { insertTemplate } from "../../src/actions/templates/insertTemplate";
import { type TemplateName, templateNames } from "../../src/actions/templates/TemplateContent";
import type { Cell, Range } from "../../src/cells/Cell";
import { cellText } from "../../src/cells/cellText";
import { readKeyResultTable } from "../../src/cells/tables/readKeyResultTable";
import { readKpiTable } from "../../src/cells/tables/readKpiTable";
import { serialFromDate } from "../../src/core/calendar/serialFromDate";
import { lintKeyResults } from "../../src/core/coach/lintKeyResults";
import { lintKpis } from "../../src/core/coach/lintKpis";
import { paneText } from "../../src/pane/text/paneText";
import { templateText } from "../../src/pane/text/templateText";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";

const asOf = serialFromDate(2026, 11, 15);

interface LaidOut {
  /** The table of key results without what is computed, half of the way behind it; undefined where there is none. */
  readonly okrs: Range | undefined;
  /** The table of KPIs with figures of January and February. */
  readonly kpis: Range | undefined;
}

/** A template as it stands on the sheets of a workbook, with values as a person would go on to write them. */
async function laidOut(name: TemplateName, language: string): Promise<LaidOut> {
  const workbook = new MemoryWorkbook("Google Sheets", {});
  const { actions } = await paneText.load(language);
  const content = fillTemplate(name, await templateText.load(language));
  const snapshot = await workbook.read({ ranges: settingsRequests });
  const start = serialFromDate(2026, 10, 1);
  await workbook.apply(
    insertTemplate({ snapshot, host: workbook.host, text: actions }, { content, start, asOf }),
  );
  const computed = [actions.columns.Score, actions.columns.Expected, actions.columns.Status];
  const table = (sheet: string): Range | undefined =>
    workbook.sheetNames.includes(sheet) ? workbook.contents(sheet) : undefined;
  const okrs = table(actions.draftSheet);
  const heading = okrs?.[0] ?? [];
  const at = (column: "Start" | "Current" | "Target"): number => heading.indexOf(actions.columns[column]);
  const kpis = table(actions.templates.kpiSheet);
  const [january] = (kpis?.[0] ?? []).flatMap((cell, index) =>
    cellText(cell).startsWith(actions.templates.months[0]!) ? [index] : [],
  );
  return {
    okrs: okrs?.map((row, index) =>
      row.map((cell, column): Cell => {
        if (computed.includes(cellText(heading[column]!))) return index === 0 ? cell : "";
        const [from, to] = [row[at("Start")], row[at("Target")]] as [number, number];
        return index > 0 && column === at("Current") ? (from + to) / 2 : cell;
      }),
    ),
    kpis: kpis?.map((row, index) =>
      row.map((cell, column): Cell => {
        if (index === 0 || january === undefined || column < january || column > january + 1) return cell;
        return (row[january - 1] as number) * (column === january ? 0.97 : 1.02);
      }),
    ),
  };
}

/** What a formula answers, without the words that are a language's own. */
function figures(formula: string, table: Range, columns: readonly string[]): readonly (readonly Cell[])[] {
  const answer = answerOf(formula, [table, asOf]);
  if ("refusal" in answer) throw new Error(answer.refusal);
  return answer.rows.map((row) => columns.map((column) => row[answer.column(column)]!));
}

const others = Object.keys(languages).filter((language) => language !== "en");
const cases = templateNames.flatMap((name) => others.map((language) => [name, language] as const));

describe("a template in another language", () => {
  it("is tried for every template and language", () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  it.each(cases)("%s in %s is read back with the figures of the English one", async (name, language) => {
    const [own, english] = [await laidOut(name, language), await laidOut(name, "en")];
    if (own.okrs !== undefined && english.okrs !== undefined) {
      const columns = ["Start", "Current", "Target", "Weight", "Due", "Score", "Expected", "Status", "Note"];
      expect(figures("OKR.TABLE", own.okrs, columns)).toEqual(figures("OKR.TABLE", english.okrs, columns));
      const read = (table: Range): unknown[] =>
        readKeyResultTable(table).keyResults.map(({ kind, type, start, target, startDate, notes }) => [
          kind,
          type,
          start,
          target,
          startDate,
          notes,
        ]);
      expect(read(own.okrs)).toEqual(read(english.okrs));
      for (const [score] of figures("OKR.TABLE", own.okrs, ["Score"])) expect(score).toBeCloseTo(0.5, 9);
      expect(isDraftTable(own.okrs)).toBe(name !== "scorecard"); // a perspective stands in front
    }
    if (own.kpis !== undefined && english.kpis !== undefined) {
      const columns = [
        "Period",
        "Actual",
        "Target",
        "Attainment",
        "Variance",
        "Prior",
        "YTD",
        "Status",
        "Note",
      ];
      expect(figures("OKR.KPI.TABLE", own.kpis, columns)).toEqual(
        figures("OKR.KPI.TABLE", english.kpis, columns),
      );
      const read = (table: Range): unknown[] =>
        readKpiTable(table).kpis.map(({ direction, aggregation, leading, target, notes }) => [
          direction,
          aggregation,
          leading,
          target,
          notes,
        ]);
      expect(read(own.kpis)).toEqual(read(english.kpis));
    }
    expect(own.okrs === undefined && own.kpis === undefined).toBe(false);
  });

  it.each(cases)("%s in %s leaves the coach nothing to say", async (name, language) => {
    const { okrs, kpis } = await laidOut(name, language);
    if (okrs !== undefined) {
      const found = lintKeyResults(readKeyResultTable(okrs).keyResults);
      expect(
        found.map(
          ({ row, finding }) => `${okrs[row - 1]!.slice(0, 3).map(cellText).join(" | ")}: ${finding}`,
        ),
      ).toEqual([]);
    }
    if (kpis !== undefined) expect(lintKpis(readKpiTable(kpis).kpis)).toEqual([]);
  });

  it.each(others)("fills the four perspectives of a scorecard in %s", async (language) => {
    const { okrs } = await laidOut("scorecard", language);
    const columns = ["Objectives", "Score", "Status"];
    expect(figures("OKR.SCORECARD", okrs!, columns)).toEqual(
      figures("OKR.SCORECARD", (await laidOut("scorecard", "en")).okrs!, columns),
    );
  });
});
