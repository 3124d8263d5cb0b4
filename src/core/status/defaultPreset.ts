import type { KeyResultType } from "../model/KeyResult";
import type { StatusPreset } from "./statusPresets";

/**
 * The preset that judges where no rule is given: `pace` where dates say what to expect, else the one of the type.
 *
 * @param dated whether an expected share is known from dates, steps or an argument (not from the type alone)
 */
export function defaultPreset(dated: boolean, type?: KeyResultType): StatusPreset {
  return dated ? "pace" : (type ?? "google");
}
