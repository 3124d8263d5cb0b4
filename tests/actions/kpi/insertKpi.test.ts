import { describe, expect, it } from "vitest";
import "../../gridInNode";
import type { Range } from "../../../src/cells/Cell";
import { coachKpi } from "../../../src/actions/kpi/coachKpi";
import { insertKpi, kpiRequest } from "../../../src/actions/kpi/insertKpi";
import type { KpiDraft } from "../../../src/actions/kpi/KpiDraft";
import { kpiTables } from "../../../src/actions/kpi/kpiTables";
import { kpiValueNow } from "../../../src/actions/kpi/kpiValueNow";
import { type DatedSource, kpiSources, type KpiSource } from "../../../src/actions/kpi/kpiSources";
import { english } from "../../../src/actions/text/en";
import { readKpiTable } from "../../../src/cells/tables/readKpiTable";
import { createGridModel } from "../../../src/hosts/grid/createGridModel";
import { gridWorkbook } from "../../../src/hosts/grid/gridWorkbook";
import { MemoryWorkbook } from "../../pane/MemoryWorkbook";
import { contextFor } from "../contextFor";

const draft: KpiDraft = {
  name: "Days sales outstanding",
  owner: "Sofia",
  perspective: "Financial",
  unit: "days",
  direction: "down",
  leading: false,
  timeFrame: "month",
  aggregation: "last",
  baseline: 58,
  target: 48,
  amber: 50,
  red: 55,
  benchmark: 45,
  source: { kind: "later" },
};
const asOf = 46112; // 2026-03-31

const ledger: Range = [
  ["Date", "Account", "Amount", "Text"],
  [46027, 4000, 100, "a"],
  [46054, 4000, 120, "b"],
  [46083, 4000, 130, "c"],
  [46083, 5000, 70, "d"],
];
const visits: Range = [
  ["Date", "Orders", "Visits"],
  [46053, 30, 1000],
  [46081, 5, 50],
  [46082, 7, null],
  [46083, null, 900],
];
const wide: Range = [
  ["KPI", "Jan 2026", "Feb 2026", "Mar 2026"],
  ["Days sales outstanding", 58, 56, 52],
  ["Cash", 1, 2, 3],
];

async function inserted(workbook: MemoryWorkbook, part: Partial<KpiDraft> = {}, isNew = false) {
  const context = await contextFor(workbook, kpiRequest);
  const table = isNew ? undefined : kpiTables(context.snapshot)[0]?.address;
  return insertKpi(context, { draft: { ...draft, ...part }, asOf, table });
}

describe("a KPI on the sheet", () => {
  it("is a table that is read back as it was meant, with live attainment and status, and undone", async () => {
    const workbook = new MemoryWorkbook("Google Sheets");
    const { inverse } = await workbook.apply(await inserted(workbook));
    const cells = workbook.contents("KPIs");
    expect(readKpiTable(cells).kpis[0]).toMatchObject({
      name: "Days sales outstanding",
      owner: "Sofia",
      unit: "days",
      direction: "down",
      leading: false,
      cadence: "monthly",
      aggregation: "last",
      baseline: 58,
      target: 48,
      amber: 50,
      red: 55,
      benchmark: 45,
      perspective: "Financial",
    });
    expect(cells[1]!.slice(14)).toEqual([
      "=OKR_KPI_ATTAINMENT(J2, K2, E2)",
      expect.stringContaining('=OKR_KPI_STATUS(J2, K2, E2, IF(L2&M2="", '),
    ]);
    await workbook.apply(inverse!);
    expect(workbook.sheetNames).toEqual(["Sheet1"]);
  });

  it("goes below the others in a table that is there, under the headings it has", async () => {
    const workbook = new MemoryWorkbook("Excel", {
      Board: [
        ["Owner", "KPI", "Actual", "Budget", "Direction", "Status", "Remark"],
        ["Mei", "Days to close", 6, 5, "down", "x", "by hand"],
      ],
    });
    workbook.put("Board", 1, 5, [[{ formula: "=OKR.KPI.STATUS(C2, D2, E2)" }]]);
    const plan = await inserted(workbook, {
      source: { kind: "cell", address: { sheet: "Board", row: 9, column: 9, rows: 1, columns: 1 } },
    });
    await workbook.apply(plan);
    expect(workbook.contents("Board")[2]).toEqual([
      "Sofia",
      "Days sales outstanding",
      "=Board!$J$10",
      48,
      "down",
      '=OKR.KPI.STATUS(IF(C3="", "", C3), IF(D3="", "", D3), E3, OKR_KPI_RULE&"", OKR_LABELS)',
      null,
    ]);
  });

  it("is read by the formulas that read the table, such as a map", async () => {
    const workbook = new MemoryWorkbook("Excel", {
      Board: [
        ["KPI", "Actual", "Target"],
        ["Cash", 1, 2],
      ],
      Map: [[""]],
    });
    workbook.put("Map", 0, 0, [[{ formula: "=OKR.MAP(OKRs!A1:C9, Board!$A$1:$C$2, D1:F9)" }]]);
    await workbook.apply(await inserted(workbook));
    expect(workbook.contents("Map")).toEqual([["=OKR.MAP(OKRs!A1:C9, Board!$A$1:$C$3, D1:F9)"]]);
  });

  it("is refused below a table that something follows", async () => {
    const workbook = new MemoryWorkbook("Excel", {
      Board: [
        ["KPI", "Actual", "Target"],
        ["Cash", 1, 2],
        [null, null, null],
        ["Note", null, null],
      ],
    });
    await expect(inserted(workbook)).rejects.toMatchObject({ field: "where" });
  });

  it.each<[string, Partial<KpiDraft>, string]>([
    ["without a name", { name: " " }, "name"],
    ["without a target", { target: undefined }, "target"],
    ["without a time frame", { timeFrame: undefined }, "timeFrame"],
    ["with cut-offs that contradict the direction", { amber: 55, red: 50 }, "red"],
    ["with an amber beyond the target", { direction: "up", amber: undefined, red: 60 }, "red"],
  ])("is refused beside its field %s", async (_why, part, field) => {
    await expect(inserted(new MemoryWorkbook("Excel"), part)).rejects.toMatchObject({ field });
  });

  it.each([["=1+1"], ["@home"], ["<b>bold</b> 🎯 שלום"], ["x".repeat(5000)]])(
    "writes a name as the text it is, whatever it is (%#)",
    async (name) => {
      const plan = await inserted(new MemoryWorkbook("Excel"), { name });
      const cells = plan.edits.flatMap((edit) => (edit.kind === "cells" ? edit.cells.flat() : []));
      expect(cells).toContain(name);
    },
  );
});

describe("a KPI in a table that keeps its past", () => {
  const source: KpiSource = {
    kind: "columns",
    dates: { sheet: "Ledger", row: 1, column: 0, rows: 4, columns: 1 },
    values: { sheet: "Ledger", row: 1, column: 2, rows: 4, columns: 1 },
  };
  const sideBySide: Range = [
    ["KPI", "Unit", "Direction", "Target", "Jan 2026", "Feb 2026", "Apr 2026"],
    ["Cash", "€", "up", 5, 1, 2, null],
  ];
  const reports: Range = [
    ["KPI", "Date", "Actual", "Target"],
    ["Cash", 46053, 1, 5],
    ["Cash", 46081, 2, 5],
  ];

  /** What the sheet shows after the KPI went in. */
  const shownIn = async (cells: Range, part: Partial<KpiDraft>): Promise<Range> => {
    const workbook = gridWorkbook(createGridModel());
    for (const [sheet, values] of Object.entries({ Ledger: ledger, Board: cells })) {
      await workbook.apply({
        title: sheet,
        edits: [
          { kind: "add sheet", sheet },
          {
            kind: "cells",
            address: { sheet, row: 0, column: 0, rows: values.length, columns: values[0]!.length },
            cells: values,
            expects: "blank",
          },
        ],
      });
    }
    const snapshot = await workbook.read(kpiRequest);
    const board = kpiTables(snapshot).find(({ address }) => address.sheet === "Board")!;
    const plan = insertKpi(
      { snapshot, host: workbook.host, text: english },
      { draft: { ...draft, ...part }, asOf, table: board.address },
    );
    const { inverse } = await workbook.apply(plan);
    const { ranges } = await workbook.read({ ranges: [{ kind: "sheet", sheet: "Board" }] });
    await workbook.apply(inverse!);
    expect((await workbook.read({ ranges: [{ kind: "sheet", sheet: "Board" }] })).ranges[0]!.values).toEqual(
      cells,
    );
    return ranges[0]!.values;
  };

  it("has a value under each period that has begun, read by formula", async () => {
    const cells = await shownIn(sideBySide, { source, aggregation: "sum" });
    expect(cells[2]).toEqual(["Days sales outstanding", "days", "down", 48, 100, 120, ""]);
  });

  it("has the target under each period where it stands there", async () => {
    const cells = await shownIn(
      [
        ["KPI", "Jan 2026 Actual", "Jan 2026 Budget", "Feb 2026 Actual", "Feb 2026 Budget"],
        ["Cash", 1, 5, 2, 5],
      ],
      { source, aggregation: "sum" },
    );
    expect(cells[2]).toEqual(["Days sales outstanding", 100, 48, 120, 48]);
  });

  it("has a row for each period that is over, dated by its last day", async () => {
    const cells = await shownIn(reports, { source, aggregation: "sum" });
    expect(cells.slice(3)).toEqual([
      ["Days sales outstanding", 46053, 100, 48],
      ["Days sales outstanding", 46081, 120, 48],
      ["Days sales outstanding", 46112, 200, 48],
    ]);
    expect(readKpiTable(cells).kpis).toHaveLength(2);
  });

  it("has a row for the running period where its value is typed later", async () => {
    expect((await shownIn(reports, {})).slice(3)).toEqual([["Days sales outstanding", 46112, null, 48]]);
  });

  it.each([
    ["side by side", sideBySide],
    ["in rows", reports],
  ])("is refused with one cell as its source, which knows no past: periods %s", async (_, cells) => {
    const workbook = new MemoryWorkbook("Excel", { Board: cells });
    const cell: KpiSource = { kind: "cell", address: { ...source.dates, rows: 1 } };
    await expect(inserted(workbook, { source: cell })).rejects.toMatchObject({ field: "where" });
  });
});

describe("figures that are in the workbook already", () => {
  it("are offered: each KPI of a table with periods, each column of a ledger with its accounts", async () => {
    const workbook = new MemoryWorkbook("Excel", { Ledger: ledger, Months: wide });
    const offers = kpiSources(await workbook.read(kpiRequest));
    expect(offers.map(({ name, filters }) => [name, filters.map(({ heading }) => heading)])).toEqual([
      ["Days sales outstanding · Months!A1:D3", []],
      ["Cash · Months!A1:D3", []],
      ["Amount · Ledger!A1:D5", ["Account"]],
    ]);
  });

  const place = (
    sheet: string,
    column: number,
  ): { sheet: string; row: number; column: number; rows: number; columns: number } => ({
    sheet,
    row: 1,
    column,
    rows: 4,
    columns: 1,
  });
  it.each<[string, KpiSource, Partial<KpiDraft>, number]>([
    [
      "the last month of a row of months",
      {
        kind: "history",
        table: { sheet: "Months", row: 0, column: 0, rows: 3, columns: 4 },
        kpi: "Days sales outstanding",
      },
      {},
      52,
    ],
    [
      "a ledger, this month",
      { kind: "columns", dates: place("Ledger", 0), values: place("Ledger", 2) },
      { aggregation: "sum" },
      200,
    ],
    [
      "one account of a ledger, year to date",
      {
        kind: "columns",
        dates: place("Ledger", 0),
        values: place("Ledger", 2),
        only: { column: place("Ledger", 1), word: 4000 },
      },
      { aggregation: "sum", timeFrame: "year" },
      350,
    ],
    [
      "a ratio of two columns of the same lines: 30 + 5 in 1,000 + 50, not the mean of 3 % and 10 %",
      { kind: "columns", dates: place("Visits", 0), values: place("Visits", 1) },
      {
        aggregation: "ratio",
        timeFrame: "year",
        direction: "up",
        amber: undefined,
        red: undefined,
        per: { kind: "columns", dates: place("Visits", 0), values: place("Visits", 2) },
      },
      35 / 1050,
    ],
    [
      "a ratio of two accounts, which share no line: 70 of 350",
      {
        kind: "columns",
        dates: place("Ledger", 0),
        values: place("Ledger", 2),
        only: { column: place("Ledger", 1), word: 5000 },
      },
      {
        aggregation: "ratio",
        timeFrame: "year",
        direction: "up",
        amber: undefined,
        red: undefined,
        per: {
          kind: "columns",
          dates: place("Ledger", 0),
          values: place("Ledger", 2),
          only: { column: place("Ledger", 1), word: 4000 },
        },
      },
      0.2,
    ],
  ])("%s: the pane and the formula on the sheet answer the same", async (_why, source, part, value) => {
    const model = createGridModel();
    const workbook = gridWorkbook(model);
    const sheets = { Ledger: ledger, Months: wide, Visits: visits };
    for (const [sheet, cells] of Object.entries(sheets)) {
      await workbook.apply({
        title: sheet,
        edits: [
          { kind: "add sheet", sheet },
          {
            kind: "cells",
            address: { sheet, row: 0, column: 0, rows: cells.length, columns: cells[0]!.length },
            cells,
            expects: "blank",
          },
        ],
      });
    }
    const snapshot = await workbook.read(kpiRequest);
    const wanted = { ...draft, ...part, source };
    expect(kpiValueNow(snapshot, wanted, asOf)).toBe(value);
    await workbook.apply(
      insertKpi({ snapshot, host: workbook.host, text: english }, { draft: wanted, asOf, table: undefined }),
    );
    const sheetId = model.getters.getSheetIdByName("KPIs")!;
    const shown = (col: number) => model.getters.getEvaluatedCell({ sheetId, row: 1, col }).value;
    expect([shown(9), shown(15)]).toEqual([value, value === 52 ? "At risk" : "Off track"]);
  });

  it("says what a ratio to nothing is", async () => {
    const workbook = new MemoryWorkbook("Excel", { Ledger: ledger });
    const snapshot = await workbook.read(kpiRequest);
    const only = (word: number): DatedSource => ({
      kind: "columns",
      dates: place("Ledger", 0),
      values: place("Ledger", 2),
      only: { column: place("Ledger", 1), word },
    });
    const ratio = { ...draft, aggregation: "ratio", source: only(4000) } as const;
    expect(kpiValueNow(snapshot, { ...ratio, per: only(6000) }, asOf)).toContain("no value is dated");
    expect(kpiValueNow(snapshot, ratio, asOf)).toBeUndefined();
  });

  it("says in the formula's own words why there is no value", async () => {
    const workbook = new MemoryWorkbook("Excel", { Ledger: ledger });
    const snapshot = await workbook.read(kpiRequest);
    const source: KpiSource = { kind: "columns", dates: place("Ledger", 0), values: place("Ledger", 2) };
    expect(kpiValueNow(snapshot, { ...draft, source }, 46300)).toContain("no value is dated");
  });
});

describe("the coach beside a KPI", () => {
  const codes = async (
    part: Partial<KpiDraft>,
    sheets: Record<string, Range> = { Sheet1: [[null]] },
    value?: number,
  ) => {
    const workbook = new MemoryWorkbook("Excel", sheets);
    const snapshot = await workbook.read(kpiRequest);
    const { findings, status } = coachKpi(snapshot, { ...draft, ...part }, value, kpiTables(snapshot)[0]);
    return [findings.map(({ code }) => code), status];
  };

  it("has nothing to say about a good one, and says how it stands", async () => {
    expect(await codes({}, undefined, 49)).toEqual([[], "On track"]);
  });

  it("remarks on what is missing and on a second of the same name", async () => {
    const there: Range = [
      ["KPI", "Actual", "Target"],
      ["Days sales outstanding", 50, 48],
    ];
    expect(await codes({ owner: "", unit: "" }, { KPIs: there })).toEqual([
      ["no-owner", "no-unit", "duplicate"],
      "No data",
    ]);
  });
});
