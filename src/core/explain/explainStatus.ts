import { FormulaError } from "../errors/FormulaError";
import { cutOffByRule, measureByRule } from "../status/measureByRule";
import { reaches } from "../status/reaches";
import type { StatusCode } from "../status/statusCodes";
import type { CutOff, StatusRule } from "../status/StatusRule";
import type { Step } from "./Explained";
import type { ExplainWords } from "./words";

/**
 * How a status comes about from a score and what is expected: the number that the rule measures, and the cut-off that
 * decides.
 *
 * @param value the current value, for a rule that measures it
 * @param expected NaN where unknown
 */
export function explainStatus(
  score: number,
  value: number,
  expected: number,
  rule: StatusRule,
  words: ExplainWords,
): readonly Step[] {
  const { about, statuses, number } = words;
  if (rule.achieved === undefined && reaches(score, { at: 1, strict: false }, 1)) {
    return [
      [about("Decision"), words.atOnce(number(score))],
      [about("Status"), statuses.achieved],
    ];
  }
  try {
    const measured = measureByRule(rule.measure === "value" ? value : score, expected, rule);
    const [decision, status] = decide(measured, expected, rule, words);
    return [
      [about("Measure"), measureInWords(score, measured, expected, rule, words)],
      [about("Decision"), decision],
      [about("Status"), statuses[status]],
    ];
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return [[about("Status"), words.refused(error.code, error.message)]];
  }
}

function decide(
  measured: number,
  expected: number,
  rule: StatusRule,
  words: ExplainWords,
): readonly [string, StatusCode] {
  const said: string[] = [];
  const word = (status: StatusCode): string => words.inSentence(words.statuses[status]);
  const cutOffs: readonly (readonly [StatusCode, CutOff | undefined])[] = [
    ["achieved", rule.achieved],
    ["on-track", rule.green],
    ["at-risk", rule.amber],
  ];
  for (const [status, cutOff] of cutOffs) {
    if (cutOff === undefined) continue;
    const scaled = cutOffByRule(cutOff, expected, rule);
    const reached = reaches(measured, scaled, rule.better);
    const so = reached ? words.so : words.notSo;
    said.push(`${comparison(measured, scaled, rule, reached, words)}, ${so} ${word(status)}`);
    if (reached) return [said.join("; "), status];
  }
  return [[...said, `${words.so} ${word("off-track")}`].join("; "), "off-track"];
}

/** `0.2 > 0.1`, with the cut-off's own working where it is a share of expected. */
function comparison(
  measured: number,
  { at, strict }: CutOff,
  rule: StatusRule,
  reached: boolean,
  { number }: ExplainWords,
): string {
  const upwards = (rule.better === 1) === reached;
  const inclusive = strict !== reached;
  const sign = upwards ? (inclusive ? "≥" : ">") : inclusive ? "≤" : "<";
  return `${number(measured)} ${sign} ${number(at)}`;
}

function measureInWords(
  score: number,
  measured: number,
  expected: number,
  rule: StatusRule,
  words: ExplainWords,
): string {
  const { number } = words;
  switch (rule.measure) {
    case "gap":
      return `${words.gap} = ${number(expected)} − ${number(score)} = ${number(measured)}`;
    case "ratio":
      return words.ratio(number(score), number(expected), shares(expected, rule, words));
    case "value":
      return words.value(number(measured));
    case "score":
      return rule.decimals === undefined || measured === score
        ? words.score(number(score))
        : words.scoreRounded(number(score), number(measured));
  }
}

function shares(expected: number, { achieved, green, amber }: StatusRule, { number }: ExplainWords): string {
  return [achieved, green, amber]
    .filter((cutOff) => cutOff !== undefined)
    .map(({ at }) => `${number(at)} × ${number(expected)} = ${number(at * expected)}`)
    .join(", ");
}
