import { describe, expect, it } from "vitest";
import { readStatus } from "../../src/core/status/readStatus";
import { statusCodes } from "../../src/core/status/statusCodes";
import { languageOf, languages } from "../../src/actions/languages";
import { reminderText } from "../../src/actions/text/reminderText";
import { english as templates } from "../../src/actions/templates/words/en";
import { english as reminder } from "../../src/actions/text/reminder/en";
import { english } from "../../src/pane/text/en";
import { english as rules } from "../../src/pane/text/rules/en";
import { english as mail } from "../../src/pane/text/reminder/en";
import { english as tools } from "../../src/pane/text/tools/en";
import { english as withoutWorkbook } from "../../src/pane/text/withoutWorkbook/en";
import { paneText } from "../../src/pane/text/paneText";

const others = Object.keys(languages).filter((language) => language !== "en");

/** Words that are the same in a language as in English: names, and what business there says in English. */
const sameWords: Readonly<Record<string, readonly string[]>> = {
  every: [
    "OKR Workbook",
    "OKRs",
    "KPI",
    "KPIs",
    "KPI status",
    "Check-ins",
    "Scores",
    "100%",
    ...["%", "€", "k€", "CFO", "COO", "Net promoter score"],
    "=OKR.SCORE(C2:C5, D2:D5)",
    ...["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ],
  no: ["Start", "Per", "Status", "Share", "Score", "Test", "Type", "sum", "Controller"],
  de: ["Start", "Status", "Score", "Trend", "Dashboard", "Scorecard", "optional", "Check-in", "Name"],
  fr: ["Score", "Ambition", "Date", "Dates", "Perspective", "minutes", "points"],
  pt: ["Scorecard", "Balanced scorecard"],
};

type Words = Readonly<Record<string, unknown>>;

const sameIn = (language: string): readonly string[] => [
  ...sameWords["every"]!,
  ...(sameWords[language] ?? []),
];

/** Where a translation is not what English is, one line each. */
function faults(original: unknown, translation: unknown, language: string, path: string): string[] {
  if (translation === undefined) return [`${path} is missing`];
  if (typeof original === "string") {
    const same = sameIn(language);
    if (typeof translation !== "string" || translation.trim() === "") return [`${path} is no text`];
    if (places(translation) !== places(original)) return [`${path} has other places to fill in`];
    return translation === original && !same.includes(original) ? [`${path} is English: ${original}`] : [];
  }
  if (typeof original === "function") {
    if (typeof translation !== "function") return [`${path} is no function`];
    return lostWords(original as Say, translation as Say, sameIn(language)).map(
      (fault) => `${path} ${fault}`,
    );
  }
  const [before, after] = [original as Words, translation as Words];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) =>
    key in before
      ? faults(before[key], after[key], language, `${path}.${key}`)
      : [`${path}.${key} is not in English`],
  );
}

/** The places of a sentence where something found goes, `{1}`. */
function places(sentence: string): string {
  return (sentence.match(/\{\d\}/g) ?? []).sort().join("");
}

type Given = string | number | readonly string[] | undefined;
type Say = (...given: readonly Given[]) => unknown;

/** What each parameter may be; the numbers of several digits and the words are looked for in the sentence. */
const kinds = (index: number): readonly Given[] => [
  `word${index}`,
  31 + index,
  [`first${index}`, `second${index}`],
  1,
  undefined,
];

function combinations(count: number): Given[][] {
  return count === 0
    ? [[]]
    : combinations(count - 1).flatMap((given) => kinds(given.length).map((next) => [...given, next]));
}

/** What a sentence leaves out that the English one says, for everything that may be put into it. */
function lostWords(original: Say, translation: Say, same: readonly string[]): string[] {
  if (original.length !== translation.length)
    return [`takes ${translation.length} for ${original.length} parameters`];
  const lost = new Set<string>();
  let isTried = false;
  let isEnglish = true;
  for (const given of combinations(original.length)) {
    let said: unknown;
    try {
      said = original(...given);
    } catch {
      continue; // it takes no such thing
    }
    if (typeof said !== "string" || said.includes("undefined")) continue;
    isTried = true;
    const answer = String(translation(...given));
    if (/undefined|NaN|\[object/.test(answer)) lost.add(`says ${answer} for ${JSON.stringify(given)}`);
    for (const word of given.flat()) {
      if (word === undefined || word === 1) continue;
      if (said.includes(String(word)) && !answer.includes(String(word)))
        lost.add(`loses ${JSON.stringify(word)}: ${answer}`);
    }
    isEnglish &&=
      answer === said &&
      said
        .split(/[^\p{L}]+/u)
        .some((word) => word.length > 2 && ![...same, "word", "first", "second"].includes(word));
  }
  if (isEnglish) lost.add("is English");
  return isTried ? [...lost].slice(0, 3) : ["was called with nothing that it takes"];
}

describe("the words of every language", () => {
  it("has languages to look at", () => {
    expect(others.length).toBeGreaterThan(1);
  });

  it.each(others)("say in %s all that English says, and nothing in English", async (language) => {
    const { default: text } = (await import(`../../src/pane/text/${language}.ts`)) as { default: Words };
    expect(faults(english, text, language, "")).toEqual([]);
    expect(languageOf(text["language"] as string)).toBe(language);
  });

  it.each(others)("say in %s what stands apart because few meet it", async (language) => {
    for (const [part, words] of Object.entries({ reminder: mail, tools, withoutWorkbook })) {
      const { default: text } = (await import(`../../src/pane/text/${part}/${language}.ts`)) as {
        default: Words;
      };
      expect(faults(words, text, language, part)).toEqual([]);
    }
  });

  it.each(others)("say in %s what the rules say, with everything that was found", async (language) => {
    const { default: text } = (await import(`../../src/pane/text/rules/${language}.ts`)) as {
      default: Words;
    };
    expect(faults(rules, text, language, "")).toEqual([]);
  });

  it.each(others)("fill the templates in %s as the English ones are filled", async (language) => {
    const { default: text } = (await import(`../../src/actions/templates/words/${language}.ts`)) as {
      default: Words;
    };
    expect(faults(templates, text, language, "")).toEqual([]);
  });

  it.each(others)("tell in %s of the weekly reminder", (language) => {
    expect(faults(reminder, reminderText(language), language, "")).toEqual([]);
  });

  it.each([
    ["de-AT", "de", "Austria has no words of its own"],
    ["nb-NO", "nb", "Excel says nb, people say no"],
    ["nn", "nb", "nearest to Nynorsk"],
    ["no_NO", "nb", "as Google Sheets writes locales"],
    ["ja-JP", "en", "nobody translated that"],
  ])("are for %s those of %s: %s", async (tag, language) => {
    expect((await paneText.load(tag)).language).toBe(language);
  });
});

describe("what statuses are called", () => {
  it.each(Object.keys(languages))("is read back in %s as the status it is", async (language) => {
    const { statusWords } = (await paneText.load(language)).actions;
    expect(Object.fromEntries(statusCodes.map((code) => [code, readStatus(statusWords[code])]))).toEqual(
      Object.fromEntries(statusCodes.map((code) => [code, code])),
    );
  });
});
