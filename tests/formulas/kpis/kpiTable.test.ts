import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Range } from "../../../src/cells/Cell";
import { answer } from "../answer";

const columns = [
  "KPI",
  "Owner",
  "Period",
  "Actual",
  "Target",
  "Attainment",
  "Variance",
  "Prior",
  "Change",
  "YTD",
  "Status",
  "Trend",
  "Note",
];

/** The first KPI of a table, by heading. */
function judged(range: Range, ...rest: readonly unknown[]): Record<string, Cell> {
  const [heading, first] = answer("OKR.KPI.TABLE", range, ...(rest as Cell[])) as Cell[][];
  expect(heading).toEqual(columns);
  return Object.fromEntries(columns.map((name, index) => [name, first![index]!]));
}

const long = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]): Range => [
  headings,
  ...rows,
];

describe("OKR.KPI.TABLE", () => {
  it.each<[string, string, readonly Cell[][], Record<string, Cell>]>([
    [
      "a ratio over a quarter is Σ ÷ Σ, never a mean of ratios",
      "Quarterly",
      [
        [46053, 30, 1000, 0.03],
        [46081, 5, 50, 0.1],
      ],
      { Period: "2026-Q1", Actual: 35 / 1050, YTD: 35 / 1050 },
    ],
    [
      "a single report may carry its ratio ready made",
      "",
      [
        [46053, "", "", 0.03],
        [46081, "", "", 0.1],
      ],
      { Period: "2026-02-28", Actual: 0.1, Prior: 0.03 },
    ],
  ])("%s", (_, cadence, reports, expected) => {
    const range = long(
      ["KPI", "Date", "Numerator", "Denominator", "Actual", "Aggregation", "Cadence", "Direction"],
      ...reports.map((report): Cell[] => ["Conversion", ...report, "ratio", cadence, "up"]),
    );
    expect(judged(range)).toMatchObject(expected);
  });

  it("gathers weekly reports by the month the KPI is judged by, prior to the same day", () => {
    const range = long(
      ["KPI", "Date", "Actual", "Target", "Aggregation", "Cadence", "Direction"],
      ["Orders", 46031, 10, 12, "sum", "Monthly", "up"], // 9 January 2026
      ["Orders", 46038, 11, 12, "sum", "Monthly", "up"],
      ["Orders", 46045, 12, 12, "sum", "Monthly", "up"],
      ["Orders", 46059, 13, 12, "sum", "Monthly", "up"], // 6 February
      ["Orders", 46066, 14, 12, "sum", "Monthly", "up"], // 13 February
    );
    expect(judged(range)).toMatchObject({
      Period: "2026-02",
      Actual: 27,
      Target: 24,
      Prior: 10, // up to 13 January
      Change: 17,
      YTD: 60,
    });
  });

  it.each<[string, Cell[], Cell[], Record<string, Cell>]>([
    ["amber and red of its own", ["Direction", "Amber", "Red"], ["up", 95, 85], { Status: "At risk" }],
    [
      "mirrored where lower is better",
      ["Direction", "Amber", "Red"],
      ["down", 80, 95],
      { Status: "At risk" },
    ],
    [
      "distances where a level is held",
      ["Direction", "Amber", "Red"],
      ["hold", 5, 8],
      { Status: "Off track" },
    ],
    ["red alone leaves green to the target", ["Direction", "Red"], ["up", 85], { Status: "At risk" }],
    ["amber alone has two states", ["Direction", "Amber"], ["up", 95], { Status: "Off track" }],
    [
      "cut-offs that contradict the direction",
      ["Direction", "Amber", "Red"],
      ["up", 85, 95],
      {
        Status: "",
        Note: "the status needs green at or above amber, since higher is better, got 85 and 95; swap them or change the direction",
      },
    ],
    ["a direction in Portuguese", ["Direção"], ["Menor é melhor"], { Status: "On track", Note: "" }],
    ["a direction in German", ["Richtung"], ["Niedriger ist besser"], { Status: "On track", Note: "" }],
    ["no direction", [], [], { Status: "At risk", Note: "no direction: read as up, higher is better" }],
  ])("%s", (_, headings, cells, expected) => {
    expect(
      judged(long(["KPI", "Target", "Actual", ...(headings as string[])], ["Quality", 100, 90, ...cells])),
    ).toMatchObject(expected);
  });

  it("a KPI without a target is never healthy, whatever its thresholds", () => {
    const range = long(
      ["KPI", "Target", "Actual", "Direction", "Amber", "Red"],
      ["Quality", "", 99, "up", 95, 85],
    );
    expect(judged(range)).toMatchObject({ Status: "No target", Attainment: "", Variance: "" });
  });

  it("a KPI without a value has no data", () => {
    const range = long(["KPI", "Target", "Actual", "Direction"], ["Quality", 95, "", "up"]);
    expect(judged(range)).toMatchObject({ Status: "No data", Actual: "", Attainment: "", Note: "" });
  });

  it.each<[string, Range, Record<string, Cell>]>([
    [
      "a target that can't be read: its actual is shown, and nothing judges it",
      [
        ["KPI", "Target", "Actual", "Direction"],
        ["Sales", "tbd later", 40, "up"],
      ],
      {
        Actual: 40,
        Target: "tbd later",
        Attainment: "",
        Status: "",
        Note: "Target “tbd later” is not a number",
      },
    ],
    [
      "a new target that can't be read is not the old one",
      [
        ["KPI", "Period", "Target", "Actual", "Direction"],
        ["Sales", "2026-01", 30, 40, "up"],
        ["Sales", "2026-02", "soon", 44, "up"],
      ],
      { Period: "2026-02", Actual: 44, Target: "soon", Status: "", Prior: 40 },
    ],
    [
      "a report without a date among others that have one is of no day",
      [
        ["KPI", "Date", "Actual", "Target", "Direction"],
        ["Sales", 46053, 31, 30, "up"],
        ["Sales", "", 99, 30, "up"],
        ["Sales", 46081, 33, 30, "up"],
      ],
      {
        Period: "2026-02-28",
        Actual: 33,
        Prior: 31,
        Note: expect.stringMatching(/^row 3 has no date: its report is left out/) as string,
      },
    ],
    [
      "an old month that can't be read costs nothing but itself",
      [
        ["KPI", "Period", "Target", "Actual", "Direction"],
        ["Sales", "2026-01", 30, "see mail", "up"],
        ["Sales", "2026-02", 30, 33, "up"],
      ],
      {
        Period: "2026-02",
        Actual: 33,
        Target: 30,
        Status: "On track",
        Note: expect.stringMatching(/^Actual “see mail” is not a number/) as string,
      },
    ],
    [
      "a baseline that can't be read matters to no status",
      [
        ["KPI", "Baseline", "Target", "Actual", "Direction"],
        ["Sales", "see mail", 30, 33, "up"],
      ],
      { Actual: 33, Status: "On track", Note: "Start “see mail” is not a number" },
    ],
    [
      "the month before stands with its own name, beside the note",
      [
        ["KPI", "Direction", "Target", "2026-01", "2026-02", "2026-03"],
        ["Sales", "up", 30, 29, 33, "see mail"],
      ],
      {
        Period: "2026-02",
        Actual: 33,
        Prior: 29,
        Status: "On track",
        Note: expect.stringMatching(/^Actual · 2026-03 “see mail” is not a number/) as string,
      },
    ],
    [
      "a sum without one of its months is no year to date",
      [
        ["KPI", "Direction", "Aggregation", "Target", "2026-01", "2026-02", "2026-03"],
        ["Sales", "up", "sum", 30, 29, "see mail", 33],
      ],
      {
        Actual: 33,
        YTD: "",
        Note: "Actual · 2026-02 “see mail” is not a number; prior is of 2026-01, the report before; Actual of 2026-02 is not a number, got “see mail”; correct it or clear it",
      },
    ],
    [
      "nor is it a quarter, if the month is within it",
      [
        ["KPI", "Period", "Actual", "Target", "Direction", "Aggregation", "Cadence"],
        ["Sales", "2025-10", 20, 30, "up", "sum", "quarterly"],
        ["Sales", "2026-01", 29, 30, "up", "sum", "quarterly"],
        ["Sales", "2026-02", "see mail", 30, "up", "sum", "quarterly"],
      ],
      { Period: "2026-Q1", Actual: "", Status: "No data", Prior: 20 },
    ],
  ])("%s", (_, range, expected) => {
    expect(judged(range)).toMatchObject(expected);
  });

  it("counts the first day of a year to it, and the day before to the year before", () => {
    const range = long(
      ["KPI", "Date", "Actual", "Target", "Direction", "Aggregation"],
      ...["2025-12-31", "2026-01-01", "2026-01-02"].map((date, index): Cell[] => [
        "Orders",
        date,
        10 ** index,
        5,
        "up",
        "sum",
      ]),
    );
    expect(judged(range)).toMatchObject({ Actual: 100, YTD: 110 });
  });

  describe("of a numerator and a denominator", () => {
    const headings = ["KPI", "Date", "Numerator", "Denominator", "Target", "Direction", "Aggregation"];
    const noRatio = "the denominators come to 0, so there is no ratio";
    const conversion = (...reports: readonly [Cell, Cell, Cell][]): Range => [
      headings,
      ...reports.map((report): Cell[] => ["Conversion", ...report, 0.1, "up", "ratio"]),
    ];

    it.each<[string, Range, Record<string, Cell>]>([
      [
        "0 of 0 is no ratio, and neither 0 nor 100 %",
        conversion([46053, 3, 20], [46081, 0, 0]),
        { Actual: "", Attainment: "", Status: "No data", Prior: 0.15, YTD: 0.15, Note: noRatio },
      ],
      [
        "5 of 0 likewise",
        conversion([46081, 5, 0]),
        { Actual: "", Status: "No data", YTD: "", Note: noRatio },
      ],
      [
        "0 of 20 is 0, which is a value",
        conversion([46081, 0, 20]),
        { Actual: 0, Status: "Off track", Attainment: 0, Note: "" },
      ],
      [
        "a month without a denominator is not reported yet",
        conversion([46053, 3, 20], [46081, 4, ""]),
        { Actual: 0.15, Period: "2026-01-31" },
      ],
    ])("%s", (_, range, expected) => {
      expect(judged(range)).toMatchObject(expected);
    });

    it("OKR.KPI.HISTORY divides each report, and says where it can't", () => {
      const range = conversion([46053, 3, 20], [46081, 0, 0], [46112, 4, ""], [46142, 0, 8]);
      const [, ...rows] = answer("OKR.KPI.HISTORY", range) as Cell[][];
      expect(rows).toEqual([
        ["Conversion", 46053, 0.15, 0.1],
        ["Conversion", 46081, { error: "#N/A", message: noRatio }, 0.1],
        ["Conversion", 46112, "", 0.1],
        ["Conversion", 46142, 0, 0.1],
      ]);
    });
  });

  it("says why there is no share of a target, and judges all the same", () => {
    const range = long(["KPI", "Target", "Actual", "Direction"], ["Accidents", 0, 1, "down"]);
    const row = judged(range);
    expect(row).toMatchObject({ Attainment: "", Variance: 1, Status: "Off track" });
    expect(row["Note"]).toContain("needs actual and target above 0");
  });

  it("percentages differ in points, and the note says so", () => {
    const row = judged(long(["KPI", "Target", "Actual", "Direction"], ["Margin", "47%", "45.7%", "up"]));
    expect(row["Variance"]).toBeCloseTo(-1.3, 9);
    expect(row["Note"]).toBe("differences in percentage points");
  });

  it("keeps to the day asked for: later reports and their targets do not count", () => {
    const range = long(
      ["KPI", "Date", "Actual", "Target", "Direction"],
      ["Orders", 46053, 10, 12, "up"],
      ["Orders", 46081, 30, 40, "up"],
    );
    expect(judged(range, 46053)).toMatchObject({ Actual: 10, Target: 12, Prior: "", Trend: "" });
    expect(judged(range, 46081)).toMatchObject({ Actual: 30, Target: 40, Prior: 10 });
    expect(judged(range, 46000)).toMatchObject({ Actual: "", Status: "No data" });
  });

  it("names the report that stands for a missing one before", () => {
    const range = long(
      ["KPI", "Direction", "Jan 2026", "Feb 2026", "Mar 2026", "Target"],
      ["Orders", "up", 90, "", 120, 110],
    );
    expect(judged(range)).toMatchObject({ Period: "2026-03", Prior: 90, Change: 30 });
    expect(judged(range)["Note"]).toContain("prior is of 2026-01");
  });

  it("takes prior and YTD from the table where it states them and nothing can be computed", () => {
    const range = long(
      ["KPI", "Actual", "Target", "Prior", "YTD", "Direction"],
      ["Orders", 90, 100, 80, 170, "up"],
    );
    expect(judged(range)).toMatchObject({ Prior: 80, Change: 10, YTD: 170 });
  });

  describe("of reports in different units", () => {
    const headings = ["KPI", "Date", "Actual", "Target", "Unit", "Direction", "Aggregation", "Cadence"];
    const sales = (unit: string, cadence = ""): Cell[][] => [
      ["Sales", 46053, 100, 90, "EUR", "up", "sum", cadence],
      ["Sales", 46081, 110, 100, unit, "up", "sum", cadence],
    ];
    const why =
      "units differ, EUR in row 2 and USD in row 3: nothing is added up or compared across them; give each unit a KPI of its own, or convert";

    it.each<[string, Cell[][], Record<string, Cell>]>([
      [
        "the latest report stands by itself; prior, change, trend and year to date are refused",
        sales("USD"),
        {
          Actual: 110,
          Attainment: 1.1,
          Prior: "",
          Change: "",
          YTD: "",
          Status: "On track",
          Trend: "",
          Note: why,
        },
      ],
      [
        "a quarter of both has no value",
        sales("USD", "quarterly"),
        { Actual: "", Target: "", YTD: "", Note: why },
      ],
      ["a sign and a code of one currency are one unit", sales("€"), { Change: 10, YTD: 210, Note: "" }],
      ["a blank is of the unit above", sales(""), { Change: 10, YTD: 210, Note: "" }],
      [
        "a target is held against no other currency",
        [sales("")[0]!, ["Sales", 46081, 110, "", "USD", "up", "last", ""]],
        { Actual: 110, Target: "", Status: "No target", Note: why },
      ],
    ])("%s", (_, rows, expected) => {
      expect(judged(long(headings, ...rows))).toMatchObject(expected);
    });

    it("in the cells of a wide table, and changes no other KPI", () => {
      const [, refused, other] = answer("OKR.KPI.TABLE", [
        ["KPI", "Direction", "Aggregation", "Jan 2026", "Feb 2026"],
        ["Sales", "up", "sum", "€100", "$110"],
        ["Leads", "up", "sum", 5, 7],
      ]) as Cell[][];
      expect(refused!.slice(7, 10)).toEqual(["", "", ""]);
      expect(refused![12]).toContain("€ in 2026-01 and $ in 2026-02");
      expect(other!.slice(7, 10)).toEqual([5, 2, 12]);
    });

    it("OKR.MAP refuses the line of that KPI alone", () => {
      const map = answer(
        "OKR.MAP",
        [["Key result", "Start", "Target"], ["More sales", 0, 500]], // prettier-ignore
        [headings, ...sales("USD")],
        [["Key result", "KPI"], ["More sales", "Sales"]], // prettier-ignore
      ) as Cell[][];
      expect(map[1]!.slice(3, 5)).toEqual([
        { error: "#VALUE!", message: why },
        { error: "#VALUE!", message: why },
      ]);
    });
  });

  describe("in a fiscal year", () => {
    const wide = [
      ["KPI", "Direction", "Aggregation", "Jun 2025", "Jul 2025", "Aug 2025", "Target"],
      ["Orders", "up", "sum", 70, 40, 55, 50],
    ];
    const quarterly = long(
      ["KPI", "Date", "Actual", "Target", "Direction", "Aggregation", "Cadence"],
      ["Orders", "2025-01-31", 10, 12, "up", "sum", "quarterly"],
      ["Orders", "2025-02-28", 20, 12, "up", "sum", "quarterly"],
      ["Orders", "2025-04-30", 40, 12, "up", "sum", "quarterly"],
    );

    it.each<[string, Range, readonly Cell[], Record<string, Cell>]>([
      ["the calendar year counts from January", wide, [], { YTD: 165, Period: "2025-08" }],
      [
        "a year from July counts from July; a named month stays one",
        wide,
        [7],
        { YTD: 95, Period: "2025-08" },
      ],
      [
        "a KPI judged by quarter by those of the calendar year",
        quarterly,
        [],
        { Period: "2025-Q2", Actual: 40 },
      ],
      [
        "by those of a year from February: February to April",
        quarterly,
        [2],
        { Period: "FY26 Q1", Actual: 60, Prior: 10, YTD: 60 },
      ],
      [
        "a year from October, named by its first day",
        quarterly,
        ["10 first"],
        { Period: "FY24 Q3", Actual: 40, YTD: 70 },
      ],
      [
        "a week pattern: the year ended on 26 April 2025",
        quarterly,
        ["", "4-4-5 last Saturday of April"],
        { Period: "FY26 Q1", YTD: 40 },
      ],
      [
        "quarters in headings are the company's own",
        [
          ["KPI", "Direction", "Aggregation", "Q4 2025", "Q1 2026"],
          ["Orders", "up", "sum", 300, 310],
        ],
        [7],
        { Period: "FY26 Q1", Prior: 300, YTD: 310 },
      ],
      [
        "and numbered periods, as OKR.PERIOD names them",
        long(
          ["KPI", "Period", "Actual", "Direction", "Aggregation"],
          ["Orders", "FY25 P12", 300, "up", "sum"],
          ["Orders", "FY26 P01", 310, "up", "sum"],
        ),
        [7],
        { Period: "2025-07", Prior: 300, YTD: 310 },
      ],
    ])("%s", (_, range, calendar, expected) => {
      expect(judged(range, "", "", undefined, ...calendar)).toMatchObject(expected);
    });

    it("OKR.KPI.HISTORY dates them alike", () => {
      const range = [
        ["KPI", "Q1 FY26", "Q2 FY26"],
        ["Orders", 300, 310],
      ];
      expect(answer("OKR.KPI.HISTORY", range, 7)).toEqual([
        ["KPI", "Date", "Actual", "Target"],
        ["Orders", 45930, 300, ""], // 30 September 2025
        ["Orders", 46022, 310, ""], // 31 December 2025
      ]);
    });
  });

  it("judges by a rule for all, in one's own words", () => {
    const range = long(["KPI", "Target", "Actual", "Direction", "Amber"], ["Quality", 100, 90, "up", 95]);
    const words = [["on-track", "Grün"]];
    expect(judged(range, "", "score 0.9 0.8", words)).toMatchObject({ Status: "Grün" });
    expect(answer("OKR.KPI.TABLE", range, "", "score high")).toMatchObject({ error: "#VALUE!" });
  });

  it("refuses what is no table of KPIs, naming what it looked for", () => {
    expect(answer("OKR.KPI.TABLE", [[1, 2], [3, 4]])).toMatchObject({ error: "#VALUE!" }); // prettier-ignore
  });

  it("a permutation of columns changes nothing, nor does the order of a long table's reports", () => {
    const headings = ["KPI", "Date", "Actual", "Target", "Direction", "Aggregation", "Owner"];
    const report = fc.record({
      month: fc.integer({ min: 0, max: 11 }),
      actual: fc.integer({ min: 1, max: 500 }),
      target: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(report, { minLength: 1, maxLength: 12, selector: ({ month }) => month }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
        fc.constantFrom("sum", "average", "last", "max"),
        (reports, order, aggregation) => {
          const rows = reports.map(({ month, actual, target }): Cell[] => [
            "Orders",
            46053 + month * 30,
            actual,
            target,
            "up",
            aggregation,
            "Ann",
          ]);
          const plain = answer("OKR.KPI.TABLE", [headings, ...rows]);
          const moved = [headings as readonly Cell[], ...[...rows].reverse()].map((row) =>
            order.map((at) => row[at]!),
          );
          expect(answer("OKR.KPI.TABLE", moved)).toEqual(plain);
        },
      ),
      { numRuns: 60 },
    );
  });
});
