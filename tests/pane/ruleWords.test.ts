import { describe, expect, it } from "vitest";
import { languages } from "../../src/actions/languages";
import { coachDraft } from "../../src/actions/draft/coachDraft";
import type { DraftKeyResult } from "../../src/actions/draft/Draft";
import { explainSteps } from "../../src/actions/explainSteps";
import { readKeyResultTable } from "../../src/cells/tables/readKeyResultTable";
import { readKpiTable } from "../../src/cells/tables/readKpiTable";
import { readMapTable } from "../../src/cells/tables/readMapTable";
import { lintKeyResults } from "../../src/core/coach/lintKeyResults";
import { conflicts } from "../../src/core/mapping/conflicts";
import { type RuleWords, ruleWords } from "../../src/pane/ruleWords";
import { paneText } from "../../src/pane/text/paneText";
import { ruleText } from "../../src/pane/text/ruleText";

async function wordsIn(language: string, tag = language): Promise<RuleWords> {
  return ruleWords(await ruleText.load(language), (await paneText.load(language)).actions.statusWords, tag);
}

const keyResult: DraftKeyResult = {
  title: "Gross margin",
  owner: "Ana",
  kind: "reach",
  unit: "%",
  start: 0.42,
  target: 0.42,
  weight: undefined,
  due: undefined,
};

const faulty = readKeyResultTable([
  ["Objective", "Key result", "Start", "Current", "Target", "Weight", "Due", "Period"],
  ["Grow by 15%", "Days to close", 9, 12.5, 5.5, 0.5, 46387, "2026-Q1"],
  ["", "Late postings", 40, 40, 10, 0.2, "", ""],
]).keyResults;

const contradictory = {
  keyResults: readKeyResultTable([
    ["Objective", "Key result", "Start", "Target", "Period"],
    ["Serve everybody", "Calls answered", 200, 300, "2026-Q1"],
  ]).keyResults,
  kpis: readKpiTable([
    ["KPI", "Direction", "Cadence", "Target", "Actual"],
    ["Calls", "down", "quarterly", 150.5, 210],
  ]).kpis,
  map: readMapTable([
    ["Key result", "KPI", "Share"],
    ["Calls answered", "Calls", 0.25],
  ]).rows,
};

describe("what the rules say in the pane", () => {
  it("is what OKR.LINT and OKR.CONFLICTS answer where the pane is in English", async () => {
    const words = await wordsIn("en");
    const found = lintKeyResults(faulty);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ code }) => code !== "due-outside").map(words.finding)).toEqual(
      found
        .filter(({ code }) => code !== "due-outside") // the pane writes dates as the spreadsheet does
        .map(({ finding, why, fix }) => [finding, why, fix]),
    );
    const { keyResults, kpis, map } = contradictory;
    const against = conflicts(keyResults, kpis, map);
    expect(against.length).toBeGreaterThan(2);
    expect(against.map(words.conflict)).toEqual(against.map(({ conflict, fix }) => [conflict, fix]));
  });

  it.each(Object.keys(languages))("leaves in %s no place unfilled", async (language) => {
    const words = await wordsIn(language);
    const { keyResults, kpis, map } = contradictory;
    const said = [
      ...lintKeyResults(faulty).flatMap(words.finding),
      ...conflicts(keyResults, kpis, map).flatMap(words.conflict),
    ];
    expect(said.filter((sentence) => /[{}]|undefined|NaN/.test(sentence))).toEqual([]);
  });

  it.each([
    ["de", "de-DE", "Startwert gleich Zielwert (0,42)", "a decimal comma"],
    [
      "de",
      "de-CH",
      "Startwert gleich Zielwert (0.42)",
      "the words of the pane, the numbers of the spreadsheet",
    ],
    ["no", "nb-NO", "Startverdien er lik målverdien (0,42)", "Norwegian"],
    ["fr", "fr-FR", "Le départ est égal à la cible (0,42)", "French"],
    ["es", "es-ES", "El inicio es igual a la meta (0,42)", "Spanish"],
    ["pt", "pt-BR", "O início é igual à meta (0,42)", "Brazilian"],
  ])("coaches in %s with the numbers of %s", async (language, tag, sentence) => {
    const draft = { objective: "Margins hold", type: "committed" as const, startDate: 46023, due: 46112 };
    const { keyResults } = coachDraft({ ...draft, keyResults: [keyResult] });
    const words = await wordsIn(language, tag);
    expect(keyResults[0]!.map((found) => words.finding(found)[0])).toContain(sentence);
  });

  it("writes a date as the spreadsheet does, and a period as it stands", async () => {
    const words = await wordsIn("de", "de-DE");
    const outside = lintKeyResults(faulty).find(({ code }) => code === "due-outside")!;
    expect(words.finding(outside)[0]).toBe("Fällig außerhalb des Zeitraums (31.12.2026, 2026-Q1)");
  });

  it("explains a key result in the language of the pane, with a typographic minus before a bracket", async () => {
    const words = await wordsIn("de", "de-DE");
    const steps = explainSteps([37.5, 34, 40, "reach", 0.7], words.explain);
    expect(steps).toEqual([
      ["Istwert", "37,5"],
      ["Zielwert", "34"],
      ["Startwert", "40"],
      ["Messart", "Wert erreichen: der Anteil des Wegs vom Startwert zum Zielwert"],
      ["Richtung", "fallend, weil der Zielwert 34 unter dem Startwert 40 liegt"],
      [
        "Rechnung",
        "(Istwert − Startwert) ÷ (Zielwert − Startwert) = (37,5 − 40) ÷ (34 − 40) = −2,5 ÷ (−6) = 0,4167 (41,7\u00a0%)",
      ],
      ["Score", "0,4167"],
      ["Erwartet", "0,7, wie angegeben"],
      [
        "Regel",
        "pace, die Vorgabe, wenn ein Anteil erwartet wird; nach dem Rückstand (erwartet − Score): Auf Kurs bis 0,1, Gefährdet bis 0,25, sonst Nicht auf Kurs; erreicht ab einem Score von 1",
      ],
      ["Messgröße", "erwartet − Score = 0,7 − 0,4167 = 0,2833"],
      [
        "Entscheidung",
        "0,2833 > 0,1, also nicht Auf Kurs; 0,2833 > 0,25, also nicht Gefährdet; also Nicht auf Kurs",
      ],
      ["Status", "Nicht auf Kurs"],
    ]);
  });

  it.each(Object.keys(languages))(
    "explains in %s every kind and every rule without a gap",
    async (language) => {
      const { explain } = await wordsIn(language);
      const asked = ["reach", "at least", "at most", "above", "below", "milestone", "baseline"].flatMap(
        (kind) =>
          ["", "gap 0.1 0.25", "ratio <0.95 0.75", "score 1 0.7", "value 95 85"].flatMap((rule) =>
            [0.2, ""].map((expected) => [7, 10, 1, kind, expected, rule] as const),
          ),
      );
      const steps = asked.flatMap((inputs) => explainSteps(inputs, explain));
      expect(steps.length).toBeGreaterThan(300);
      expect(steps.flat().filter((words) => /undefined|NaN|\{\d\}/.test(words))).toEqual([]);
    },
  );
});
