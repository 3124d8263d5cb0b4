import { rangeService } from "./rangeService";
import { sheetIdOfService, sheetService } from "./sheetService";
import type { SheetsWorld } from "./SheetsWorld";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Built =
  | "deleteSheet"
  | "getActiveRange"
  | "getActiveSheet"
  | "getId"
  | "getName"
  | "getNamedRanges"
  | "getProtections"
  | "getRangeByName"
  | "getSheetByName"
  | "getSheets"
  | "getSpreadsheetLocale"
  | "getSpreadsheetTimeZone"
  | "getUrl"
  | "insertSheet"
  | "removeNamedRange"
  | "setActiveRange"
  | "setActiveSheet"
  | "setNamedRange";

const mostLetters = 100;
/** What a new sheet has. */
const [newRows, newColumns] = [1000, 26];

/** The Spreadsheet of the stand-in: the part of Google's that is built, the rest throws. */
export function spreadsheetService(world: SheetsWorld): Spreadsheet {
  const { model } = world;
  const { getters } = model;
  const activate = (sheetIdTo: string): void => {
    const sheetIdFrom = getters.getActiveSheetId();
    if (sheetIdTo !== sheetIdFrom) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  };
  const methods: Pick<Spreadsheet, Built> = {
    getSheets: () => getters.getSheetIds().map((sheetId) => sheetService(world, sheetId)),
    getSheetByName: (name) => {
      const sheetId = getters.getSheetIdByName(name);
      return sheetId === undefined ? null : sheetService(world, sheetId);
    },
    getActiveSheet: () => sheetService(world, getters.getActiveSheetId()),
    getActiveRange: () =>
      rangeService(world, { sheetId: getters.getActiveSheetId(), zone: getters.getSelectedZone() }),
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
      activate(sheetIdOfService(sheet));
      return sheet;
    },
    setActiveRange: (range) => {
      const { sheetId, zone } = world.place(range);
      activate(sheetId);
      model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
      return range;
    },
    insertSheet: ((name: string, index: number) => {
      const names = getters.getSheetIds().map((id) => getters.getSheetName(id).toLowerCase());
      if (name.length > mostLetters) throw new Error(`The sheet name can't be longer than ${mostLetters}.`);
      if (names.includes(name.toLowerCase())) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      world.mayGrow(newRows * newColumns);
      const sheetId = `sheet ${world.newId()}`;
      world.run(undefined, {
        type: "CREATE_SHEET",
        sheetId,
        name,
        position: index,
        rows: newRows,
        cols: newColumns,
      });
      activate(sheetId);
      return sheetService(world, sheetId);
    }) as Spreadsheet["insertSheet"],
    deleteSheet: (sheet) => {
      const sheetId = sheetIdOfService(sheet);
      const others = getters.getSheetIds().filter((id) => id !== sheetId);
      if (others.length === 0) throw new Error("You can't remove all the sheets in a document.");
      if (getters.getActiveSheetId() === sheetId) activate(others[0]!);
      world.run(sheetId, { type: "DELETE_SHEET", sheetId, sheetName: getters.getSheetName(sheetId) });
    },
    getNamedRanges: () =>
      getters.getNamedRanges().map(({ name, range }) => {
        const named: Pick<GoogleAppsScript.Spreadsheet.NamedRange, "getName" | "getRange"> = {
          getName: () => name,
          getRange: () => rangeService(world, { sheetId: range.sheetId, zone: range.zone }),
        };
        return world.calls.watch("NamedRange", named) as GoogleAppsScript.Spreadsheet.NamedRange;
      }),
    getRangeByName: (name) => {
      const range = getters.getNamedRange(name)?.range;
      return range === undefined ? null : rangeService(world, { sheetId: range.sheetId, zone: range.zone });
    },
    setNamedRange: (name, range) => {
      const { sheetId, zone } = world.place(range);
      const ranges = [{ _sheetId: sheetId, _zone: zone }];
      world.run(
        undefined,
        getters.getNamedRange(name) === undefined
          ? { type: "CREATE_NAMED_RANGE", name, sheetId, ranges }
          : { type: "UPDATE_NAMED_RANGE", oldRangeName: name, newRangeName: name, sheetId, ranges },
      );
    },
    removeNamedRange: (name) => {
      world.run(undefined, { type: "DELETE_NAMED_RANGE", name });
    },
    getProtections: (type) => {
      const places =
        String(type) === "SHEET"
          ? getters
              .getSheetIds()
              .filter((sheetId) => world.isProtected(sheetId))
              .map((sheetId) => ({ sheetId, zone: getters.getSheetZone(sheetId) }))
          : world.protectedRanges;
      return places.map((place) => {
        const protection: Pick<GoogleAppsScript.Spreadsheet.Protection, "canEdit" | "getRange"> = {
          canEdit: () => false,
          getRange: () => rangeService(world, place),
        };
        return world.calls.watch("Protection", protection) as GoogleAppsScript.Spreadsheet.Protection;
      });
    },
    getId: () => "spreadsheet-1",
    getName: () => "Team OKRs",
    getUrl: () => "https://docs.google.com/spreadsheets/d/spreadsheet-1/edit",
    getSpreadsheetLocale: () => world.locale,
    getSpreadsheetTimeZone: () => world.zone,
  };
  return world.calls.watch("Spreadsheet", methods) as Spreadsheet;
}
