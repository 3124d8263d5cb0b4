import type { CellLook } from "../../workbook/Plan";

type Colour = GoogleAppsScript.Spreadsheet.Color;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** How cells look as far as the heading style changes it. White and black are what a cell without colours answers. */
export function looksOf(range: SheetRange): CellLook[][] {
  const fills = range.getBackgroundObjects();
  const texts = range.getFontColorObjects();
  const wraps = range.getWrapStrategies();
  return range.getFontWeights().map((row, down) =>
    row.map((weight, right) => ({
      fill: ownColour(fills[down]![right]!, "#ffffff"),
      text: ownColour(texts[down]![right]!, "#000000"),
      bold: weight === "bold",
      wrap: String(wraps[down]![right]),
    })),
  );
}

export function setLooks(range: SheetRange, looks: readonly (readonly CellLook[])[]): void {
  const each = <Value>(value: (look: CellLook) => Value): Value[][] => looks.map((row) => row.map(value));
  range
    .setFontWeights(each(({ bold }) => (bold ? "bold" : "normal")))
    .setBackgroundObjects(each(({ fill }) => colourFrom(fill)) as Colour[][]) // null takes a colour away
    .setFontColorObjects(each(({ text }) => colourFrom(text)))
    .setWrapStrategies(each(({ wrap }) => SpreadsheetApp.WrapStrategy[wrap as "WRAP"]));
}

/** A colour of the theme goes by its name there: as a colour of its own it would no longer follow the theme. */
function ownColour(colour: Colour, usual: string): string | null {
  if (colour.getColorType() === SpreadsheetApp.ColorType.THEME)
    return String(colour.asThemeColor().getThemeColorType());
  const hex = colour.asRgbColor().asHexString().toLowerCase();
  return hex === usual ? null : hex;
}

function colourFrom(name: string | null): Colour | null {
  if (name === null) return null;
  const colour = SpreadsheetApp.newColor();
  return (
    name.startsWith("#")
      ? colour.setRgbColor(name)
      : colour.setThemeColor(SpreadsheetApp.ThemeColorType[name as "TEXT"])
  ).build();
}
