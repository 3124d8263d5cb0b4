import type { Cell } from "../cells/Cell";
import { defaultLabels, statusCodes } from "../core/status/statusCodes";
import { rangeOn } from "../workbook/rangeOn";
import type { Edit } from "../workbook/Plan";
import type { ActionContext } from "./ActionContext";
import { freeSheetName } from "./freeSheetName";
import { languages } from "./languages";
import { settingAddress } from "./settingAddress";
import { type SettingKey, settingKeys, settingNames, type Settings, settingsBlock } from "./settings";

const widths = [210, 170, 520];

/** The settings that stand one to a row, in the order of the sheet. */
const single = settingKeys.filter((key): key is Exclude<SettingKey, "labels"> => key !== "labels");

/**
 * A new sheet that shows every setting with its value and what it does, each cell with its defined name. An as-of date
 * that the workbook keeps elsewhere stays there.
 */
export function settingsSheet({ snapshot, text }: ActionContext, settings: Settings): Edit[] {
  const sheet = freeSheetName(snapshot, text.settingsSheet);
  const keepsDate = settingAddress(snapshot, "asOf") !== undefined;
  const keys = keepsDate ? single.filter((key) => key !== "asOf") : single;
  const labelsRow = keys.length + 3;
  const cells: Cell[][] = [
    [...text.settingsHeadings],
    ...keys.map((key) => [text.settings.names[key], cellOf(settings, key), text.settings.meanings[key]]),
    [null, null, null],
    [...text.settings.labelHeadings],
    ...statusCodes.map((code) => [defaultLabels[code], settings.labels[code], text.settings.statuses[code]]),
  ];
  const range = rangeOn(sheet);
  const rowOf = (key: Exclude<SettingKey, "labels">): number => keys.indexOf(key) + 1;
  return [
    { kind: "add sheet", sheet },
    { kind: "cells", address: range(0, 0, cells.length, 3), cells, expects: "blank" },
    { kind: "heading style", address: range(0, 0, 1, 3) },
    { kind: "heading style", address: range(labelsRow - 1, 0, 1, 3) },
    { kind: "column widths", sheet, column: 0, pixels: widths },
    ...(keepsDate
      ? []
      : [{ kind: "number format", address: range(rowOf("asOf"), 1, 1, 1), format: "yyyy-mm-dd" } as const]),
    { kind: "number format", address: range(rowOf("materialityShare"), 1, 1, 1), format: "0.0%" },
    {
      kind: "dropdown",
      address: range(rowOf("language"), 1, 1, 1),
      words: Object.keys(languages),
    },
    ...keys.map((key): Edit => ({
      kind: "name",
      name: settingNames[key],
      address: range(rowOf(key), 1, 1, 1),
    })),
    { kind: "name", name: settingNames.labels, address: range(labelsRow, 0, statusCodes.length, 2) },
    { kind: "name", name: settingsBlock, address: range(0, 0, cells.length, 3) },
  ];
}

/** As the cell holds it: a month alone is a number. */
export function cellOf(settings: Settings, key: Exclude<SettingKey, "labels">): Cell {
  const value = settings[key];
  if (value === undefined || value === "") return null;
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}
