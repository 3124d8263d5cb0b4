import type { Cell, Range } from "../cells/Cell";
import { cellText } from "../cells/cellText";
import { isBlank } from "../cells/isBlank";
import { numberFromText } from "../cells/numberFromText";
import type { FiscalCalendar } from "../core/calendar/FiscalCalendar";
import { parseFiscalCalendar } from "../core/calendar/parseFiscalCalendar";
import { serialFromIso } from "../core/calendar/serialFromIso";
import { FormulaError } from "../core/errors/FormulaError";
import { parseStatusRule } from "../core/status/parseStatusRule";
import { readLabels } from "../formulas/definition/readLabels";
import type { Address } from "../workbook/Address";
import type { Snapshot } from "../workbook/Snapshot";
import { defaultSettings } from "./defaultSettings";
import { languageOf } from "./languages";
import { shownAt } from "./rangeAt";
import { settingAddress } from "./settingAddress";
import { type SettingKey, settingKeys, type Settings } from "./settings";
import { type ActionText, english } from "./text/en";

/** A setting that can't be read; its usual value holds until someone mends the cell. */
export interface SettingProblem {
  readonly setting: SettingKey;
  readonly address: Address;
  readonly message: string;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** The calendar that `fiscalStart` and `calendar` make together. */
  readonly fiscalCalendar: FiscalCalendar;
  readonly problems: readonly SettingProblem[];
}

/**
 * The settings of a workbook, each with its usual value where the workbook says nothing. What can't be read is said and
 * never guessed. The snapshot answers `settingsRequests`.
 */
export function readSettings(
  snapshot: Snapshot,
  text: ActionText["settings"] = english.settings,
): SettingsReading {
  const problems: SettingProblem[] = [];
  const read = <Value>(setting: SettingKey, usual: Value, reader: (cells: Range) => Value): Value => {
    const address = settingAddress(snapshot, setting);
    if (address === undefined) return usual;
    try {
      const cells = shownAt(snapshot, address)?.values;
      if (cells === undefined) throw new FormulaError("#VALUE!", text.outside);
      return cells.every((row) => row.every((cell) => isBlank(cell))) ? usual : reader(cells);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      problems.push({ setting, address, message: error.message });
      return usual;
    }
  };
  const refuse = (message: string): never => {
    throw new FormulaError("#VALUE!", message);
  };
  const number = (
    setting: "materialityShare" | "materialityAmount" | "staleDays" | "maxKeyResults",
    least: number,
  ): number =>
    read(setting, defaultSettings[setting], (cells) => {
      const value = numberOf(cells[0]![0]!);
      return value === undefined || value < least ? refuse(text.numberNeeded(least, textOf(cells))) : value;
    });
  const rule = (setting: "statusRule" | "kpiRule"): string =>
    read(setting, "", (cells) => {
      parseStatusRule(textOf(cells));
      return textOf(cells);
    });
  const calendar = read("calendar", defaultSettings.calendar, (cells) => {
    parseFiscalCalendar("", textOf(cells));
    return textOf(cells);
  });
  // A week pattern has its own beginning, which a usual first month would contradict.
  const usualStart = calendar === defaultSettings.calendar ? defaultSettings.fiscalStart : "";
  const fiscalStart = read("fiscalStart", usualStart, (cells) => {
    parseFiscalCalendar(textOf(cells), calendar);
    return textOf(cells);
  });
  const settings: Settings = {
    asOf: read("asOf", undefined as number | undefined, (cells) => {
      const cell = cells[0]![0]!;
      const date = typeof cell === "number" ? Math.floor(cell) : serialFromIso(cellText(cell).trim());
      return date === undefined || date < 1 ? refuse(text.dateNeeded(textOf(cells))) : date;
    }),
    statusRule: rule("statusRule"),
    kpiRule: rule("kpiRule"),
    fiscalStart,
    calendar,
    materialityShare: number("materialityShare", 0),
    materialityAmount: number("materialityAmount", 0),
    staleDays: number("staleDays", 1),
    maxKeyResults: number("maxKeyResults", 1),
    language: read(
      "language",
      "",
      (cells) => languageOf(textOf(cells)) ?? refuse(text.languageUnknown(textOf(cells))),
    ),
    labels: read("labels", defaultSettings.labels, readLabels),
  };
  return {
    settings,
    fiscalCalendar: parseFiscalCalendar(fiscalStart, calendar),
    problems: problems.sort((a, b) => settingKeys.indexOf(a.setting) - settingKeys.indexOf(b.setting)),
  };
}

function textOf(cells: Range): string {
  return cellText(cells[0]![0]!).trim();
}

function numberOf(cell: Cell): number | undefined {
  return typeof cell === "number" ? cell : typeof cell === "string" ? numberFromText(cell) : undefined;
}
