import type { Labels } from "../formulas/definition/readLabels";
import type { Edit } from "../workbook/Plan";
import type { ActionContext } from "./ActionContext";
import { ensureAsOf } from "./setAsOf";
import { settingAddress } from "./settingAddress";
import { type SettingKey, settingNames } from "./settings";
import { statusLabels } from "./statusLabels";

/** How formulas refer to the settings, and what makes sure that there are some. */
export interface SettingsReference {
  readonly edits: readonly Edit[];
  /** What stands for a setting in a formula; "" where the workbook has no such cell and the usual value holds. */
  readonly of: (key: SettingKey) => string;
  /** What the formulas then call statuses. */
  readonly labels: Labels;
}

/** These cells may be blank, which some versions of Excel hand over as 0: as text a blank is "". */
const mayBeBlank: readonly SettingKey[] = ["statusRule", "kpiRule", "fiscalStart", "calendar"];

/**
 * Makes sure that the as-of date is in the workbook, and says how formulas refer to every setting: by its name, so that
 * changing one cell changes all formulas. The snapshot answers `settingsRequests`.
 *
 * @param asOf a serial day
 * @param keep leave a date that the workbook has already as it is
 */
export function ensureSettings(context: ActionContext, asOf: number, keep = false): SettingsReference {
  const isThere = settingAddress(context.snapshot, "asOf") !== undefined;
  const edits = isThere && keep ? [] : ensureAsOf(context, asOf).edits;
  const added = new Set(edits.flatMap((edit) => (edit.kind === "name" ? [edit.name] : [])));
  return {
    edits,
    labels: statusLabels(context),
    of: (key) => {
      const name = settingNames[key];
      if (!added.has(name) && settingAddress(context.snapshot, key) === undefined) return "";
      return mayBeBlank.includes(key) ? `${name}&""` : name;
    },
  };
}
