import { parseStatusRule } from "../../core/status/parseStatusRule";
import type { StatusRule } from "../../core/status/StatusRule";

/** A reader of status rules for one call: a column repeats few of them, so each is taken apart once. */
export function ruleReader(): (text: string) => StatusRule {
  const parsed = new Map<string, StatusRule>();
  return (text) => {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    const rule = parseStatusRule(text);
    parsed.set(text, rule);
    return rule;
  };
}
