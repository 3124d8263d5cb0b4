import { helpers, type Style } from "@odoo/o-spreadsheet";
import { addressOf, zoneOf } from "../../hosts/grid/places";
import { readSnapshot } from "../../hosts/grid/readSnapshot";
import { ourDropdowns } from "../../hosts/grid/ourRules";
import type { Place, SheetsWorld } from "./SheetsWorld";
import { colour, nameOfColour } from "./colours";
import { contentFromScript, valueFromGrid } from "./sheetValues";
import { validation } from "./validations";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Color = GoogleAppsScript.Spreadsheet.Color;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
/** Which of a cell's colours, as the grid calls it. */
type ColourPart = "fillColor" | "textColor";
type Built =
  | "applyRowBanding"
  | "getA1Notation"
  | "getBackgroundObjects"
  | "getBackgrounds"
  | "getBandings"
  | "getCell"
  | "getColumn"
  | "getDataRegion"
  | "getDataValidations"
  | "getFontColorObjects"
  | "getFontWeights"
  | "getFormulas"
  | "getMergedRanges"
  | "getNotes"
  | "getNumColumns"
  | "getNumRows"
  | "getNumberFormats"
  | "getRow"
  | "getSheet"
  | "getValues"
  | "getWrapStrategies"
  | "offset"
  | "setBackground"
  | "setBackgroundObjects"
  | "setBackgrounds"
  | "setDataValidation"
  | "setFontColor"
  | "setFontColorObjects"
  | "setFontWeight"
  | "setFontWeights"
  | "setNote"
  | "setNumberFormat"
  | "setValues"
  | "setWrap"
  | "setWrapStrategies";

/** A Range of the stand-in: the part of Google's that is built, the rest throws. */
export function rangeService(world: SheetsWorld, place: Place): Range {
  const { sheetId, zone } = place;
  const { getters } = world.model;
  const rows = zone.bottom - zone.top + 1;
  const columns = zone.right - zone.left + 1;
  const here = { sheetId, target: [zone] };
  const grid = <Value>(read: (row: number, col: number) => Value): Value[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_unused, right) => read(zone.top + down, zone.left + right)),
    );
  const sameSize = (values: readonly (readonly unknown[])[]): void => {
    if (values.length === rows && values.every((row) => row.length === columns)) return;
    throw new Error(
      `The number of rows or columns in the data (${values.length} × ${values[0]?.length ?? 0}) does not match the range (${rows} × ${columns}).`,
    );
  };
  const styles = <Value>(values: readonly (readonly Value[])[], change: (value: Value) => object): Range => {
    sameSize(values);
    grid((row, col) => {
      world.run(sheetId, {
        type: "SET_FORMATTING",
        sheetId,
        target: [{ top: row, bottom: row, left: col, right: col }],
        style: change(values[row - zone.top]![col - zone.left]!),
      });
    });
    return range;
  };
  const style = (change: object): Range => {
    world.run(sheetId, { type: "SET_FORMATTING", ...here, style: change });
    return range;
  };
  const looks = <Value>(read: (style: Style) => Value): Value[][] =>
    grid((row, col) => read(getters.getCell({ sheetId, row, col })?.style ?? {}));
  const themeKey = (part: ColourPart, row: number, col: number): string => `${part} ${row} ${col}`;
  const unthemed = (part: ColourPart): void => {
    grid((row, col) => world.of(sheetId).themed.delete(themeKey(part, row, col)));
  };
  const colours = (part: ColourPart, usual: string): Color[][] =>
    grid((row, col) => {
      const own = getters.getCell({ sheetId, row, col })?.style?.[part] ?? "";
      const themed = world.of(sheetId).themed.get(themeKey(part, row, col));
      return colour(world, themed ?? (own === "" ? usual : own));
    });
  const setColours = (part: ColourPart, given: readonly (readonly (object | null)[])[]): Range => {
    unthemed(part);
    const named = given.map((row) => row.map((each) => (each === null ? "" : nameOfColour(each))));
    sameSize(named);
    grid((row, col) => {
      const name = named[row - zone.top]![col - zone.left]!;
      if (name !== "" && !name.startsWith("#")) world.of(sheetId).themed.set(themeKey(part, row, col), name);
    });
    return styles(named, (name) => ({ [part]: name.startsWith("#") ? name : "" }));
  };
  const methods: Pick<Range, Built> = {
    getRow: () => zone.top + 1,
    getColumn: () => zone.left + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getSheet: () => world.sheet(sheetId),
    getA1Notation: () =>
      helpers.toXC(zone.left, zone.top) +
      (rows * columns > 1 ? `:${helpers.toXC(zone.right, zone.bottom)}` : ""),
    getCell: (row, column) =>
      rangeService(world, {
        sheetId,
        zone: {
          top: zone.top + row - 1,
          bottom: zone.top + row - 1,
          left: zone.left + column - 1,
          right: zone.left + column - 1,
        },
      }),
    offset: (...[down, right, height = rows, width = columns]: [number, number, number?, number?]) => {
      const top = zone.top + down;
      const left = zone.left + right;
      if (top < 0 || left < 0)
        throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
      return rangeService(world, {
        sheetId,
        zone: { top, left, bottom: top + height - 1, right: left + width - 1 },
      });
    },
    getDataRegion: () => {
      const [region] = regionOf(world, place);
      return rangeService(world, { sheetId, zone: region! });
    },
    getValues: () => grid((row, col) => valueFromGrid(world, sheetId, row, col)),
    getFormulas: () =>
      grid((row, col) => {
        const cell = getters.getCell({ sheetId, row, col });
        return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : "";
      }),
    getNumberFormats: () =>
      grid((row, col) => {
        const format = getters.getCell({ sheetId, row, col })?.format ?? "";
        return format === "" ? "General" : format;
      }),
    getMergedRanges: () =>
      getters
        .getMerges(sheetId)
        .filter((merge) => helpers.overlap(merge, zone))
        .map((merge) => rangeService(world, { sheetId, zone: merge })),
    setValues: (values) => {
      sameSize(values);
      world.runAll(
        sheetId,
        values.flatMap((row, down) =>
          row.map((value: unknown, right) => ({
            type: "UPDATE_CELL",
            sheetId,
            row: zone.top + down,
            col: zone.left + right,
            content: contentFromScript(world, value),
          })),
        ),
      );
      return range;
    },
    setNumberFormat: (format) => {
      world.run(sheetId, { type: "SET_FORMATTING", ...here, format: format === "General" ? "" : format });
      return range;
    },
    setFontWeight: (weight) => style({ bold: weight === "bold" }),
    setBackground: (given) => {
      unthemed("fillColor");
      return style({ fillColor: given ?? "" });
    },
    setFontColor: (given) => {
      unthemed("textColor");
      return style({ textColor: typeof given === "string" ? given : "" });
    },
    getFontWeights: () => looks(({ bold }) => (bold === true ? "bold" : "normal")),
    getBackgrounds: () => looks(({ fillColor = "" }) => (fillColor === "" ? "#ffffff" : fillColor)),
    getBackgroundObjects: () => colours("fillColor", "#ffffff"),
    getFontColorObjects: () => colours("textColor", "#000000"),
    setBackgroundObjects: (given) => setColours("fillColor", given as unknown as (object | null)[][]),
    setFontColorObjects: (given) => setColours("textColor", given),
    getWrapStrategies: () =>
      looks(({ wrapping = "overflow" }) => wrapping.toUpperCase() as unknown as WrapStrategy),
    setWrapStrategies: (strategies) =>
      styles(strategies, (strategy) => ({ wrapping: String(strategy).toLowerCase() })),
    setFontWeights: (weights) => styles(weights, (weight) => ({ bold: weight === "bold" })),
    setBackgrounds: (given) => styles(given, (each) => ({ fillColor: each ?? "" })),
    setWrap: (wraps) => style({ wrapping: wraps ? "wrap" : "overflow" }),
    getNotes: () => grid((row, col) => world.of(sheetId).notes.get(`${row} ${col}`) ?? ""),
    setNote: (note) => {
      grid((row, col) => {
        if (note === null || note === "") world.of(sheetId).notes.delete(`${row} ${col}`);
        else world.of(sheetId).notes.set(`${row} ${col}`, note);
      });
      return range;
    },
    getDataValidations: () =>
      grid((row, col) => {
        const known = world.of(sheetId).validations.get(`${row} ${col}`);
        if (known !== undefined) return known;
        const rule = getters.getValidationRuleForCell({ sheetId, row, col });
        if (rule?.criterion.type !== "isValueInList") return null;
        const values = [rule.criterion.values, true];
        return validation(world, { type: "VALUE_IN_LIST", values, allowInvalid: true, help: null });
      }),
    applyRowBanding: () => {
      const { bandings } = world.of(sheetId);
      if (bandings.some((banding) => helpers.overlap(banding, zone))) {
        throw new Error("You cannot add alternating background colors to a range that already has them.");
      }
      bandings.push(zone);
      return bandingService(world, sheetId, zone);
    },
    getBandings: () =>
      world
        .of(sheetId)
        .bandings.filter((banding) => helpers.overlap(banding, zone))
        .map((banding) => bandingService(world, sheetId, banding)),
    setDataValidation: (rule) => {
      const sheet = getters.getSheetName(sheetId);
      const old = ourDropdowns(world.model, addressOf(sheet, zone)).map(({ id }) => ({
        type: "REMOVE_DATA_VALIDATION_RULE",
        sheetId,
        id,
      }));
      grid((row, col) => {
        const { validations } = world.of(sheetId);
        if (rule === null) validations.delete(`${row} ${col}`);
        else validations.set(`${row} ${col}`, rule);
      });
      // The script's own list is one of another realm, which the grid takes for no list.
      const isList = String(rule?.getCriteriaType()) === "VALUE_IN_LIST";
      const words = isList ? [...(rule!.getCriteriaValues()[0] as readonly string[])] : undefined;
      world.run(
        sheetId,
        ...old,
        ...(words === undefined
          ? []
          : [
              {
                type: "ADD_DATA_VALIDATION_RULE",
                sheetId,
                ranges: [{ _sheetId: sheetId, _zone: zone }],
                rule: {
                  id: `okr-dropdown ${world.newId()}`,
                  isBlocking: false,
                  criterion: { type: "isValueInList", values: words, displayStyle: "arrow" },
                },
              },
            ]),
      );
      return range;
    },
  };
  const range = world.calls.watch(
    "Range",
    guarded(methods, () => {
      world.mayChange(place);
    }),
  ) as Range;
  world.places.set(range, place);
  return range;
}

/** The same methods, of which those that change something ask before. */
function guarded<Methods extends object>(methods: Methods, ask: () => void): Methods {
  const guard = ([name, method]: [string, (...given: unknown[]) => unknown]): [string, unknown] => [
    name,
    /^(set|apply)[A-Z]/.test(name)
      ? (...given: unknown[]): unknown => {
          ask();
          return method(...given);
        }
      : method,
  ];
  return Object.fromEntries(Object.entries(methods).map(guard)) as Methods;
}

function regionOf(
  world: SheetsWorld,
  { sheetId, zone }: Place,
): { top: number; left: number; bottom: number; right: number }[] {
  const { model } = world;
  const selected = model.getters.getSelectedZone();
  const isSelected = sheetId === model.getters.getActiveSheetId() && helpers.deepEquals(selected, zone);
  if (!isSelected) throw new Error("getDataRegion is built for the selection only in this stand-in");
  return readSnapshot(model, { ranges: [{ kind: "region" }] }, () => "").ranges.map(({ address }) =>
    zoneOf(address),
  );
}

function bandingService(
  world: SheetsWorld,
  sheetId: string,
  zone: Place["zone"],
): GoogleAppsScript.Spreadsheet.Banding {
  const methods: Pick<GoogleAppsScript.Spreadsheet.Banding, "remove"> = {
    remove: () => {
      const extras = world.of(sheetId);
      extras.bandings = extras.bandings.filter((banding) => banding !== zone);
    },
  };
  return world.calls.watch("Banding", methods) as GoogleAppsScript.Spreadsheet.Banding;
}
