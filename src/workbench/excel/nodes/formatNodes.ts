import type { Style } from "@odoo/o-spreadsheet";
import { PlannedSheets } from "../../../hosts/grid/PlannedSheets";
import type { Area } from "./ExcelState";
import { pointsOfPixel } from "./pointsOfPixel";
import { run, runEdit } from "./runEdit";

export class RangeFormatNode {
  constructor(private readonly range: Area) {}

  get Fill(): FillNode {
    return new FillNode(this.range);
  }

  get Font(): FontNode {
    return new FontNode(this.range);
  }

  get ColumnWidth(): number {
    const { state, sheetId, zone } = this.range;
    return state.model.getters.getColSize(sheetId, zone.left) * pointsOfPixel;
  }

  set ColumnWidth(points: number) {
    const { address, state } = this.range;
    const { sheet, column, columns } = address;
    const pixels = new Array<number>(columns).fill(points / pointsOfPixel);
    runEdit(state, { kind: "column widths", sheet, column, pixels });
  }
}

/** The style of a range is that of its first cell. */
function styleOf({ state, sheetId, zone }: Area): Style {
  const position = { sheetId, row: zone.top, col: zone.left };
  return state.model.getters.getCell(position)?.style ?? {};
}

function restyle(range: Area, style: Style): void {
  range.refuseWhereLocked();
  const { state, address } = range;
  // A sheet of Excel has a million rows; the grid's has as many as it was made with.
  const sheets = new PlannedSheets(state.model);
  run(state, [...sheets.growTo(address), { type: "SET_FORMATTING", ...sheets.target(address), style }]);
}

/** Excel calls a cell without a fill white. */
class FillNode {
  constructor(private readonly range: Area) {}

  get Color(): string {
    const { fillColor = "" } = styleOf(this.range);
    return fillColor === "" ? "#FFFFFF" : fillColor;
  }

  set Color(fillColor: string) {
    restyle(this.range, { fillColor });
  }

  get Pattern(): string {
    const { fillColor = "" } = styleOf(this.range);
    return fillColor === "" ? "None" : "Solid";
  }

  Clear(): void {
    restyle(this.range, { fillColor: "" });
  }
}

class FontNode {
  constructor(private readonly range: Area) {}

  get Color(): string {
    const { textColor = "" } = styleOf(this.range);
    return textColor === "" ? "#000000" : textColor;
  }

  set Color(textColor: string) {
    restyle(this.range, { textColor });
  }

  get Bold(): boolean {
    return styleOf(this.range).bold ?? false;
  }

  set Bold(bold: boolean) {
    restyle(this.range, { bold });
  }
}
