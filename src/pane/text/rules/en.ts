import { type FindingCode, findingTexts } from "../../../core/coach/findingTexts";
import { englishSentences, type StepName } from "../../../core/explain/words";
import { type ConflictCode, conflictTexts } from "../../../core/mapping/conflictTexts";
import type { DetailWord } from "../../../core/text/Detail";

type Finding = readonly [finding: string, why: string, fix: string];
type Conflict = readonly [conflict: string, fix: string];

function withoutSeverity<Code extends string, Words extends readonly string[]>(
  texts: Readonly<Record<Code, readonly [severity: string, ...words: Words]>>,
): Readonly<Record<Code, Words>> {
  const all = Object.entries<readonly [string, ...Words]>(texts);
  return Object.fromEntries(all.map(([code, [, ...words]]) => [code, words])) as unknown as Record<
    Code,
    Words
  >;
}

/** What the rules say, in English, which stands where the rules do. Another language is another object of this type. */
export const english = {
  /** Of the coach, by code; `{1}`, `{2}`, `{3}` are what was found. */
  findings: withoutSeverity<FindingCode, Finding>(findingTexts),
  /** Between key results and the KPIs that feed them. */
  conflicts: withoutSeverity<ConflictCode, Conflict>(conflictTexts),
  /** Words of ours that stand where something found would. */
  words: {
    " in any row": " in any row",
    up: "up",
    down: "down",
    hold: "hold",
    daily: "daily",
    weekly: "weekly",
    monthly: "monthly",
    quarterly: "quarterly",
    "half-yearly": "half-yearly",
    yearly: "yearly",
  } as Readonly<Record<DetailWord, string>>,
  /** In place of one KPI, where a conflict is about all that feed a key result. */
  allKpis: "All",
  /** What the steps of an explanation are about. */
  steps: {
    Current: "Current",
    Target: "Target",
    Start: "Start",
    Kind: "Kind",
    Direction: "Direction",
    Formula: "Formula",
    "Moved away": "Moved away",
    Score: "Score",
    Expected: "Expected",
    Rule: "Rule",
    Measure: "Measure",
    Decision: "Decision",
    Status: "Status",
    Note: "Note",
  } as Readonly<Record<StepName, string>>,
  /** Statuses are words of the pane, numbers are the host's. */
  explain: englishSentences,
};

export type RuleText = typeof english;
