import { FormulaError } from "../errors/FormulaError";
import { quote } from "../errors/quote";
import { type CutOff, type Measure, measures, type StatusRule } from "./StatusRule";
import { statusPresetNames, statusPresets, type StatusPreset } from "./statusPresets";

/**
 * Reads a rule as a person writes it: a preset's name, or `measure green [amber] [achieved]` such as `gap 0.1 0.25`.
 *
 * Cut-offs may carry a decimal comma or a percent sign, and `<` or `>` where the cut-off itself no longer counts. A raw
 * value is better the larger it is, unless amber lies above green or the cut-off is written with `<`.
 *
 * @throws {FormulaError} #VALUE! for an unknown word, a cut-off that is no number, or cut-offs in the wrong order
 */
export function parseStatusRule(text: string): StatusRule {
  const words = text.trim().toLowerCase().split(/\s+/);
  const name = words[0]!;
  if (words.length === 1 && isPreset(name)) {
    const preset = statusPresets[name];
    const rule = parseStatusRule(preset.rule);
    return "decimals" in preset ? { ...rule, decimals: preset.decimals } : rule;
  }
  const [green, amber, achieved] = words.slice(1).map((word) => parseCutOff(word, text));
  if (!isMeasure(name) || green === undefined || words.length > 4) throw notARule(text);
  const better = directionOf(name, green, amber);
  checkOrder(name, text, better, [achieved, green, amber]);
  return {
    measure: name,
    green: plain(green),
    ...(amber && { amber: plain(amber) }),
    ...(achieved && { achieved: plain(achieved) }),
    better,
  };
}

function plain({ at, strict }: WrittenCutOff): CutOff {
  return { at, strict };
}

function isPreset(name: string): name is StatusPreset {
  return (statusPresetNames as readonly string[]).includes(name);
}

function isMeasure(name: string): name is Measure {
  return (measures as readonly string[]).includes(name);
}

interface WrittenCutOff extends CutOff {
  readonly sign: string;
}

function parseCutOff(word: string, text: string): WrittenCutOff {
  const parts = /^([<>]?)([-\u2212]?\d*[.,]?\d+)(%?)$/.exec(word);
  if (parts === null) throw notARule(text);
  const [, sign = "", digits = "", percent] = parts;
  const value = Number(digits.replace(",", ".").replace("\u2212", "-"));
  return { at: percent === "%" ? value / 100 : value, strict: sign !== "", sign };
}

/** A larger gap is worse, a larger ratio or score is better; a value goes either way. */
function directionOf(measure: Measure, green: WrittenCutOff, amber?: WrittenCutOff): 1 | -1 {
  if (measure !== "value") return measure === "gap" ? -1 : 1;
  if (amber === undefined || amber.at === green.at) return green.sign === "<" ? -1 : 1;
  return amber.at > green.at ? -1 : 1;
}

/** @param cutOffs from the best to the worst */
function checkOrder(
  measure: Measure,
  text: string,
  better: 1 | -1,
  cutOffs: readonly (WrittenCutOff | undefined)[],
): void {
  const given = cutOffs.filter((cutOff) => cutOff !== undefined);
  const ordered = given.every(
    (cutOff, index) => index === 0 || better * (given[index - 1]!.at - cutOff.at) >= 0,
  );
  if (!ordered) {
    throw new FormulaError(
      "#VALUE!",
      measure === "gap"
        ? `rule ${quote(text)} needs its gaps from small to large: green, then amber (a third one, achieved, below green)`
        : `rule ${quote(text)} needs green at or above amber, and achieved at or above green`,
    );
  }
  const wrongSign = better === 1 ? "<" : ">";
  if (given.some(({ sign }) => sign === wrongSign)) {
    throw new FormulaError(
      "#VALUE!",
      `rule ${quote(text)} needs “${better === 1 ? ">" : "<"}” before a cut-off, because ${better === 1 ? "more" : "less"} is better by it; got “${wrongSign}”`,
    );
  }
}

function notARule(text: string): FormulaError {
  return new FormulaError(
    "#VALUE!",
    `rule needs a preset (${statusPresetNames.join(", ")}) or cut-offs such as “gap 0.1 0.25”, got ${quote(text)}`,
  );
}
