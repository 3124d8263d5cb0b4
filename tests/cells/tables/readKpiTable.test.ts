import { describe, expect, it } from "vitest";
import type { Range } from "../../../src/cells/Cell";
import { expectSameResult } from "../../expectSameResult";
import { recogniseTable } from "../../../src/cells/tables/recogniseTable";
import { readKpiTable } from "../../../src/cells/tables/readKpiTable";

const rolesOf = (range: Range): readonly string[] => readKpiTable(range).columns.map(({ role }) => role);

describe("headings of two rows", () => {
  it.each<[range: Range, roles: readonly string[], why: string]>([
    [
      [
        ["KPI", "Jan-26", "", "Feb-26", ""],
        ["", "Actual", "Budget", "Actual", "Budget"],
        ["Revenue", 410, 400, 395, 405],
      ],
      ["KPI", "Actual · 2026-01", "Plan · 2026-01", "Actual · 2026-02", "Plan · 2026-02"],
      "months above, merged over their pairs",
    ],
    [
      [
        ["KPI", "Actual", "", "Budget", ""],
        ["", "Jan 2026", "Feb 2026", "Jan 2026", "Feb 2026"],
        ["Revenue", 410, 395, 400, 405],
      ],
      ["KPI", "Actual · 2026-01", "Actual · 2026-02", "Plan · 2026-01", "Plan · 2026-02"],
      "the other way round",
    ],
    [
      [
        ["Kennzahl", "Q1 2026", "", "YTD", ""],
        ["", "Ist", "Plan", "Ist", "Plan"],
        ["Umsatz", 410, 400, 805, 810],
      ],
      ["KPI", "Actual · 2026-Q1", "Plan · 2026-Q1", "Actual · YTD", "Plan · YTD"],
      "with a block of the year to date",
    ],
    [
      [
        ["Indicateur", "Cible", "Réalisé", "Écart"],
        ["Ventes", 400, 410, 10],
      ],
      ["KPI", "Target", "Actual", "Variance"],
      "one row stays one",
    ],
  ])("%j are read as %j: %s", (range, roles) => {
    expect(rolesOf(range)).toEqual(roles);
    expect(readKpiTable(range).kpis).toHaveLength(1);
  });

  it("end with their lower row", () => {
    const { headingRows } = readKpiTable([
      ["Pack 2026", "", ""],
      ["KPI", "Jan", ""],
      ["", "Actual", "Budget"],
      ["Revenue", 410, 400],
    ]);
    expect(headingRows).toEqual([3]);
  });
});

describe("a long table", () => {
  const range: Range = [
    ["KPI", "Month", "Actual", "Target", "Comment"],
    ["Orders", "Feb 2026", 99, 110, ""],
    ["Days to pay", "Jan 2026", 34, 30, ""],
    ["Orders", "Jan 2026", 90, 110, ""],
    ["", "Mar 2026", 120, 110, "the name is not repeated"],
    ["Total", "Mar 2026", 999, "", ""],
    ["Days to pay", "Feb 2026", "n/a", 30, ""],
  ];
  const { kpis } = readKpiTable(range);

  it.each<
    [
      kpi: number,
      points: readonly (readonly [period: string, actual: number | undefined, row: number])[],
      why: string,
    ]
  >([
    [
      0,
      [
        ["2026-01", 90, 4],
        ["2026-02", 99, 2],
        ["2026-03", 120, 5],
      ],
      "one KPI in order of time, whatever the order of its rows, with the row that names it no more",
    ],
    [
      1,
      [
        ["2026-01", 34, 3],
        ["2026-02", undefined, 7],
      ],
      "“n/a” is no number and no 0",
    ],
  ])("KPI %d has the points %j: %s", (kpi, points) => {
    expect(kpis[kpi]!.points.map(({ period, actual, row }) => [period, actual, row])).toEqual(points);
  });

  it("leaves totals out", () => {
    expect(kpis.map(({ name }) => name)).toEqual(["Orders", "Days to pay"]);
  });
});

describe("a wide table", () => {
  const { kpis } = readKpiTable([
    ["Kennzahl", "Einheit", "Ziel", "Jan 2026", "Feb 2026", "Mrz 2026"],
    ["Vertrieb", "", "", "", "", ""],
    ["Umsatz", "T€", "1.250,0", "1.198,5", "1.284,0", ""],
    ["Marge", "%", "38,5", "37,2", "38,9", "–"],
    ["Summe", "", "", 1, 2, 3],
    ["", "", "", "", "", ""],
    ["Betrieb", "", "", "", "", ""],
    ["Störungen", "Anzahl", "≤ 3", 4, "viele", 2],
  ]);

  it.each<[name: string, fields: object, points: readonly (number | undefined)[], why: string]>([
    [
      "Umsatz",
      { target: 1250, category: "Vertrieb" },
      [1198.5, 1284],
      "decimal commas; a blank month is no point",
    ],
    [
      "Marge",
      { target: 0.385, unit: "%" },
      [0.372, 0.389],
      "plain numbers of a percentage; a dash is no point",
    ],
    [
      "Störungen",
      { target: 3, direction: "down", category: "Betrieb" },
      [4, undefined, 2],
      "one cell that can't be read costs its month alone",
    ],
  ])("%s is %j with %j: %s", (name, fields, points) => {
    const kpi = kpis.find((one) => one.name === name)!;
    expect(kpi).toMatchObject(fields);
    expectSameResult(
      kpi.points.map(({ actual }) => actual),
      points,
    );
  });

  it("says which cell could not be read", () => {
    expect(kpis.map(({ name }) => name)).toEqual(["Umsatz", "Marge", "Störungen"]);
    expect(kpis[2]!.notes.join()).toContain("“viele” is not a number");
  });
});

describe("accounts", () => {
  it.each<[readonly string[], boolean, string]>([
    [["Date", "Account", "Debit", "Credit"], false, "a ledger"],
    [["Dato", "Konto", "Debet", "Kredit"], false, "a ledger in Norwegian"],
    [["Account", "Debit", "Credit", "Currency"], false, "a trial balance"],
    [["Account", "Budget", "Actual"], true, "accounts against their budget"],
    [["Account", "Owner", "Jan 2026", "Feb 2026"], true, "accounts by month"],
    [["KPI", "Owner", "Note"], true, "a list of KPIs to come"],
  ])("%j: a table of KPIs is %s (%s)", (headings, isKpi) => {
    const range: Range = [headings, ["1500", "Rent", 20, 30].slice(0, headings.length)];
    expect(recogniseTable(range)?.kind === "kpi").toBe(isKpi);
  });
});
