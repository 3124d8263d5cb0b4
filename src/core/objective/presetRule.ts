import { parseStatusRule } from "../status/parseStatusRule";
import type { StatusPreset } from "../status/statusPresets";
import type { StatusRule } from "../status/StatusRule";

const parsed = new Map<StatusPreset, StatusRule>();

/** The rule of a preset; each is read once, since a table asks for it in every row. */
export function presetRule(preset: StatusPreset): StatusRule {
  let rule = parsed.get(preset);
  if (rule === undefined) parsed.set(preset, (rule = parseStatusRule(preset)));
  return rule;
}
