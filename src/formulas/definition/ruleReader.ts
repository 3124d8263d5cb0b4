import { parseStatusRule } from "../../core/status/parseStatusRule";
import type { StatusRule } from "../../core/status/StatusRule";

/** A reader of status rules for one call: a column repeats few of them, so each is taken apart once. */
export function ruleReader(): (text: string) => StatusRule {
  const parsed = new Map<string, StatusRule>();
  let lastText: string | undefined;
  let lastRule!: StatusRule;
  return (text) => {
    if (text === lastText) return lastRule;
    lastRule = parsed.get(text) ?? parseStatusRule(text);
    lastText = text;
    parsed.set(text, lastRule);
    return lastRule;
  };
}
