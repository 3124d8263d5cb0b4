import "../../gridInNode";
import { describe, expect, it } from "vitest";
import { coachDraft } from "../../../src/actions/draft/coachDraft";
import type { Draft, DraftKeyResult } from "../../../src/actions/draft/Draft";
import { isDraftTable } from "../../../src/actions/draft/draftTable";
import { draftRequest, insertDraft } from "../../../src/actions/draft/insertDraft";
import type { KpiSource } from "../../../src/actions/kpi/kpiSources";
import type { Range } from "../../../src/cells/Cell";
import { recogniseTable } from "../../../src/cells/tables/recogniseTable";
import { kpiOffers, kpiOffersRequest } from "../../../src/actions/kpi/kpiOffers";
import { english } from "../../../src/actions/text/en";
import { gridWorkbook } from "../../../src/hosts/grid/gridWorkbook";
import { sampleModel } from "../../../src/workbench/sample/sampleModel";
import type { Address } from "../../../src/workbook/Address";
import { MemoryWorkbook } from "../../pane/MemoryWorkbook";
import { contextFor } from "../contextFor";

const keyResult = (title: string, part: Partial<DraftKeyResult> = {}): DraftKeyResult => ({
  title,
  owner: "Ana",
  kind: "reach",
  unit: "days",
  start: 9,
  target: 5,
  weight: undefined,
  due: undefined,
  ...part,
});

const draft: Draft = {
  objective: "The books close fast and without surprises",
  type: "committed",
  startDate: 46296,
  due: 46387,
  keyResults: [
    keyResult("Days to close"),
    keyResult("Late postings", { start: 40, target: 10, unit: "postings" }),
  ],
};

const asOf = 46340;

async function drafted(workbook: MemoryWorkbook, what: Draft, below?: Address) {
  return insertDraft(await contextFor(workbook, draftRequest(below, what)), { draft: what, asOf, below });
}

describe("a draft on the sheet", () => {
  it.each([
    [
      "a cell",
      { kind: "cell", address: { sheet: "My KPIs", row: 3, column: 4, rows: 1, columns: 1 } },
      "='My KPIs'!$E$4",
    ],
    [
      "a table with periods",
      {
        kind: "history",
        table: { sheet: "KPIs", row: 0, column: 0, rows: 9, columns: 4 },
        kpi: 'Days "out"',
      },
      '=OKR.KPI.VALUE(FILTER(INDEX(OKR.KPI.HISTORY(KPIs!$A$1:$D$9, OKR_FISCAL_START&"", OKR_CALENDAR&""), 0, 2), INDEX(OKR.KPI.HISTORY(KPIs!$A$1:$D$9, OKR_FISCAL_START&"", OKR_CALENDAR&""), 0, 1)="Days ""out"""), ' +
        'FILTER(INDEX(OKR.KPI.HISTORY(KPIs!$A$1:$D$9, OKR_FISCAL_START&"", OKR_CALENDAR&""), 0, 3), INDEX(OKR.KPI.HISTORY(KPIs!$A$1:$D$9, OKR_FISCAL_START&"", OKR_CALENDAR&""), 0, 1)="Days ""out"""), OKR_AS_OF, "all", "last")',
    ],
  ] as const)("follows a KPI by a formula: %s", async (_, follows, formula) => {
    const workbook = new MemoryWorkbook("Excel", {
      KPIs: [
        ["KPI", "Target"],
        ["Days out", 5],
      ],
    });
    const table = { sheet: "KPIs", row: 0, column: 0, rows: 2, columns: 2 };
    const kpi = { name: "Days out", table, source: follows };
    const what = { ...draft, keyResults: [keyResult("Days sales outstanding", { kpi })] };
    await workbook.apply(await drafted(workbook, what));
    expect(workbook.contents("OKRs")[1]![7]).toBe(formula);
  });

  it("is a table that is read back as it was meant, with live formulas on every row", async () => {
    const workbook = new MemoryWorkbook("Google Sheets");
    const { inverse } = await workbook.apply(await drafted(workbook, draft));
    const cells = workbook.contents("OKRs");
    expect(isDraftTable(cells)).toBe(true);
    // What is expected is computed, never read from a table.
    expect(recogniseTable(cells)?.columns.map(({ role }) => role)).toEqual(
      cells[0]!.map((heading) => (heading === "Expected" ? "not used" : heading)),
    );
    expect(cells[2]!.slice(12)).toEqual([
      "=OKR_PROGRESS(H3, I3, G3, E3, TRUE)",
      "=OKR_EXPECTED(K3, L3, OKR_AS_OF)",
      '=OKR_STATUS(M3, N3, OKR_STATUS_RULE&"", OKR_LABELS)',
    ]);
    await workbook.apply(inverse!);
    expect(workbook.sheetNames).toEqual(["Sheet1"]);
  });

  it("guards blanks in Excel, which may hand one over as 0", async () => {
    const workbook = new MemoryWorkbook("Excel");
    await workbook.apply(await drafted(workbook, draft));
    expect(workbook.contents("OKRs")[1]![12]).toBe(
      '=OKR.PROGRESS(IF(H2="", "", H2), IF(I2="", "", I2), IF(G2="", "", G2), E2, TRUE)',
    );
  });

  it("goes on below an earlier one, and never over what stands there", async () => {
    const workbook = new MemoryWorkbook("Excel");
    await workbook.apply(await drafted(workbook, draft));
    const below = { sheet: "OKRs", row: 0, column: 0, rows: 3, columns: 15 };
    const second = await drafted(workbook, { ...draft, objective: "Managers trust the forecast" }, below);
    expect(second.edits.some(({ kind }) => kind === "add sheet")).toBe(false);
    await workbook.apply(second);
    expect(workbook.contents("OKRs").map((row) => row[0])).toEqual([
      "Objective",
      draft.objective,
      draft.objective,
      "Managers trust the forecast",
      "Managers trust the forecast",
    ]);
    expect(workbook.contents("OKRs")[4]![14]).toBe('=OKR.STATUS(M5, N5, OKR_STATUS_RULE&"", OKR_LABELS)');
    await expect(workbook.apply(await drafted(workbook, draft, below))).rejects.toMatchObject({
      kind: "changed",
    });
  });

  it.each([["=1+1"], ["+44 20"], ["@home"], ["-5 %"], ["<b>bold</b> & 🎯 שלום"], ["x".repeat(5000)]])(
    "writes %j as the text it is",
    async (text) => {
      const workbook = new MemoryWorkbook("Excel");
      await workbook.apply(
        await drafted(workbook, { ...draft, objective: text, keyResults: [keyResult(text)] }),
      );
      const plan = workbook.plans[0]!;
      const cells = plan.edits.flatMap((edit) => (edit.kind === "cells" ? edit.cells : [])).flat();
      expect(cells.filter((cell) => cell === text)).toHaveLength(2);
    },
  );

  it("takes a free name for sheet and table", async () => {
    const workbook = new MemoryWorkbook("Excel", { okrs: [["mine"]] });
    await workbook.apply(await drafted(workbook, draft));
    const plan = await drafted(workbook, draft);
    expect(plan.edits.flatMap((edit) => (edit.kind === "add sheet" ? [edit.sheet] : []))).toEqual(["OKRs 3"]);
    expect(plan.edits.flatMap((edit) => (edit.kind === "table" ? [edit.name] : []))).toEqual([
      "KeyResults_B",
    ]);
  });

  it.each([
    [{ ...draft, objective: " " }, "objective"],
    [{ ...draft, keyResults: [keyResult("")] }, "key result 0"],
  ])("is refused beside the field that is empty", async (empty, field) => {
    await expect(drafted(new MemoryWorkbook("Excel"), empty)).rejects.toMatchObject({ field });
  });
});

describe("the coach beside a draft", () => {
  const codes = (what: Draft): unknown => {
    const { objective, keyResults } = coachDraft(what);
    return [
      objective.map(({ code }) => code),
      keyResults.map((findings) => findings.map(({ code }) => code)),
    ];
  };

  it.each<[string, Draft, unknown]>([
    ["has nothing to say about a good one", draft, [[], [[], []]]],
    [
      "says where one is due after the period has ended",
      { ...draft, keyResults: [{ ...draft.keyResults[0]!, due: draft.due! + 1 }, draft.keyResults[1]!] },
      [[], [["due-outside"], []]],
    ],
    [
      "says nothing before anything is written",
      { ...draft, objective: "", keyResults: [keyResult("")] },
      [[], [[]]],
    ],
    [
      "speaks of the objective at the objective",
      { ...draft, objective: "Grow revenue by 15 %" },
      [["objective-number"], [[], []]],
    ],
    [
      "speaks of a key result at that key result",
      { ...draft, keyResults: [draft.keyResults[0]!, keyResult("Late postings", { start: 5, target: 5 })] },
      [[], [[], ["start-is-target"]]],
    ],
  ])("%s", (_, what, expected) => {
    expect(codes(what)).toEqual(expected);
  });
});

describe("a key result that follows a KPI of the sample", () => {
  it.each([
    ["Days sales outstanding", 57, "a row for each month"],
    ["Invoices matched by themselves", 0.7, "in percent"],
  ])("%s shows %d, as the KPI does: %s", async (name, value) => {
    const workbook = gridWorkbook(sampleModel());
    const offer = kpiOffers(await workbook.read(kpiOffersRequest), asOf, english.kpi.proposed).find(
      (one) => one.name === name,
    )!;
    const what = {
      ...draft,
      keyResults: [keyResult(name, { kpi: { name, table: offer.table, source: offer.source } })],
    };
    const snapshot = await workbook.read(draftRequest(undefined, what));
    const plan = insertDraft(
      { snapshot, host: workbook.host, text: english },
      { draft: what, asOf, below: undefined },
    );
    await workbook.apply(plan);
    const sheet = plan.edits.flatMap((edit) => (edit.kind === "add sheet" ? [edit.sheet] : []))[0]!;
    const { ranges } = await workbook.read({ ranges: [{ kind: "sheet", sheet }] });
    expect(ranges[0]!.values[1]![7]).toBe(value);
  });
});

describe("a draft that takes up a KPI", () => {
  const figures: Range = [
    ["KPI", "Actual", "Target", "Direction"],
    ["Days to close", 7, 5, "down"],
    ["Late postings", 31, 10, "down"],
  ];
  const kpis: Address = { sheet: "Figures", row: 0, column: 0, rows: 3, columns: 4 };
  const cell = (row: number): KpiSource => ({
    kind: "cell",
    address: { ...kpis, row, column: 1, rows: 1, columns: 1 },
  });
  const taking = (title: string, name: string, row: number): Draft => ({
    ...draft,
    keyResults: [keyResult(title, { kpi: { name, table: kpis, source: cell(row) } }), keyResult("Typed")],
  });
  const first = taking("Close in five days", "Days to close", 1);

  it("starts a map with its line, live beside it, and undo takes all of it back", async () => {
    const workbook = new MemoryWorkbook("Excel", { Figures: figures });
    const { inverse } = await workbook.apply(await drafted(workbook, first));
    expect(workbook.contents("KPI map")).toEqual([
      [
        "Key result",
        "KPI",
        "Share",
        null,
        '=OKR.MAP(OKRs!$A$1:$O$3, Figures!$A$1:$D$3, $A$1:$C$200, OKR_AS_OF, OKR_FISCAL_START&"", OKR_CALENDAR&"")',
      ],
      ["Close in five days", "Days to close", null, null, null],
    ]);
    await workbook.apply(inverse!);
    expect(workbook.sheetNames).toEqual(["Figures"]);
  });

  it("goes on in the map that joins the same tables, and the formulas read the new rows too", async () => {
    const workbook = new MemoryWorkbook("Excel", { Figures: figures, Board: [[""]] });
    await workbook.apply(await drafted(workbook, first));
    workbook.put("Board", 0, 0, [[{ formula: "=OKR.OBJECTIVES(OKRs!A1:O3)" }]]);
    const below = { sheet: "OKRs", row: 0, column: 0, rows: 3, columns: 15 };
    const { inverse } = await workbook.apply(
      await drafted(workbook, taking("Clean postings", "Late postings", 2), below),
    );
    const map = workbook.contents("KPI map");
    expect(map.map((row) => row.slice(0, 3))).toEqual([
      ["Key result", "KPI", "Share"],
      ["Close in five days", "Days to close", null],
      ["Clean postings", "Late postings", null],
    ]);
    expect(map[0]![4]).toBe(
      '=OKR.MAP(OKRs!$A$1:$O$5, Figures!$A$1:$D$3, $A$1:$C$200, OKR_AS_OF, OKR_FISCAL_START&"", OKR_CALENDAR&"")',
    );
    expect(workbook.contents("Board")).toEqual([["=OKR.OBJECTIVES(OKRs!A1:O5)"]]);
    await workbook.apply(inverse!);
    expect(workbook.contents("KPI map")[0]![4]).toContain("OKRs!$A$1:$O$3");
    expect(workbook.contents("Board")).toEqual([["=OKR.OBJECTIVES(OKRs!A1:O3)"]]);
  });

  it.each<[string, Record<string, Range>]>([
    [
      "of other tables",
      {
        "KPI map": [
          ["Key result", "KPI"],
          ["Something else", "Revenue"],
        ],
      },
    ],
    [
      "without a line",
      {
        "KPI map": [
          ["Key result", "KPI"],
          ["", ""],
        ],
      },
    ],
  ])("leaves a map %s alone", async (_, others) => {
    const workbook = new MemoryWorkbook("Excel", { Figures: figures, ...others });
    await workbook.apply(await drafted(workbook, first));
    expect(workbook.contents("KPI map 2")[1]!.slice(0, 2)).toEqual(["Close in five days", "Days to close"]);
  });

  it("needs a map for each table of KPIs, as OKR.MAP reads one", async () => {
    const workbook = new MemoryWorkbook("Excel", {
      Figures: figures,
      Cash: [
        ["KPI", "Actual", "Target"],
        ["Cash", 1, 2],
      ],
    });
    const cash: Address = { sheet: "Cash", row: 0, column: 0, rows: 2, columns: 3 };
    const kpi = { name: "Cash", table: cash, source: { kind: "later" } } as const;
    const plan = await drafted(workbook, {
      ...first,
      keyResults: [...first.keyResults, keyResult("More cash", { kpi })],
    });
    await workbook.apply(plan);
    expect(workbook.contents("KPI map")[1]!.slice(0, 2)).toEqual(["Close in five days", "Days to close"]);
    expect(workbook.contents("KPI map 2")[1]!.slice(0, 2)).toEqual(["More cash", "Cash"]);
    expect(new Set(plan.edits.flatMap((edit) => (edit.kind === "table" ? [edit.name] : []))).size).toBe(3);
  });

  it("is refused where the table of KPIs has gone meanwhile", async () => {
    await expect(drafted(new MemoryWorkbook("Excel", { Figures: [["gone"]] }), first)).rejects.toMatchObject({
      field: "",
      message: english.tableChanged,
    });
  });
});
