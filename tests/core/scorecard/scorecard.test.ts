import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../src/core/model/KeyResult";
import type { Kpi } from "../../../src/core/model/Kpi";
import { readPerspective } from "../../../src/core/scorecard/readPerspective";
import { scorecard } from "../../../src/core/scorecard/scorecard";
import { aKeyResult, aKpi, aPoint } from "../aKeyResult";

const judging = { asOf: undefined, rule: undefined, period: undefined };
const ofKpis = (kpis: readonly Partial<Kpi>[], asOf?: number): unknown[] =>
  scorecard(
    [],
    kpis.map((kpi) => aKpi(kpi)),
    { ...judging, asOf },
  ).map(brief);
const brief = ({
  perspective,
  objectives,
  kpis,
  score,
  status,
  worst,
}: ReturnType<typeof scorecard>[number]): unknown => [
  perspective,
  objectives,
  kpis,
  Number.isNaN(score) ? "" : Number(score.toPrecision(9)),
  status,
  worst,
];
const measure = (
  perspective: string,
  actual: number | undefined,
  given: Partial<Kpi> = {},
): Partial<Kpi> => ({
  perspective,
  target: 10,
  points: [aPoint(undefined, actual)],
  ...given,
});

describe("a scorecard", () => {
  it("shows the four perspectives in their order, empty ones too", () => {
    expect(ofKpis([measure("Learning & growth", 9), measure("Finance", 12)])).toEqual([
      ["Finance", 0, 1, 1, "on-track", "on-track"],
      ["Customer", 0, 0, "", "no-data", undefined],
      ["Internal process", 0, 0, "", "no-data", undefined],
      ["Learning & growth", 0, 1, 0.9, "at-risk", "at-risk"],
    ]);
  });

  it("adds a company's own perspectives, and last what stands under none", () => {
    const rows = ofKpis([measure("", 5), measure("Sustainability", 10), measure("Safety", 10)]);
    expect(rows.slice(4).map((row) => (row as unknown[])[0])).toEqual(["Sustainability", "Safety", ""]);
    expect(ofKpis([measure("", 5)])[4]).toEqual(["", 0, 1, 0.5, "off-track", "off-track"]);
  });

  it("takes the mean of objectives where there are some, else of attainments cut to 0…1", () => {
    const named = [
      measure("Financial", 20, { objective: "Grow" }),
      measure("Financial", 5, { objective: "Grow" }),
      measure("Financial", 10, { objective: "Save" }),
    ];
    expect(ofKpis(named)[0]).toEqual(["Financial", 2, 3, 0.875, "off-track", "off-track"]);
    expect(ofKpis(named.map((kpi) => ({ ...kpi, objective: "" })))[0]).toEqual([
      "Financial",
      0,
      3,
      0.833333333,
      "off-track",
      "off-track",
    ]);
  });

  it("a name in a merged cell holds for the rows below, an objective within its perspective only", () => {
    const rows = ofKpis([
      measure("Financial", 10, { objective: "Grow" }),
      measure("", 10),
      measure("Customer", 10),
    ]);
    expect(rows.slice(0, 2)).toEqual([
      ["Financial", 1, 2, 1, "on-track", "on-track"],
      ["Customer", 0, 1, 1, "on-track", "on-track"],
    ]);
  });

  it("reads amber and red of the row, and takes no target for healthy", () => {
    expect(ofKpis([measure("Financial", 8, { amber: 8, red: 5 })])[0]).toContain("on-track");
    expect(ofKpis([measure("Financial", 8, { target: undefined })])[0]).toEqual([
      "Financial",
      0,
      1,
      "",
      "no-target",
      "no-target",
    ]);
  });

  it("says the worst status where no KPI has a share of its target", () => {
    const incidents = measure("Financial", 0, { target: 0, direction: "down" });
    expect(ofKpis([incidents])[0]).toEqual(["Financial", 0, 1, "", "on-track", "on-track"]);
  });

  it("judges a KPI as a table of KPIs does: a month's target against the month, not its last week", () => {
    const points = [aPoint(46027, 10), aPoint(46034, 20), aPoint(46041, 20)];
    const monthly = measure("Financial", 0, { points, target: 50, aggregation: "sum", cadence: "monthly" });
    expect(ofKpis([monthly])[0]).toEqual(["Financial", 0, 1, 1, "on-track", "on-track"]);
  });

  it("refuses a perspective whose objective is refused, in place of a mean without it", () => {
    const weighed = (weight: number): Partial<KeyResult> => ({
      perspective: "Financial",
      objective: "Grow",
      start: 0,
      current: 5,
      target: 10,
      weight,
    });
    const [ofKeyResults] = scorecard([weighed(-1), weighed(1)].map(aKeyResult), [], judging);
    expect(ofKeyResults).toMatchObject({ score: NaN, status: undefined, refusal: { code: "#NUM!" } });
    const kpis = [-1, 1].map((weight) => aKpi(measure("Financial", 5, { objective: "Grow", weight })));
    expect(scorecard([], kpis, judging)[0]).toMatchObject({ refusal: { code: "#NUM!" } });
    const weightless = [0, 0].map((weight) => aKpi(measure("Financial", 5, { objective: "Grow", weight })));
    expect(scorecard([], weightless, judging)[0]).toMatchObject({ score: NaN, refusal: undefined });
  });

  it("is not started while none of its key results is", () => {
    const keyResult = aKeyResult({
      perspective: "Financial",
      objective: "Grow",
      start: 0,
      current: 5,
      target: 10,
      startDate: 46100,
      due: 46190,
    });
    expect(scorecard([keyResult], [], { ...judging, asOf: 46050 })[0]).toMatchObject({
      score: 0.5,
      status: "not-started",
    });
  });

  it("judges the latest report by the day", () => {
    const points = [aPoint(10, 10), aPoint(20, 1)];
    expect(ofKpis([measure("Financial", 0, { points })], 15)[0]).toContain(1);
    expect(ofKpis([measure("Financial", 0, { points })], 25)[0]).toContain(0.1);
  });

  it("is made of objectives with key results as well; the worst key result shows through", () => {
    const row = (given: Partial<KeyResult>): KeyResult => aKeyResult({ start: 0, target: 10, ...given });
    const answers = scorecard(
      [
        row({ perspective: "Kunden", objective: "A", title: "a", current: 10 }),
        row({ objective: "A", title: "b", current: 3 }),
        row({ objective: "B", title: "c", current: 9 }),
      ],
      [],
      judging,
    );
    expect(answers.map(brief)[1]).toEqual(["Kunden", 2, 0, 0.775, "on-track", "off-track"]);
  });
});

describe("the names of perspectives", () => {
  it.each([
    [
      "Financial",
      [
        "Finance",
        "Finans",
        "Økonomi",
        "Finanzen",
        "Finanzperspektive",
        "Financière",
        "Finanzas",
        "Finanças",
        "Financial growth",
      ],
    ],
    [
      "Customer",
      ["Customers", "Kunde", "Kundenperspektive", "Clients", "Clientes", "Internal customers", "Stakeholder"],
    ],
    [
      "Internal process",
      [
        "Internal Business Processes",
        "Interne prosesser",
        "Interne Prozesse",
        "Processus internes",
        "Procesos internos",
        "Processos internos",
        "Internal",
      ],
    ],
    [
      "Learning and growth",
      [
        "Learning & Growth",
        "Læring og vekst",
        "Lernen und Entwicklung",
        "Potenziale",
        "Apprentissage et croissance",
        "Aprendizaje y crecimiento",
        "Aprendizado e crescimento",
        "Organisational capacity",
        "People",
      ],
    ],
    [undefined, ["Sustainability", "Safety", "Nachhaltigkeit", ""]],
  ])("%s: %j", (perspective, names) => {
    expect(names.map((name) => readPerspective(name))).toEqual(names.map(() => perspective));
  });
});
