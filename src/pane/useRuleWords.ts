import { useMemo } from "preact/hooks";
import { type RuleWords, ruleWords } from "./ruleWords";
import { useSession } from "./Session";
import { ruleText } from "./text/ruleText";
import { useWords } from "./useWords";

/** What the rules say in the language of the pane; undefined while it is being loaded. */
export function useRuleWords(): RuleWords | undefined {
  const { text, glance } = useSession();
  const rules = useWords(ruleText, text.language);
  const tag = glance?.locale.tag ?? text.language;
  const { statusWords } = text.actions;
  return useMemo(() => rules && ruleWords(rules, statusWords, tag), [rules, statusWords, tag]);
}
