import type { CutOff, StatusRule } from "../status/StatusRule";
import type { StatusCode } from "../status/statusCodes";
import type { ExplainWords } from "./words";

/** A rule as a sentence: which number it looks at, and from where to where each status goes. */
export function ruleInWords(rule: StatusRule, words: ExplainWords): string {
  const { inSentence, statuses } = words;
  const { measure, better, green, amber, achieved, decimals } = rule;
  const reach = (status: StatusCode, { at, strict }: CutOff): string => {
    const side = better === 1 ? (strict ? words.above : words.from) : strict ? words.below : words.upTo;
    const cut = words.number(at);
    return `${inSentence(statuses[status])} ${side} ${measure === "ratio" ? words.ofExpected(cut) : cut}`;
  };
  const parts = [
    ...(achieved ? [reach("achieved", achieved)] : []),
    reach("on-track", green),
    ...(amber ? [reach("at-risk", amber)] : []),
    `${words.else} ${inSentence(statuses["off-track"])}`,
  ];
  const rounded = decimals === undefined ? "" : words.rounded(decimals);
  const done = achieved === undefined ? `; ${words.fromOne}` : "";
  return `${words.measures[measure]}${rounded}: ${parts.join(", ")}${done}`;
}
