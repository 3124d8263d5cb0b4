import type { Range } from "../cells/Cell";
import { cellText } from "../cells/cellText";
import { parseFiscalCalendar } from "../core/calendar/parseFiscalCalendar";
import { FormulaError } from "../core/errors/FormulaError";
import { parseStatusRule } from "../core/status/parseStatusRule";
import { defaultLabels, statusCodes } from "../core/status/statusCodes";
import type { Address } from "../workbook/Address";
import { isSameWritten } from "../workbook/isSameWritten";
import type { Edit, Plan } from "../workbook/Plan";
import type { ActionContext } from "./ActionContext";
import { ActionError } from "./ActionError";
import { expectedAt } from "./expectedAt";
import { shownAt } from "./rangeAt";
import { readSettings } from "./readSettings";
import { settingAddress } from "./settingAddress";
import { type SettingKey, settingKeys, type Settings } from "./settings";
import { cellOf, settingsSheet } from "./settingsSheet";

/**
 * Writes the settings that differ from what the sheet says, each into its own cell; a workbook without a settings sheet
 * gets one. The formulas that refer to the cells follow by themselves.
 *
 * @throws {ActionError} at the setting that can't be read back, or has lost its cell
 */
export function changeSettings(context: ActionContext, settings: Settings): Plan {
  check(context, settings);
  const { snapshot, text } = context;
  const missing = settingKeys.filter((key) => key !== "asOf" && settingAddress(snapshot, key) === undefined);
  const present = missing.length === 0 ? settingKeys : (["asOf"] as const);
  const edits = present.flatMap((key) => changes(context, settings, key, settingAddress(snapshot, key)));
  if (missing.length > 0) edits.push(...settingsSheet(context, settings));
  if (edits.length === 0) throw new ActionError("", text.settings.unchanged);
  return { title: text.settings.change, edits };
}

/** The same checks as reading has, at the field, before anything is written. */
function check({ text }: ActionContext, settings: Settings): void {
  const attempt = (field: SettingKey, work: () => void): void => {
    try {
      work();
    } catch (error) {
      throw error instanceof FormulaError ? new ActionError(field, error.message) : error;
    }
  };
  if (settings.asOf === undefined) throw new ActionError("asOf", text.settings.dateNeeded(""));
  for (const key of ["statusRule", "kpiRule"] as const) {
    if (settings[key] !== "") attempt(key, () => parseStatusRule(settings[key]));
  }
  attempt("calendar", () => parseFiscalCalendar("", settings.calendar));
  attempt("fiscalStart", () => parseFiscalCalendar(settings.fiscalStart, settings.calendar));
  for (const [key, least] of [
    ["materialityShare", 0],
    ["materialityAmount", 0],
    ["staleDays", 1],
    ["maxKeyResults", 1],
  ] as const) {
    if (!(settings[key] >= least)) throw new ActionError(key, text.settings.numberNeeded(least, ""));
  }
}

function changes(
  context: ActionContext,
  settings: Settings,
  key: SettingKey,
  address: Address | undefined,
): Edit[] {
  const { snapshot, text } = context;
  if (address === undefined) return [];
  const shown = shownAt(snapshot, address);
  if (shown === undefined) throw new ActionError(key, text.settings.outside);
  if (key === "labels") return labelChanges(context, settings, address, shown.values);
  const wanted = cellOf(settings, key);
  const present = shown.values[0]![0]!;
  const isSame = shown.formulas[0]![0] === "" && isSameWritten(present, wanted);
  return isSame
    ? []
    : [{ kind: "cells", address, cells: [[wanted]], expects: expectedAt(snapshot, address) }];
}

/** Only the words that are others now, each in the row of its status: the rows may stand in any order. */
function labelChanges(
  { snapshot, text }: ActionContext,
  { labels }: Settings,
  block: Address,
  cells: Range,
): Edit[] {
  const before = readSettings(snapshot, text.settings).settings.labels;
  return statusCodes.flatMap((code): Edit[] => {
    if (labels[code] === before[code]) return [];
    if (labels[code].trim() === "") throw new ActionError(`labels ${code}`, text.settings.wordNeeded);
    const row = cells.findIndex(([cell]) => {
      const written = cellText(cell!).toLowerCase();
      return written === code || written === defaultLabels[code].toLowerCase();
    });
    if (row < 0) throw new ActionError(`labels ${code}`, text.settings.noRow(defaultLabels[code]));
    const address: Address = {
      ...block,
      row: block.row + row,
      column: block.column + 1,
      rows: 1,
      columns: 1,
    };
    return [
      { kind: "cells", address, cells: [[labels[code].trim()]], expects: expectedAt(snapshot, address) },
    ];
  });
}
