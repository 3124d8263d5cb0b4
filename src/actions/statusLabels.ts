import type { Labels } from "../formulas/definition/readLabels";
import type { ActionContext } from "./ActionContext";
import { readSettings } from "./readSettings";
import { settingAddress } from "./settingAddress";

/**
 * What statuses are called on the sheet: the words of the settings. A workbook that has no settings yet gets them in the
 * language of the person who begins; formulas of an older workbook that has an as-of date alone answer in English.
 */
export function statusLabels({ snapshot, text }: ActionContext): Labels {
  const isNew =
    settingAddress(snapshot, "asOf") === undefined && settingAddress(snapshot, "labels") === undefined;
  return isNew ? text.statusWords : readSettings(snapshot).settings.labels;
}
