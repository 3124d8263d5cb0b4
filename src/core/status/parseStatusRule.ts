import { FormulaError } from "../errors/FormulaError";
import { type CutOff, type Measure, measures, type StatusRule } from "./StatusRule";
import { statusPresetNames, statusPresets, type StatusPreset } from "./statusPresets";

/**
 * Reads a rule as a person writes it: a preset's name, or `measure green [amber] [achieved]` such as `gap 0.1 0.25`.
 *
 * Cut-offs may carry a decimal comma or a percent sign, and `<` or `>` where the cut-off itself no longer counts.
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
  checkOrder(name, text, green, amber, achieved);
  return { measure: name, green, ...(amber && { amber }), ...(achieved && { achieved }) };
}

function isPreset(name: string): name is StatusPreset {
  return (statusPresetNames as readonly string[]).includes(name);
}

function isMeasure(name: string): name is Measure {
  return (measures as readonly string[]).includes(name);
}

function parseCutOff(word: string, text: string): CutOff {
  const parts = /^([<>]?)(-?\d*[.,]?\d+)(%?)$/.exec(word);
  if (parts === null) throw notARule(text);
  const value = Number(parts[2]!.replace(",", "."));
  return { at: parts[3] === "%" ? value / 100 : value, strict: parts[1] !== "" };
}

/** A larger gap is worse, a larger ratio or score is better; a value goes either way, by its own direction. */
function checkOrder(measure: Measure, text: string, green: CutOff, amber?: CutOff, achieved?: CutOff): void {
  const sign = measure === "gap" ? -1 : measure === "value" && amber && amber.at > green.at ? -1 : 1;
  const amberWrong = amber !== undefined && sign * (green.at - amber.at) < 0;
  const achievedWrong = achieved !== undefined && sign * (achieved.at - green.at) < 0;
  if (amberWrong || achievedWrong) {
    throw new FormulaError(
      "#VALUE!",
      measure === "gap"
        ? `rule “${text}” needs its gaps from small to large: green, then amber`
        : `rule “${text}” needs green at or above amber, and achieved at or above green`,
    );
  }
}

function notARule(text: string): FormulaError {
  return new FormulaError(
    "#VALUE!",
    `rule needs a preset (${statusPresetNames.join(", ")}) or cut-offs such as “gap 0.1 0.25”, got “${text}”`,
  );
}
