import "../gridInNode";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/Cell";
import { isCellError } from "../../src/cells/isCellError";
import { readKeyResultTable } from "../../src/cells/tables/readKeyResultTable";
import { readKpiTable } from "../../src/cells/tables/readKpiTable";
import { serialFromDate } from "../../src/core/calendar/serialFromDate";
import { lintKeyResults } from "../../src/core/coach/lintKeyResults";
import { lintKpis } from "../../src/core/coach/lintKpis";
import { isDraftTable } from "../../src/actions/draft/draftTable";
import { findTables } from "../../src/actions/findTables";
import { overview, overviewRequest } from "../../src/actions/overview";
import { fillTemplate } from "../../src/actions/templates/fillTemplate";
import { insertTemplate } from "../../src/actions/templates/insertTemplate";
import { type TemplateName, templateNames } from "../../src/actions/templates/TemplateContent";
import { english as englishWords } from "../../src/actions/templates/words/en";
import { english } from "../../src/actions/text/en";
import { changeSettings } from "../../src/actions/changeSettings";
import { defaultSettings } from "../../src/actions/defaultSettings";
import { settingsRequests } from "../../src/actions/settings";
import { catalogue } from "../../src/formulas/catalogue";
import { gridWorkbook } from "../../src/hosts/grid/gridWorkbook";
import { registerFormulas } from "../../src/hosts/grid/registerFormulas";
import type { Applied, Workbook } from "../../src/workbook/Workbook";
import { modelWith } from "../hosts/grid/modelWith";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";

registerFormulas(catalogue);

const start = serialFromDate(2026, 11, 20);
const asOf = serialFromDate(2026, 10, 1);

async function laidOut(name: TemplateName, day = start): Promise<{ workbook: Workbook; applied: Applied }> {
  const workbook = gridWorkbook(modelWith([[null]]));
  const snapshot = await workbook.read({ ranges: settingsRequests });
  const plan = insertTemplate(
    { snapshot, host: workbook.host, text: english },
    { content: fillTemplate(name, englishWords), start: day, asOf },
  );
  return { workbook, applied: await workbook.apply(plan) };
}

/** Every cell of a sheet as the grid computed it. */
async function valuesOn(workbook: Workbook, sheet: string): Promise<readonly (readonly Cell[])[]> {
  const { ranges } = await workbook.read({ ranges: [{ kind: "sheet", sheet }] });
  return ranges[0]!.values;
}

describe.each(templateNames.map((name) => [name, fillTemplate(name, englishWords)] as const))(
  "the template %s",
  (name, content) => {
    it("is read back as it was meant, and the coach has nothing to say", async () => {
      const { workbook } = await laidOut(name);
      const tables = findTables(await workbook.read({ ranges: [{ kind: "workbook" }] }));
      expect(tables.map(({ kind }) => kind)).toEqual([
        ...(content.objectives.length > 0 ? ["okr"] : []),
        ...(content.kpis.length > 0 ? ["kpi"] : []),
      ]);
      for (const { kind, values } of tables) {
        if (kind === "okr") {
          const { keyResults } = readKeyResultTable(values);
          const meant = content.objectives.flatMap((objective) =>
            objective.keyResults.map((keyResult) => ({ ...keyResult, objective: objective.title })),
          );
          expect(
            keyResults.map(({ objective, title, owner, kind: how, unit, start: from, target, notes }) => [
              objective,
              title,
              owner,
              how,
              unit,
              from,
              target,
              notes,
            ]),
          ).toEqual(
            meant.map((one) => [
              one.objective,
              one.title,
              one.owner,
              one.kind,
              one.unit,
              one.start,
              one.target,
              [],
            ]),
          );
          expect(lintKeyResults(keyResults)).toEqual([]);
        } else {
          const { kpis } = readKpiTable(values);
          expect(
            kpis.map((kpi) => [
              kpi.name,
              kpi.owner,
              kpi.unit,
              kpi.direction,
              kpi.aggregation,
              kpi.leading,
              kpi.target,
              kpi.notes,
            ]),
          ).toEqual(
            content.kpis.map((kpi) => [
              kpi.name,
              kpi.owner,
              kpi.unit,
              kpi.direction,
              kpi.aggregation,
              kpi.leading,
              kpi.target,
              [],
            ]),
          );
          expect(lintKpis(kpis)).toEqual([]);
        }
      }
    });

    it("computes without an error on every sheet", async () => {
      const { workbook } = await laidOut(name);
      const { ranges } = await workbook.read({ ranges: [{ kind: "workbook" }] });
      const errors = ranges.flatMap(({ address, values }) =>
        values
          .flat()
          .filter(isCellError)
          .map(({ error, message }) => `${address.sheet}: ${error} ${message}`),
      );
      expect(errors).toEqual([]);
      expect(ranges.length).toBeGreaterThan(2);
    });

    it("is taken back by undo", async () => {
      const { workbook, applied } = await laidOut(name);
      await workbook.apply(applied.inverse!);
      const { sheets, names } = await workbook.read({ ranges: [] });
      expect(sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
      expect(names).toEqual([]);
    });
  },
);

describe("what a template computes", () => {
  it("is live: a value moves the score, the objective and its status", async () => {
    const { workbook } = await laidOut("team");
    await workbook.apply({
      title: "Check in",
      edits: [
        {
          kind: "cells",
          address: { sheet: "OKRs", row: 1, column: 7, rows: 1, columns: 1 },
          cells: [[5]],
          expects: [[9]],
        },
      ],
    });
    const rows = await valuesOn(workbook, "OKRs");
    expect(rows[1]!.slice(12)).toEqual([1, 0, "Achieved"]);
    const objectives = await valuesOn(workbook, "Overview");
    expect(objectives[0]![0]).toBe("Team quarter · 2026-Q4");
    expect(objectives[3]!.slice(0, 6)).toEqual([
      "Managers trust the numbers they get",
      3,
      3,
      expect.closeTo(1 / 3, 9),
      0,
      "On track",
    ]);
  });

  it("counts what is added below", async () => {
    const { workbook } = await laidOut("team");
    await workbook.apply({
      title: "Add",
      edits: [
        {
          kind: "cells",
          address: { sheet: "OKRs", row: 7, column: 0, rows: 1, columns: 9 },
          cells: [
            [
              "Suppliers like to work with us",
              "Days to pay",
              "Ana",
              "committed",
              "reach",
              "days",
              40,
              35,
              30,
            ],
          ],
          expects: "blank",
        },
      ],
    });
    expect((await valuesOn(workbook, "Overview")).map(([first]) => first)).toContain(
      "Suppliers like to work with us",
    );
  });

  it("shows a month's figures of a KPI as soon as they are typed", async () => {
    const { workbook } = await laidOut("finance");
    const heading = (await valuesOn(workbook, "KPIs"))[0]!;
    expect([heading.length, heading[7], heading[18]]).toEqual([19, "Jan 2026", "Dec 2026"]);
    expect((await valuesOn(workbook, "KPI status"))[3]![10]).toBe("No data");
    await workbook.apply({
      title: "September",
      edits: [
        {
          kind: "cells",
          address: { sheet: "KPIs", row: 1, column: 15, rows: 1, columns: 1 },
          cells: [[4300]],
          expects: "blank",
        },
      ],
    });
    expect((await valuesOn(workbook, "KPI status"))[3]!.slice(0, 6)).toEqual([
      "Revenue",
      "Controller",
      "2026-09",
      4300,
      4200,
      expect.closeTo(4300 / 4200, 9),
    ]);
  });

  it("fills all four perspectives of the scorecard", async () => {
    const { workbook } = await laidOut("scorecard");
    const rows = (await valuesOn(workbook, "Scorecard")).slice(3);
    expect(rows.map((row) => row.slice(0, 2))).toEqual(
      english.templates.perspectives.map((name) => [name, 1]),
    );
    // Three quarters of the year are over and nothing has moved from its start.
    expect(rows.map((row) => row[4])).toEqual(rows.map(() => "Off track"));
  });

  it("can be drafted on below", async () => {
    const { workbook } = await laidOut("company");
    expect(isDraftTable(await valuesOn(workbook, "OKRs"))).toBe(true);
  });

  it("asks for a check-in next, not for a template", async () => {
    const { workbook } = await laidOut("company");
    const { steps } = overview(await workbook.read(overviewRequest), asOf);
    expect(steps.map(({ step }) => step)).toEqual(["check in", "map", "dashboard"]);
  });
});

describe("where a template goes", () => {
  it("begins in the fiscal period that the settings say, and takes sheets that are free", async () => {
    const workbook = new MemoryWorkbook("Google Sheets", { OKRs: [["mine"]] });
    const context = async () => ({
      snapshot: await workbook.read({ ranges: settingsRequests }),
      host: workbook.host,
      text: english,
    });
    await workbook.apply(changeSettings(await context(), { ...defaultSettings, asOf, fiscalStart: "7" }));
    const form = { content: fillTemplate("company", englishWords), start, asOf };
    await workbook.apply(insertTemplate(await context(), form));
    await workbook.apply(insertTemplate(await context(), form));
    expect(workbook.sheetNames).toEqual([
      "OKRs",
      "OKR settings",
      "OKRs 2",
      "Overview",
      "KPIs",
      "KPI status",
      "OKRs 3",
      "Overview 2",
      "KPIs 2",
      "KPI status 2",
    ]);
    expect(workbook.contents("Overview")[0]![0]).toBe("Company quarter · FY27 Q2");
    expect(workbook.contents("KPIs 2")[0]!.slice(7, 9)).toEqual(["Jul 2026", "Aug 2026"]);
    expect(workbook.contents("Overview 2")[2]![0]).toBe(
      '=OKR_OBJECTIVES(\'OKRs 3\'!A1:L50, OKR_AS_OF, OKR_STATUS_RULE&"", "", OKR_LABELS, OKR_FISCAL_START&"", OKR_CALENDAR&"")',
    );
    expect(workbook.contents("OKRs")).toEqual([["mine"]]);
  });
});
