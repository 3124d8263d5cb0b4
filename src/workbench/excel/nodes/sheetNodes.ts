import type { Model, Zone } from "@odoo/o-spreadsheet";
import { isBlank } from "../../../cells/isBlank";
import { isCellError } from "../../../cells/isCellError";
import { isTyped } from "../../../hosts/grid/isTyped";
import { overlaps } from "../../../hosts/grid/places";
import { regionAround } from "../../../hosts/grid/regionAround";
import { valueAt, writtenAt } from "../../../hosts/grid/writtenAt";
import type { Address } from "../../../workbook/Address";
import { isFormula } from "../../../workbook/isFormula";
import type { Written } from "../../../workbook/Plan";
import { ExcelFault } from "../protocol";
import { ChartsNode } from "./chartNodes";
import { ConditionalFormatsNode } from "./conditionalFormatNodes";
import { DataValidationNode } from "./DataValidationNode";
import type { ExcelState } from "./ExcelState";
import { RangeFormatNode } from "./formatNodes";
import { foundItem } from "./foundItem";
import { SheetNamesNode } from "./namedFormulaNodes";
import { NotesNode } from "./noteNodes";
import { NullNode } from "./NullNode";
import { PageLayoutNode } from "./PageLayoutNode";
import { RangeAreasNode } from "./RangeAreasNode";
import { runEdit } from "./runEdit";

export const wholeRows = 1_048_576;

const wholeColumns = 16_384;

/** Some rows of a range are hidden and some are not: no one value. */
const mixed = null;

export class WorksheetsNode {
  constructor(private readonly state: ExcelState) {}

  get Items(): WorksheetNode[] {
    return this.state.model.getters.getSheetIds().map((id) => new WorksheetNode(this.state, id));
  }

  GetActiveWorksheet(): WorksheetNode {
    return new WorksheetNode(this.state, this.state.model.getters.getActiveSheetId());
  }

  GetItem(name: string): WorksheetNode {
    return foundItem(this.GetItemOrNullObject(name));
  }

  GetItemOrNullObject(name: string): WorksheetNode | NullNode {
    const lower = name.toLowerCase();
    return this.Items.find(({ Id, Name }) => Id === name || Name.toLowerCase() === lower) ?? new NullNode();
  }

  Add(name: string): WorksheetNode {
    if (this.GetItemOrNullObject(name) instanceof WorksheetNode) {
      throw new ExcelFault(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    }
    if (name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw new ExcelFault(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
      );
    }
    runEdit(this.state, { kind: "add sheet", sheet: name });
    return this.GetItem(name);
  }
}

class WorksheetNode {
  constructor(
    readonly state: ExcelState,
    readonly id: string,
  ) {}

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.state.model.getters.getSheetName(this.id);
  }

  get Visibility(): string {
    return this.state.model.getters.isSheetVisible(this.id) ? "Visible" : "Hidden";
  }

  get Protection(): object {
    return { Protected: this.state.model.getters.isSheetLocked(this.id) };
  }

  get Charts(): ChartsNode {
    return new ChartsNode(this.state, this.id);
  }

  get Notes(): NotesNode {
    return new NotesNode(this.state, this.id);
  }

  get Names(): SheetNamesNode {
    return new SheetNamesNode(this.state.sheetFormulas.get(this.id) ?? new Map<string, string>());
  }

  GetRange(address: string | null = null): RangeNode {
    if (address === null) return this.GetRangeByIndexes(0, 0, wholeRows, wholeColumns);
    const { zone } = this.state.model.getters.getRangeFromSheetXC(this.id, address);
    return new RangeNode(this.state, this.id, zone);
  }

  get PageLayout(): PageLayoutNode {
    return new PageLayoutNode();
  }

  get FreezePanes(): FreezePanesNode {
    return new FreezePanesNode(this.state, this.id);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeNode {
    const isOnSheet = row >= 0 && column >= 0 && row + rows <= wholeRows && column + columns <= wholeColumns;
    if (!isOnSheet || rows < 1 || columns < 1) {
      throw new ExcelFault(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
      );
    }
    return new RangeNode(this.state, this.id, {
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }

  GetUsedRangeOrNullObject(): RangeNode | NullNode {
    return this.GetRange().GetUsedRangeOrNullObject();
  }

  Activate(): void {
    const sheetIdFrom = this.state.model.getters.getActiveSheetId();
    if (sheetIdFrom !== this.id) {
      this.state.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: this.id });
    }
  }

  Delete(): void {
    runEdit(this.state, { kind: "delete sheet", sheet: this.Name });
  }
}

class FreezePanesNode {
  constructor(
    private readonly state: ExcelState,
    private readonly id: string,
  ) {}

  FreezeRows(rows: number): void {
    const sheet = this.state.model.getters.getSheetName(this.id);
    runEdit(this.state, { kind: "freeze", sheet, rows });
  }

  Unfreeze(): void {
    this.FreezeRows(0);
  }

  GetLocationOrNullObject(): RangeNode | NullNode {
    const { ySplit } = this.state.model.getters.getPaneDivisions(this.id);
    if (ySplit === 0) return new NullNode();
    return new RangeNode(this.state, this.id, {
      top: 0,
      left: 0,
      bottom: ySplit - 1,
      right: wholeColumns - 1,
    });
  }
}

export class RangeNode {
  constructor(
    readonly state: ExcelState,
    readonly sheetId: string,
    readonly zone: Zone,
  ) {}

  get RowIndex(): number {
    return this.zone.top;
  }

  get ColumnIndex(): number {
    return this.zone.left;
  }

  get RowCount(): number {
    return this.zone.bottom - this.zone.top + 1;
  }

  get ColumnCount(): number {
    return this.zone.right - this.zone.left + 1;
  }

  get Worksheet(): WorksheetNode {
    return new WorksheetNode(this.state, this.sheetId);
  }

  get Format(): RangeFormatNode {
    return new RangeFormatNode(this);
  }

  get ConditionalFormats(): ConditionalFormatsNode {
    return new ConditionalFormatsNode(this);
  }

  get DataValidation(): DataValidationNode {
    return new DataValidationNode(this);
  }

  get address(): Address {
    return {
      sheet: this.Worksheet.Name,
      row: this.zone.top,
      column: this.zone.left,
      rows: this.RowCount,
      columns: this.ColumnCount,
    };
  }

  get Values(): unknown[][] {
    return this.map((row, column) => valueForClient(this.state.model, this.sheetId, row, column));
  }

  get Formulas(): unknown[][] {
    const { model } = this.state;
    return this.map((row, column) => {
      if (!isTyped(model, this.sheetId, row, column)) return "";
      const written = writtenAt(model, this.sheetId, row, column);
      return isFormula(written) ? written.formula : valueForClient(model, this.sheetId, row, column);
    });
  }

  /** Excel's own reading of what is written: a leading = makes a formula, an apostrophe makes text. */
  set Formulas(contents: unknown[][]) {
    this.refuseWhereLocked();
    if (contents.length !== this.RowCount || contents[0]!.length !== this.ColumnCount) {
      throw new ExcelFault(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match.",
      );
    }
    const cells = contents.map((row) => row.map(writtenFromClient));
    runEdit(this.state, { kind: "cells", address: this.address, cells, expects: "blank" });
  }

  get NumberFormat(): unknown {
    const { model } = this.state;
    return this.map(
      (row, col) => model.getters.getEvaluatedCell({ sheetId: this.sheetId, row, col }).format ?? "General",
    );
  }

  set NumberFormat(format: unknown) {
    this.refuseWhereLocked();
    if (typeof format !== "string") throw new ExcelFault("InvalidArgument", "one format for the whole range");
    runEdit(this.state, { kind: "number format", address: this.address, format });
  }

  get RowHidden(): boolean | null {
    const hidden = this.rowsHidden();
    return hidden.includes(true) ? (hidden.includes(false) ? mixed : true) : false;
  }

  GetRowProperties(): object[] {
    return this.rowsHidden().map((rowHidden) => ({ rowHidden }));
  }

  GetCell(row: number, column: number): RangeNode {
    const [top, left] = [this.zone.top + row, this.zone.left + column];
    return new RangeNode(this.state, this.sheetId, { top, left, bottom: top, right: left });
  }

  GetUsedRangeOrNullObject(): RangeNode | NullNode {
    const { getters } = this.state.model;
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const position of getters.getEvaluatedCellsPositions(this.sheetId)) {
      const { row, col } = position;
      if (row < this.zone.top || row > this.zone.bottom || col < this.zone.left || col > this.zone.right)
        continue;
      if (isBlank(getters.getEvaluatedCell(position).value)) continue;
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, col);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, col);
    }
    return used.bottom < 0 ? new NullNode() : new RangeNode(this.state, this.sheetId, used);
  }

  GetSurroundingRegion(): RangeNode {
    return new RangeNode(this.state, this.sheetId, regionAround(this.state.model, this.sheetId, this.zone));
  }

  GetMergedAreasOrNullObject(): RangeAreasNode | NullNode {
    const merges = this.state.model.getters
      .getMerges(this.sheetId)
      .filter((merge) => overlaps(merge, this.zone))
      .map((merge) => new RangeNode(this.state, this.sheetId, merge));
    return merges.length === 0 ? new NullNode() : new RangeAreasNode({ Items: merges });
  }

  /** The client asks before it sends a large array. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows === this.RowCount && columns === this.ColumnCount) return;
    throw new ExcelFault(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match.",
    );
  }

  /** Cells that have a check, which is the one kind that is asked for. */
  GetSpecialCellsOrNullObject(kind: string): RangeAreasNode | NullNode {
    if (kind !== "DataValidations" || this.state.model.getters.isSheetLocked(this.sheetId)) {
      throw new ExcelFault("InvalidArgument", `no cells of the kind ${kind} are looked for here`);
    }
    const areas = this.state.model.getters
      .getDataValidationRules(this.sheetId)
      .flatMap(({ ranges }) => ranges.map(({ zone }) => zone))
      .filter((zone) => overlaps(zone, this.zone))
      .map((zone) => new RangeNode(this.state, this.sheetId, zone));
    return areas.length === 0 ? new NullNode() : new RangeAreasNode({ Items: areas });
  }

  GetRow(row: number): RangeNode {
    const top = this.zone.top + row;
    return new RangeNode(this.state, this.sheetId, { ...this.zone, top, bottom: top });
  }

  GetBoundingRect({ zone }: RangeNode): RangeNode {
    return new RangeNode(this.state, this.sheetId, {
      top: Math.min(this.zone.top, zone.top),
      left: Math.min(this.zone.left, zone.left),
      bottom: Math.max(this.zone.bottom, zone.bottom),
      right: Math.max(this.zone.right, zone.right),
    });
  }

  GetTables(): TablesNode {
    return new TablesNode(this.state, this);
  }

  Select(): void {
    const { top, left } = this.zone;
    this.state.model.selection.selectZone({ cell: { col: left, row: top }, zone: this.zone });
  }

  refuseWhereLocked(): void {
    if (this.state.model.getters.isSheetLocked(this.sheetId)) {
      throw new ExcelFault("AccessDenied", "You cannot perform the requested operation.");
    }
  }

  private rowsHidden(): boolean[] {
    const { getters } = this.state.model;
    const rows = Math.min(this.RowCount, getters.getNumberRows(this.sheetId) - this.zone.top);
    return Array.from({ length: Math.max(0, rows) }, (_, index) =>
      getters.isRowHidden(this.sheetId, this.zone.top + index),
    );
  }

  private map<T>(at: (row: number, column: number) => T): T[][] {
    if (this.RowCount === wholeRows || this.ColumnCount === wholeColumns) {
      throw new ExcelFault(
        "ResponsePayloadSizeLimitExceeded",
        "The response payload size has exceeded the limit.",
      );
    }
    return Array.from({ length: this.RowCount }, (_, row) =>
      Array.from({ length: this.ColumnCount }, (__, column) =>
        at(this.zone.top + row, this.zone.left + column),
      ),
    );
  }
}

export class TablesNode {
  /** @param within only those that touch a range */
  constructor(
    private readonly state: ExcelState,
    private readonly within?: RangeNode,
  ) {}

  get Items(): TableNode[] {
    const { getters } = this.state.model;
    const { within } = this;
    return getters
      .getSheetIds()
      .filter((id) => within === undefined || within.sheetId === id)
      .flatMap((id) =>
        getters.getCoreTables(id).map(({ range }) => new TableNode(this.state, id, range.zone)),
      )
      .filter(({ zone }) => within === undefined || overlaps(zone, within.zone));
  }

  Add(range: RangeNode): TableNode {
    range.refuseWhereLocked();
    if (this.Items.some(({ sheetId, zone }) => sheetId === range.sheetId && overlaps(zone, range.zone))) {
      throw new ExcelFault("InvalidArgument", "A table can't overlap another table.");
    }
    runEdit(this.state, { kind: "table", address: range.address, name: "" });
    return new TableNode(this.state, range.sheetId, range.zone);
  }

  GetItem(name: string): TableNode {
    return foundItem(
      this.Items.find(({ Id, Name }) => Id === name || Name.toLowerCase() === name.toLowerCase()),
    );
  }
}

class TableNode {
  constructor(
    private readonly state: ExcelState,
    readonly sheetId: string,
    readonly zone: Zone,
  ) {}

  get Id(): string {
    return this.key;
  }

  get Name(): string {
    return this.state.tableNames.get(this.key) ?? `Table_${this.zone.top + 1}_${this.zone.left + 1}`;
  }

  set Name(name: string) {
    this.state.tableNames.set(this.key, name);
  }

  GetRange(): RangeNode {
    return new RangeNode(this.state, this.sheetId, this.zone);
  }

  ConvertToRange(): RangeNode {
    const range = this.GetRange();
    runEdit(this.state, { kind: "remove table", name: this.Name, address: range.address });
    this.state.tableNames.delete(this.key);
    return range;
  }

  private get key(): string {
    return `${this.sheetId} ${this.zone.top} ${this.zone.left}`;
  }
}

function valueForClient(model: Model, sheetId: string, row: number, column: number): unknown {
  const value = valueAt(model, sheetId, row, column);
  return isCellError(value) ? value.error : (value ?? "");
}

function writtenFromClient(content: unknown): Written {
  if (content === "") return null;
  if (typeof content !== "string") return content as number | boolean;
  if (content.startsWith("=")) return { formula: content };
  return content.startsWith("'") ? content.slice(1) : content;
}
