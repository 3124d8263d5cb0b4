import type { CutOff, StatusRule } from "../status/StatusRule";
import { plainNumber } from "./plainNumber";

/** A rule as a sentence: which number it looks at, and from where to where each status goes. */
export function ruleInWords(rule: StatusRule): string {
  const { measure, green, amber, achieved, decimals } = rule;
  const parts = [
    ...(achieved ? [`achieved ${reach(achieved, rule)}`] : []),
    `on track ${reach(green, rule)}`,
    ...(amber ? [`at risk ${reach(amber, rule)}`] : []),
    "else off track",
  ];
  const rounded =
    decimals === undefined ? "" : `, rounded to ${decimals === 1 ? "one decimal" : decimals} first`;
  const done = achieved === undefined ? "; achieved from a score of 1" : "";
  return `${measuresInWords[measure]}${rounded}: ${parts.join(", ")}${done}`;
}

const measuresInWords = {
  gap: "by the gap (expected − score)",
  ratio: "by the share of what is expected",
  score: "by the score alone",
  value: "by the current value",
} as const;

/** `up to 0.1`, `below 0.1`, `from 0.7`, `above 0.75 of expected` */
function reach({ at, strict }: CutOff, { better, measure }: StatusRule): string {
  const side = better === 1 ? (strict ? "above" : "from") : strict ? "below" : "up to";
  return `${side} ${plainNumber(at)}${measure === "ratio" ? " of expected" : ""}`;
}
