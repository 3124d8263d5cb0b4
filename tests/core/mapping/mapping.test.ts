import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serialFromIso } from "../../../src/core/calendar/serialFromIso";
import { cadenceOfKpi } from "../../../src/core/mapping/cadenceOfKpi";
import { conflicts } from "../../../src/core/mapping/conflicts";
import { coverage } from "../../../src/core/mapping/coverage";
import { kpiValueOver } from "../../../src/core/mapping/kpiValueOver";
import { mapKeyResults } from "../../../src/core/mapping/mapKeyResults";
import { NameIndex } from "../../../src/core/mapping/NameIndex";
import { normalisedShares } from "../../../src/core/mapping/normalisedShares";
import type { KeyResult } from "../../../src/core/model/KeyResult";
import type { Kpi } from "../../../src/core/model/Kpi";
import type { MapRow } from "../../../src/core/model/MapRow";
import { readCadence } from "../../../src/core/objective/readCadence";
import { aKeyResult, aKpi, aPoint } from "../aKeyResult";

const day = (iso: string): number => serialFromIso(iso)!;
const monthly = [
  aPoint(day("2025-12-31"), 12),
  aPoint(day("2026-01-31"), 9),
  aPoint(day("2026-02-28"), 7),
  aPoint(day("2026-03-31"), 4),
];
const link = (keyResult: string, kpi: string, share?: number): MapRow => ({ row: 2, keyResult, kpi, share });
const quarter: Partial<KeyResult> = { startDate: day("2026-01-01"), due: day("2026-03-31") };

function lines(keyResults: KeyResult[], kpis: Kpi[], map: MapRow[], asOf?: number): unknown[] {
  return mapKeyResults(keyResults, kpis, map, asOf).map(
    ({ keyResult, kpi, share, value, score, status, refusal }) => [
      keyResult,
      kpi,
      ...[share, value, score].map((number) => (Number.isNaN(number) ? "" : Number(number.toPrecision(12)))),
      refusal?.message ?? status,
    ],
  );
}

describe("a KPI's value over the days of a key result", () => {
  it.each([
    [undefined, day("2026-01-01"), day("2026-02-28"), 7, "the last, where the KPI names no aggregation"],
    ["sum", day("2026-01-01"), day("2026-02-28"), 16, "both ends included, December is before"],
    ["average", day("2026-01-31"), day("2026-02-28"), 8, "from the first report's own day"],
    ["max", -Infinity, Infinity, 12, "everything"],
    ["count", day("2026-01-01"), day("2026-03-31"), 3, "how many"],
    ["last", day("2026-02-01"), day("2026-02-27"), NaN, "nothing was reported"],
  ] as [Kpi["aggregation"], number, number, number, string][])(
    "%s from %d to %d is %d: %s",
    (aggregation, from, to, value) => {
      expect(kpiValueOver(aKpi({ aggregation, points: monthly }), from, to).value).toBe(value);
    },
  );

  it("is Σ numerator ÷ Σ denominator for a ratio, never a mean of ratios", () => {
    const points = [
      aPoint(day("2026-01-31"), 0.5, { numerator: 1, denominator: 2 }),
      aPoint(day("2026-02-28"), 0.1, { numerator: 10, denominator: 100 }),
    ];
    expect(kpiValueOver(aKpi({ aggregation: "ratio", points }), -Infinity, Infinity).value).toBeCloseTo(
      11 / 102,
      12,
    );
  });

  it("takes the target that held at the end", () => {
    const points = [aPoint(day("2026-01-31"), 1, { target: 5 }), aPoint(day("2026-02-28"), 1, { target: 6 })];
    expect(kpiValueOver(aKpi({ points, target: 4 }), -Infinity, day("2026-02-01")).target).toBe(5);
    expect(kpiValueOver(aKpi({ points, target: 4 }), -Infinity, day("2026-01-01")).target).toBe(4);
  });
});

describe("OKR.MAP's lines", () => {
  const closing = aKeyResult({ id: "KR-A", title: "Close in five days", ...quarter, start: 10, target: 5 });
  const days = aKpi({ id: "K-A", name: "Days to close", direction: "down", points: monthly });

  it("one KPI stands for the current value, as of the day", () => {
    expect(lines([closing], [days], [link("KR-A", "K-A")], day("2026-02-28"))).toEqual([
      ["Close in five days", "Days to close", 1, 7, 0.6, "on-track"],
    ]);
  });

  it("nothing reported yet is no data, whatever the key result's own cell says", () => {
    const before = aKpi({ ...days, points: monthly.slice(0, 1) });
    expect(lines([{ ...closing, current: 5 }], [before], [link("KR-A", "K-A")], day("2026-02-28"))).toEqual([
      ["Close in five days", "Days to close", 1, "", "", "no-data"],
    ]);
  });

  it("a share alone is always all of it", () => {
    expect(lines([closing], [days], [link("KR-A", "K-A", 0.4)])[0]).toContain(1);
  });

  it("names and ids are found in any case and spacing", () => {
    expect(lines([closing], [days], [link("close  in FIVE days", "k-a")]).length).toBe(1);
  });

  it("an unreadable current cell does not matter where a KPI gives the value", () => {
    const unread = {
      ...closing,
      refusal: "current “see KPI” is not a number",
      written: { current: "see KPI" },
    };
    expect(lines([unread], [days], [link("KR-A", "K-A")], day("2026-02-28"))[0]).toContain(0.6);
  });

  it("a start that is missing is said where the score would stand", () => {
    const [line] = lines(
      [{ ...closing, start: undefined }],
      [days],
      [link("KR-A", "K-A")],
      day("2026-02-28"),
    );
    expect(line).toEqual(expect.arrayContaining([7, "", expect.stringMatching(/^needs a start/) as string]));
  });

  it.each([
    [
      "EUR",
      "USD",
      [
        "The key result is in EUR, the KPI in USD, and nothing is converted; Give both the same unit, and values in it",
      ],
    ],
    [
      "%",
      "NOK",
      [
        "The key result is in %, the KPI in NOK, and nothing is converted; Give both the same unit, and values in it",
      ],
    ],
    ["customers", "count", ["off-track"]],
    ["", "USD", ["off-track"]],
  ])("a key result in %s is not scored by a KPI in %s: %j", (unit, kpiUnit, [expected]) => {
    const keyResult = aKeyResult({ title: "KR", start: 0, target: 12, unit });
    const [line] = lines(
      [keyResult],
      [aKpi({ name: "K", unit: kpiUnit, points: monthly })],
      [link("KR", "K")],
    );
    expect(line).toEqual(["KR", "K", 1, 4, expected === "off-track" ? 0.333333333333 : "", expected]);
  });

  it.each([
    ["sum", "Actual of 2026-02-28 is not a number, got “seven”; correct it or clear it"],
    ["last", "on-track"],
  ] as const)("a report that can't be read is no part of a %s in silence: %s", (aggregation, expected) => {
    const points = monthly.map((point) =>
      point.date === day("2026-02-28")
        ? { ...point, actual: undefined, written: { actual: "seven" } }
        : point,
    );
    const [line] = lines(
      [aKeyResult({ title: "KR", start: 14, target: 0, ...quarter })],
      [aKpi({ name: "K", aggregation, points })],
      [link("KR", "K")],
    ) as string[][];
    expect(line![5]).toBe(expected);
  });

  it("several KPIs come together by share, each on its own way from baseline to target", () => {
    const happy = aKeyResult({ title: "Happy callers", target: 1 });
    const kpis = [
      aKpi({ name: "Waiting", direction: "down", baseline: 8, target: 4, points: [aPoint(undefined, 6)] }),
      aKpi({ name: "Solved", direction: "up", baseline: 0.6, target: 0.8, points: [aPoint(undefined, 0.8)] }),
      aKpi({ name: "Staffing", direction: "hold", target: 10, points: [aPoint(undefined, 9)] }),
    ];
    const map = [
      link("Happy callers", "Waiting", 2),
      link("Happy callers", "Solved", 1),
      link("Happy callers", "Staffing", 1),
    ];
    expect(lines([happy], kpis, map)).toEqual([
      ["Happy callers", "Waiting", 0.5, 6, 0.5, "at-risk"],
      ["Happy callers", "Solved", 0.25, 0.8, 1, "achieved"],
      ["Happy callers", "Staffing", 0.25, 9, 0.9, "on-track"],
      ["Happy callers", "All", 1, "", 0.725, "on-track"],
    ]);
  });

  it("one of several without data is left out of All, and one that falls without a baseline says so", () => {
    const happy = aKeyResult({ title: "Happy callers" });
    const kpis = [
      aKpi({ name: "Waiting", direction: "down", target: 4, points: [aPoint(undefined, 6)] }),
      aKpi({ name: "Solved", baseline: 0, target: 10, points: [aPoint(undefined, 5)] }),
      aKpi({ name: "Asked", target: 10 }),
    ];
    expect(
      lines(
        [happy],
        kpis,
        kpis.map(({ name }) => link("Happy callers", name)),
      ),
    ).toEqual([
      [
        "Happy callers",
        "Waiting",
        0.333333333333,
        "",
        "",
        "needs a baseline, because the KPI should fall; write where it began",
      ],
      ["Happy callers", "Solved", 0.333333333333, 5, 0.5, "at-risk"],
      ["Happy callers", "Asked", 0.333333333333, "", "", "no-data"],
      ["Happy callers", "All", 1, "", 0.5, "at-risk"],
    ]);
  });

  it("names that mean nothing, or two things, say so and change no other line", () => {
    const twins = [closing, aKeyResult({ title: "Twin" }), aKeyResult({ title: "twin" })];
    const map = [link("KR-X", "K-A"), link("KR-A", "K-A"), link("KR-A", "K-X"), link("Twin", "K-A")];
    const found = lines(twins, [days], map, day("2026-02-28")).map((one) =>
      (one as unknown[]).slice(0, 2).concat((one as unknown[]).slice(5)),
    );
    expect(found).toEqual([
      [
        "KR-X",
        "Days to close",
        "map, row 2 needs a key result of key_results, got “KR-X”; correct the id or add it there",
      ],
      ["Close in five days", "Days to close", "no-target"],
      [
        "Close in five days",
        "K-X",
        "map, row 2 needs a KPI of kpis, got “K-X”; correct the id or add it there",
      ],
      ["Close in five days", "All", "no-data"],
      [
        "Twin",
        "Days to close",
        "map, row 2 names “Twin”, which several entries of key_results are called; use their ids",
      ],
    ]);
  });

  it("a negative share refuses its key result", () => {
    expect(lines([closing], [days], [link("KR-A", "K-A", -1)])[0]).toContain("share needs 0 or more, got -1");
  });
});

describe("shares", () => {
  it("sum to 1 whatever their scale, and keep their proportions", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1 }), (shares) => {
        const normal = normalisedShares(shares);
        expect(normal.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(normal[0]! * shares[shares.length - 1]!).toBeCloseTo(
          normal[normal.length - 1]! * shares[0]!,
          6,
        );
      }),
    );
  });

  it("are equal where all are blank, and a blank beside given ones is 0", () => {
    expect(normalisedShares([undefined, undefined])).toEqual([0.5, 0.5]);
    expect(normalisedShares([0.2, undefined])).toEqual([1, 0]);
  });
});

it("finds a name by id before title, and no name for what two are called", () => {
  const index = new NameIndex([
    { id: "a", name: "b" },
    { id: "b", name: "c" },
    { id: "", name: "d" },
    { id: "", name: "D " },
  ]);
  expect(["a", "b", "c", "d", "x", "", "__proto__"].map((text) => index.find(text))).toEqual([
    0, 1, 1, -2, -1, -1, -1,
  ]);
});

describe("coverage", () => {
  it("tells the gaps on both sides, once each", () => {
    const keyResults = [aKeyResult({ id: "KR-A", title: "A" }), aKeyResult({ id: "KR-B", title: "B" })];
    const kpis = [
      aKpi({ id: "K-A", name: "a", points: [...monthly, aPoint(day("2026-04-30"), undefined)] }),
      aKpi({ id: "K-B", name: "b", points: [aPoint(1, undefined)] }),
    ];
    const map = [link("KR-A", "K-A"), link("KR-A", "K-X"), link("KR-A", "K-X"), link("KR-X", "K-A")];
    expect(coverage(keyResults, kpis, map)).toEqual([
      { finding: "Key result without KPI", id: "KR-B", name: "B" },
      { finding: "KPI without key result", id: "K-B", name: "b" },
      { finding: "KPI without data", id: "K-B", name: "b" },
      { finding: "Unknown key result in map", id: "KR-X", name: "" },
      { finding: "Unknown KPI in map", id: "K-X", name: "" },
    ]);
  });

  it("a key result that only an unknown KPI feeds is not covered", () => {
    expect(
      coverage([aKeyResult({ title: "A" })], [], [link("A", "x")]).map(({ finding }) => finding),
    ).toEqual(["Key result without KPI", "Unknown KPI in map"]);
  });
});

describe("conflicts", () => {
  const codes = (keyResult: Partial<KeyResult>, kpi: Partial<Kpi>): string[] =>
    conflicts(
      [aKeyResult({ title: "KR", ...keyResult })],
      [aKpi({ name: "K", ...kpi })],
      [link("KR", "K")],
    ).map(({ severity, code }) => `${severity} ${code}`);

  it.each([
    [{ start: 10, target: 5 }, { direction: "down" }, [], "the same way"],
    [{ start: 10, target: 5 }, { direction: "up" }, ["error opposite-directions"], "the other way"],
    [
      { kind: "at most", target: 5 },
      { direction: "up" },
      ["error opposite-directions"],
      "a level from above",
    ],
    [{ start: 10, target: 5 }, {}, [], "a KPI without direction contradicts nothing"],
    [{ start: 5, target: 10 }, { direction: "hold" }, [], "holding is not the opposite"],
    [{ start: 0.8, target: 0.9 }, { direction: "up", target: 0.95 }, ["warning weaker-target"], "weaker"],
    [{ start: 0.8, target: 0.97 }, { direction: "up", target: 0.95 }, [], "stronger"],
    [
      { start: 0, target: 0.3 },
      { direction: "up", target: 0.1 + 0.2 },
      [],
      "the same but for binary fractions",
    ],
    [
      { start: 40, target: 30 },
      { direction: "down", target: 20 },
      ["warning weaker-target"],
      "weaker, falling",
    ],
    [
      { start: 8, target: 9, unit: "%" },
      { direction: "up", target: 95, unit: "h" },
      ["warning unlike-units"],
      "a target in another unit is neither weaker nor stronger",
    ],
    [{ target: 9, unit: "EUR" }, { target: 12, unit: "USD" }, ["error unlike-units"], "two currencies"],
    [{ target: 0.15, unit: "%" }, { unit: "NOK" }, ["error unlike-units"], "a growth is no amount"],
    [{ unit: "NOK" }, { unit: "kr" }, ["warning unlike-units"], "kr may be NOK: to be made sure of"],
    [{ unit: "€" }, { unit: "EUR" }, [], "one currency, written in two ways"],
    [{ unit: "days" }, { unit: "Day" }, [], "one unit, written in two ways"],
    [{ unit: "EUR" }, {}, [], "a KPI that names no unit"],
    [
      { unit: "EUR" },
      { unit: "EUR", points: [{ ...aPoint(1, 5), unit: "$" }] },
      ["error unlike-units"],
      "the latest report names its own",
    ],
    [{ kind: "milestone", target: 3 }, { direction: "up", target: 5 }, [], "a milestone has no such target"],
    [{ ...quarter, start: 0, target: 5 }, { cadence: "monthly" }, [], "three reports in the quarter"],
    [{ ...quarter, start: 0, target: 5 }, { cadence: "quarterly" }, ["warning reported-rarely"], "one"],
    [{ ...quarter, start: 0, target: 5 }, { cadence: "Jährlich" }, ["error reported-late"], "none"],
    [
      { period: "2026-Q1", start: 0, target: 5 },
      { cadence: "årlig" },
      ["error reported-late"],
      "dates from the period",
    ],
    [{ start: 0, target: 5 }, { cadence: "yearly" }, [], "without dates nothing is late"],
    [{ start: 0, target: 5 }, { leading: false }, ["warning only-lagging"], "nothing looks ahead"],
    [{ start: 0, target: 5 }, { leading: true }, [], "one does"],
  ] as [Partial<KeyResult>, Partial<Kpi>, string[], string][])("%j, %j: %j (%s)", (keyResult, kpi, found) => {
    expect(codes(keyResult, kpi)).toEqual(found);
  });

  it("says both units, and concerns the only KPI alone: of several each goes its own way", () => {
    const keyResults = [aKeyResult({ title: "KR", target: 9, unit: "EUR" })];
    const kpis = [aKpi({ name: "a", unit: "USD" }), aKpi({ name: "b", unit: "%" })];
    const [found] = conflicts(keyResults, kpis, [link("KR", "a")]);
    expect(found!.conflict).toBe("The key result is in EUR, the KPI in USD, and nothing is converted");
    expect(conflicts(keyResults, kpis, [link("KR", "a"), link("KR", "b")])).toEqual([]);
  });

  it("two key results pull one KPI apart", () => {
    const keyResults = [
      aKeyResult({ title: "More", start: 0, target: 9 }),
      aKeyResult({ title: "Less", start: 9, target: 0 }),
    ];
    const [found, ...others] = conflicts(
      keyResults,
      [aKpi({ name: "K" })],
      [link("More", "K"), link("Less", "K")],
    );
    expect(found).toMatchObject({
      code: "pulled-apart",
      kpi: "K",
      conflict: expect.stringContaining("More (up), Less (down)") as string,
    });
    expect(others).toEqual([]);
  });

  it("of several KPIs one that goes the other way is a hint", () => {
    const kpis = [aKpi({ name: "a", direction: "up" }), aKpi({ name: "b", direction: "down" })];
    const found = conflicts([aKeyResult({ title: "KR", start: 0, target: 9 })], kpis, [
      link("KR", "a"),
      link("KR", "b"),
    ]);
    expect(found.map(({ severity, kpi }) => `${severity} ${kpi}`)).toEqual(["hint b"]);
  });

  it.each([
    [[0.5, 0.5], [], "all of it"],
    [[50, 50], [], "in whole percent"],
    [[0.33, 0.33, 0.33], [], "rounded"],
    [[0.5, 0.485], ["shares-normalised"], "beyond rounding"],
    [[0.5, 0.7], ["shares-normalised"], "too much"],
    [[2, 1], ["shares-normalised"], "parts"],
    [[0.5, undefined], ["share-blank", "shares-normalised"], "one blank"],
    [[undefined, undefined], [], "all blank are equal"],
    [[1.2, -0.2], ["share-negative"], "negative"],
  ] as [(number | undefined)[], string[], string][])("shares %j: %j (%s)", (shares, found) => {
    const kpis = shares.map((_, index) => aKpi({ name: `K${index}` }));
    const map = shares.map((share, index) => link("KR", `K${index}`, share));
    const codesFound = conflicts([aKeyResult({ title: "KR" })], kpis, map).map(({ code }) => code);
    expect(codesFound.sort()).toEqual(found);
  });

  it("one pair mapped twice", () => {
    const map = [link("KR", "K"), { ...link("KR", "k"), row: 3 }];
    const [found] = conflicts([aKeyResult({ title: "KR" })], [aKpi({ name: "K" })], map);
    expect(found).toMatchObject({ code: "mapped-twice", fix: "Remove row 3 of the map" });
  });
});

describe("cadences", () => {
  it.each([
    ["Weekly", "week"],
    ["månedlig", "month"],
    ["vierteljährlich", "quarter"],
    ["trimestriel", "quarter"],
    ["semestral", "half"],
    ["anual", "year"],
    ["daglig", "day"],
    ["whenever", undefined],
    ["", undefined],
  ])("%s is %s", (text, cadence) => {
    expect(readCadence(text)).toBe(cadence);
  });

  it("shows in the dates where the table does not say", () => {
    expect(cadenceOfKpi(aKpi({ points: monthly }))).toBe("month");
    expect(cadenceOfKpi(aKpi({ points: [aPoint(1, 1), aPoint(8, 1), aPoint(15, 1)] }))).toBe("week");
    expect(cadenceOfKpi(aKpi({ points: [aPoint(1, 1)] }))).toBeUndefined();
  });
});
