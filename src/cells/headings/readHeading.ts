import type { Cell } from "../Cell";
import { cellText } from "../cellText";
import { plainText } from "../values/plainText";
import { type Period, periodOfNumber, readPeriod } from "../values/readPeriod";
import { dictionary, type Language } from "./dictionary";
import { foldWords } from "./foldWords";
import { type Role, roles } from "./roles";

/** What one heading says by itself, before neighbours and values are asked. */
export interface Heading {
  /** As written, of two rows joined by a space. */
  readonly text: string;
  /** The roles it may have, the likelier first, each with how well the words match, 0…1. */
  readonly claims: readonly Claim[];
  /** The words that were understood. */
  readonly matched: string;
  readonly languages: readonly Language[];
  readonly period: Period | undefined;
  /** 2 in `KR2 Target` */
  readonly group: number | undefined;
  /** `%` or a unit written behind the heading. */
  readonly unit: string;
  /** The role a person wrote behind the heading in brackets, `Mål [Target]`; with its qualifier. */
  readonly overrule: string | undefined;
}

export interface Claim {
  readonly role: Role;
  readonly weight: number;
}

const none: Omit<Heading, "text"> = {
  claims: [],
  matched: "",
  languages: [],
  period: undefined,
  group: undefined,
  unit: "",
  overrule: undefined,
};

const bracketed = /\[([^\]]+)\]\s*$/;
const inParentheses = /\(([^)]*)\)/g;
const groupNumber =
  /(?<![\p{L}\p{N}])(?:kr|key results?|resultados?[ -]chaves?|resultados? clave|r[ée]sultats? cl[ée]s?|schl[üu]sselergebnis|n[øo]kkelresultat)[ _.#-]*(\d{1,2})(?![\p{L}\p{N}.])/iu;

/** Reads one heading: its words in six languages, a period, the number of a key result group, an overrule in brackets. */
export function readHeading(cell: Cell | undefined, above = ""): Heading {
  if (typeof cell === "number") {
    const period = periodOfNumber(cell);
    if (period)
      return above === "" ? { ...none, text: period.label, period } : readHeading(`${above} ${period.label}`);
  }
  const text = plainText(`${above} ${cell === undefined ? "" : cellText(cell)}`).replace(/\s+/g, " ");
  if (text === "") return { ...none, text };
  const overrule = roleIn(bracketed.exec(text)?.[1]);
  const shown = overrule === undefined ? text : text.replace(bracketed, "").trim();
  const group = groupNumber.exec(shown);
  const ungrouped = group ? shown.replace(group[0], " ").trim() || "key result" : shown;
  const exact = lookUp(foldWords(ungrouped));
  const period = exact ? undefined : readPeriod(ungrouped);
  const words = period ? period.rest : ungrouped;
  const unit = [...words.matchAll(inParentheses)].map((match) => match[1]!.trim()).join(" ");
  return {
    ...none,
    ...(exact ?? match(words)),
    text: shown,
    period,
    group: group ? Number(group[1]) : undefined,
    unit: words.includes("%") ? "%" : unit,
    overrule,
  };
}

type Match = Pick<Heading, "claims" | "matched" | "languages">;

function roleIn(text: string | undefined): string | undefined {
  const [name = "", ...qualifier] = (text ?? "").split("·").map((part) => part.trim());
  const role = roles.find((word) => word.toLowerCase() === name.toLowerCase());
  return role && [role, ...qualifier].join(" · ");
}

/** The whole heading first, then without its parentheses, then each side of a slash, then the longest known words in it. */
function match(words: string): Match | undefined {
  const bare = words.replace(inParentheses, " ");
  const percent = words.includes("%") && !bare.includes("%") ? `${bare} percent` : bare;
  const folded = foldWords(bare);
  return (
    lookUp(foldWords(percent)) ??
    lookUp(folded) ??
    lookUp(foldWords(bare.split(/[/|,–—]/)[0]!)) ??
    lookUp(foldWords(/\(([^)]*)\)/.exec(words)?.[1] ?? "")) ??
    identifier(folded) ??
    longestPart(folded)
  );
}

function lookUp(folded: string, weight = 1): Match | undefined {
  const entry = dictionary().get(folded);
  if (entry === undefined) return undefined;
  return {
    claims: entry.roles.map((role, index) => ({ role, weight: weight - index * 0.02 })),
    matched: folded,
    languages: entry.languages,
  };
}

const idOf: Readonly<Partial<Record<Role, Role>>> = {
  Objective: "Objective id",
  "Key result": "Key result id",
  KPI: "KPI id",
  Parent: "Parent",
};

/** `id_kr`, `KPI no.`: an id of what the other words say; the id of anything else matters to no rule. */
function identifier(folded: string): Match | undefined {
  const rest = folded
    .replace(/(?:^| )(?:id|ids|nr|no|#|code|codigo|kode)(?= |$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (rest === folded || rest === "") return undefined;
  const entry = dictionary().get(rest);
  const role = entry?.roles.map((candidate) => idOf[candidate]).find((id) => id !== undefined) ?? "not used";
  return { claims: [{ role, weight: 0.9 }], matched: folded, languages: entry?.languages ?? [] };
}

const tooShort = /^(?:.{1,3}|from|lead|area|text|name|base|good|title|over)$/;
const shortWords = new Set(["kpi", "kpis", "okr", "kr", "ist"]);

/** `PM Owner` holds Owner, `Meta executiva` Meta: the longest known run of words, the last one where several are as long. */
function longestPart(folded: string): Match | undefined {
  const words = folded.split(" ");
  for (let length = Math.min(words.length - 1, 4); length > 0; length -= 1) {
    for (let first = words.length - length; first >= 0; first -= 1) {
      const part = words.slice(first, first + length).join(" ");
      if (tooShort.test(part) && !shortWords.has(part)) continue;
      const found = lookUp(part, 0.5 + (0.4 * part.length) / folded.length);
      if (found) return found;
    }
  }
  return undefined;
}
