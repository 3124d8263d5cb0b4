import type { SheetsWorld } from "./SheetsWorld";

type Color = GoogleAppsScript.Spreadsheet.Color;
type ColorBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;

/** The enumerations of `SpreadsheetApp` that name colours. */
export const colourTypes = { UNSUPPORTED: "UNSUPPORTED", RGB: "RGB", THEME: "THEME" } as const;
export const themeColourTypes = Object.fromEntries(
  ["TEXT", "BACKGROUND", "ACCENT1", "ACCENT2", "ACCENT3", "HYPERLINK"].map((name) => [name, name]),
);

/** The colour that each Color object stands for. */
const names = new WeakMap<object, string>();

/** `#rrggbb`, or the name of a colour of the theme. */
export function nameOfColour(colour: object): string {
  return names.get(colour)!;
}

/** A Color: asked for what it is not, it throws as Google's does. */
export function colour(world: SheetsWorld, name: string): Color {
  const isRgb = name.startsWith("#");
  const methods = {
    getColorType: () => (isRgb ? colourTypes.RGB : colourTypes.THEME),
    asRgbColor: () => {
      if (!isRgb) throw new Error("Object is not of type RgbColor.");
      return { asHexString: () => name };
    },
    asThemeColor: () => {
      if (isRgb) throw new Error("Object is not of type ThemeColor.");
      return { getThemeColorType: () => name };
    },
  };
  const service = world.calls.watch("Color", methods) as unknown as Color;
  names.set(service, name);
  return service;
}

/** `SpreadsheetApp.newColor()`. */
export function colourBuilder(world: SheetsWorld): ColorBuilder {
  let name = "";
  const take = (given: string): ColorBuilder => {
    name = given;
    return builder;
  };
  const methods: Pick<ColorBuilder, "build" | "setRgbColor" | "setThemeColor"> = {
    setRgbColor: take,
    setThemeColor: (type) => take(String(type)),
    build: () => colour(world, name),
  };
  const builder = world.calls.watch("ColorBuilder", methods) as ColorBuilder;
  return builder;
}
