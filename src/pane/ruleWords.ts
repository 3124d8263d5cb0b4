import { serialFromIso } from "../core/calendar/serialFromIso";
import type { CoachFinding } from "../core/coach/CoachFinding";
import type { ExplainWords } from "../core/explain/words";
import type { Conflict } from "../core/mapping/Conflict";
import type { Detail } from "../core/text/Detail";
import { fillIn } from "../core/text/fillIn";
import { dateText } from "./dateText";
import { readableNumber, readablePercent } from "./readableNumber";
import type { RuleText } from "./text/rules/en";

/** What the rules say, in the language of the pane, with numbers and dates as the spreadsheet writes them. */
export interface RuleWords {
  readonly finding: (found: CoachFinding) => RuleText["findings"][CoachFinding["code"]];
  readonly conflict: (found: Conflict) => RuleText["conflicts"][Conflict["code"]];
  /** In place of one KPI, where a conflict is about all that feed a key result. */
  readonly allKpis: string;
  readonly explain: ExplainWords;
}

/** @param tag the locale of the spreadsheet, for numbers and dates */
export function ruleWords(rules: RuleText, statuses: ExplainWords["statuses"], tag: string): RuleWords {
  const number = (value: number): string => readableNumber(value, tag);
  const told = (detail: Detail): string => {
    if (typeof detail === "object") return rules.words[detail.word];
    if (typeof detail === "number") return number(detail);
    const date = /^\d{4}-\d\d-\d\d$/.test(detail) ? serialFromIso(detail) : undefined;
    return date === undefined ? detail : dateText(date, tag);
  };
  const filled = <Texts extends readonly string[]>(texts: Texts, details: readonly Detail[]): Texts =>
    texts.map((words) => fillIn(words, details, told)) as unknown as Texts;
  return {
    finding: ({ code, details }) => filled(rules.findings[code], details),
    conflict: ({ code, details }) => filled(rules.conflicts[code], details),
    allKpis: rules.allKpis,
    explain: {
      ...rules.explain,
      about: (step) => rules.steps[step],
      statuses,
      number,
      percent: (value) => readablePercent(value, tag),
    },
  };
}
