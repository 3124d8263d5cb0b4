import type { DataValidationRule, Model, Style, Zone } from "@odoo/o-spreadsheet";
import { isBlank } from "../../cells/isBlank";
import { isCellError } from "../../cells/isCellError";
import { runCommands, type GridCommand } from "../../hosts/grid/createGridModel";
import { isTyped } from "../../hosts/grid/isTyped";
import { overlaps } from "../../hosts/grid/places";
import { planCommands } from "../../hosts/grid/planCommands";
import { PlannedSheets } from "../../hosts/grid/PlannedSheets";
import { regionAround } from "../../hosts/grid/regionAround";
import { valueAt, writtenAt } from "../../hosts/grid/writtenAt";
import { isFormula } from "../../workbook/isFormula";
import type { Address } from "../../workbook/Address";
import type { ChartKind, Edit, Written } from "../../workbook/Plan";
import { ExcelFault } from "./protocol";

/** What Excel keeps beside the cells, and the grid has no place for. */
export interface ExcelState {
  readonly model: Model;
  readonly tableNames: Map<string, string>;
  readonly formats: ConditionalFormatNode[];
  /** What names stand for that are no ranges; the grid has none of those. */
  readonly namedFormulas: Map<string, string>;
  /** The same of names that belong to one sheet, by its id. */
  readonly sheetFormulas: Map<string, Map<string, string>>;
  /** By sheet and cell: `sheet1 B2`. */
  readonly notes: Map<string, string>;
  /** Whole columns that are selected, where they are. */
  selected?: RangeNode;
}

/** What …OrNullObject answers where there is nothing. */
export class NullNode {
  readonly isNullObject = true;
}

export const wholeRows = 1_048_576;
const wholeColumns = 16_384;
const pointsOfPixel = 0.75;
/** Some rows of a range are hidden and some are not: no one value. */
const mixed = null;

function runEdit(state: ExcelState, edit: Edit): void {
  run(state, planCommands([edit], new PlannedSheets(state.model)));
}

function run({ model }: ExcelState, commands: readonly GridCommand[]): void {
  const refused = runCommands(model, commands);
  if (refused !== undefined) throw new ExcelFault("InvalidArgument", `the grid refused ${refused.type}`);
}

export class WorkbookNode {
  constructor(private readonly state: ExcelState) {}

  get Worksheets(): WorksheetsNode {
    return new WorksheetsNode(this.state);
  }

  get Tables(): TablesNode {
    return new TablesNode(this.state);
  }

  get Names(): NamesNode {
    return new NamesNode(this.state);
  }

  get Application(): ApplicationNode {
    return new ApplicationNode(this.state);
  }

  GetSelectedRange(): RangeNode {
    if (this.state.selected !== undefined) return this.state.selected;
    const { getters } = this.state.model;
    return new RangeNode(this.state, getters.getActiveSheetId(), getters.getSelectedZone());
  }
}

class ApplicationNode {
  constructor(private readonly state: ExcelState) {}

  get CultureInfo(): object {
    const { code, decimalSeparator } = this.state.model.getters.getLocale();
    return { Name: code.replace("_", "-"), NumberFormat: { NumberDecimalSeparator: decimalSeparator } };
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // There is no screen that a request would draw on.
  }
}

class WorksheetsNode {
  constructor(private readonly state: ExcelState) {}

  get Items(): WorksheetNode[] {
    return this.state.model.getters.getSheetIds().map((id) => new WorksheetNode(this.state, id));
  }

  GetActiveWorksheet(): WorksheetNode {
    return new WorksheetNode(this.state, this.state.model.getters.getActiveSheetId());
  }

  GetItem(name: string): WorksheetNode {
    const found = this.GetItemOrNullObject(name);
    if (found instanceof NullNode)
      throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
    return found;
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

/** How a sheet is printed: taken, and not kept, as the grid doesn't print. */
class PageLayoutNode {
  set Orientation(orientation: string) {
    if (!["Landscape", "Portrait"].includes(orientation)) {
      throw new ExcelFault("InvalidArgument", `no paper lies ${orientation}`);
    }
  }

  set Zoom({ horizontalFitToPages }: { readonly horizontalFitToPages?: number }) {
    if (!Number.isInteger(horizontalFitToPages)) {
      throw new ExcelFault("InvalidArgument", "only a number of pages beside each other is built here");
    }
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

export class RangeAreasNode {
  constructor(readonly Areas: { readonly Items: readonly RangeNode[] }) {}
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

class RangeFormatNode {
  constructor(private readonly range: RangeNode) {}

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
function styleOf({ state, sheetId, zone }: RangeNode): Style {
  const position = { sheetId, row: zone.top, col: zone.left };
  return state.model.getters.getCell(position)?.style ?? {};
}

function restyle(range: RangeNode, style: Style): void {
  range.refuseWhereLocked();
  const { state, address } = range;
  // A sheet of Excel has a million rows; the grid's has as many as it was made with.
  const sheets = new PlannedSheets(state.model);
  run(state, [...sheets.growTo(address), { type: "SET_FORMATTING", ...sheets.target(address), style }]);
}

/** Excel calls a cell without a fill white. */
class FillNode {
  constructor(private readonly range: RangeNode) {}

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
  constructor(private readonly range: RangeNode) {}

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

interface CheckRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
}

class DataValidationNode {
  constructor(private readonly range: RangeNode) {}

  get Type(): string {
    const rules = this.rules();
    if (rules.length === 0) return "None";
    if (rules.length > 1 || !this.isEverywhere(rules[0]!)) return "Inconsistent";
    return rules[0]!.criterion.type === "isValueInList" ? "List" : "Custom";
  }

  get Rule(): CheckRule | null {
    const [rule] = this.rules();
    if (this.Type === "Inconsistent") return null;
    if (rule === undefined) return {};
    const { type, values } = rule.criterion;
    return type === "isValueInList"
      ? { list: { inCellDropDown: true, source: values.join(",") } }
      : { custom: { formula: values[0]! } };
  }

  set Rule(rule: CheckRule | null) {
    this.range.refuseWhereLocked();
    const { state, address } = this.range;
    if (rule?.list !== undefined) {
      runEdit(state, { kind: "dropdown", address, words: rule.list.source.split(",") });
    } else if (rule?.custom !== undefined) {
      const criterion = { type: "customFormula", values: [rule.custom.formula] };
      const check = JSON.stringify({ isOurs: false, isBlocking: true, criterion });
      runEdit(state, { kind: "dropdown", address, words: [], check });
    } else throw new ExcelFault("InvalidArgument", "only lists and formulas are built here");
  }

  /** What the grid has no place for, as Excel has it unasked; what is set is taken, and not kept. */
  get IgnoreBlanks(): boolean {
    return true;
  }

  set IgnoreBlanks(_ignored: boolean) {
    this.range.refuseWhereLocked();
  }

  get ErrorAlert(): object {
    return { message: "", showAlert: true, style: "Stop", title: "" };
  }

  set ErrorAlert(_alert: object) {
    this.range.refuseWhereLocked();
  }

  get Prompt(): object {
    return { message: "", showPrompt: true, title: "" };
  }

  set Prompt(_prompt: object) {
    this.range.refuseWhereLocked();
  }

  Clear(): void {
    runEdit(this.range.state, { kind: "remove dropdown", address: this.range.address });
  }

  private rules(): DataValidationRule[] {
    const { state, sheetId, zone } = this.range;
    return state.model.getters
      .getDataValidationRules(sheetId)
      .filter(({ ranges }) => ranges.some((range) => overlaps(range.zone, zone)));
  }

  private isEverywhere({ ranges }: DataValidationRule): boolean {
    const { left, right, top, bottom } = this.range.zone;
    return ranges.some(
      ({ zone }) => zone.left <= left && zone.right >= right && zone.top <= top && zone.bottom >= bottom,
    );
  }
}

class ConditionalFormatsNode {
  constructor(private readonly range: RangeNode) {}

  get Items(): ConditionalFormatNode[] {
    const { state, sheetId, zone } = this.range;
    return state.formats.filter((format) => format.sheetId === sheetId && overlaps(format.zone, zone));
  }

  Add(type: string): ConditionalFormatNode {
    this.range.refuseWhereLocked();
    const { state, sheetId, zone } = this.range;
    const format = new ConditionalFormatNode(state, sheetId, zone, type);
    state.formats.push(format);
    return format;
  }

  GetItem(id: string): ConditionalFormatNode {
    const found = this.Items.find(({ Id }) => Id === id);
    if (found === undefined) throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }
}

/** A conditional format; what it looks like in the grid is drawn anew whenever a part of it is set. */
export class ConditionalFormatNode {
  readonly Id: string;
  readonly IconSet: object;
  readonly Custom: {
    readonly Rule: { readonly Formula: string };
    readonly Format: Readonly<Record<"Fill" | "Font", { readonly Color: string }>>;
  };
  readonly DataBar: object;

  constructor(
    private readonly state: ExcelState,
    readonly sheetId: string,
    readonly zone: Zone,
    readonly Type: string,
  ) {
    this.Id = `okr-light ${state.model.uuidGenerator.smallUuid()}`;
    const drawing = <T extends object>(values: T): T =>
      new Proxy(values, {
        set: (target, name, value) => {
          (target as Record<string | symbol, unknown>)[name] = value;
          this.draw();
          return true;
        },
      });
    this.IconSet = drawing({ Style: "Invalid", Criteria: [] as { formula?: string }[] });
    this.Custom = {
      Rule: drawing({ Formula: "" }),
      Format: { Fill: drawing({ Color: "" }), Font: drawing({ Color: "" }) },
    };
    this.DataBar = drawing({
      PositiveFormat: drawing({ FillColor: "#638EC6" }),
      LowerBoundRule: {},
      UpperBoundRule: {},
    });
  }

  get CustomOrNullObject(): object {
    return this.Type === "Custom" ? this.Custom : new NullNode();
  }

  get CellValueOrNullObject(): object {
    return new NullNode(); // no plan of ours makes one
  }

  get IconSetOrNullObject(): object {
    return this.Type === "IconSet" ? this.IconSet : new NullNode();
  }

  get DataBarOrNullObject(): object {
    return this.Type === "DataBar" ? this.DataBar : new NullNode();
  }

  GetRanges(): RangeAreasNode {
    return new RangeAreasNode({ Items: [new RangeNode(this.state, this.sheetId, this.zone)] });
  }

  Delete(): void {
    this.state.formats.splice(this.state.formats.indexOf(this), 1);
    this.erase();
  }

  private erase(): void {
    const { model } = this.state;
    if (!model.getters.getConditionalFormats(this.sheetId).some(({ id }) => id === this.Id)) return;
    run(this.state, [{ type: "REMOVE_CONDITIONAL_FORMAT", sheetId: this.sheetId, id: this.Id }]);
  }

  private draw(): void {
    const rule = this.rule();
    if (rule === undefined) return;
    this.erase();
    const ranges = [{ _sheetId: this.sheetId, _zone: this.zone }];
    const cf = { id: this.Id, rule };
    run(this.state, [{ type: "ADD_CONDITIONAL_FORMAT", sheetId: this.sheetId, ranges, cf }]);
  }

  private rule(): object | undefined {
    if (this.Type === "DataBar") return { type: "DataBarRule", color: 0x9cc5ce };
    if (this.Type === "Custom") {
      const { Rule, Format } = this.Custom;
      if (Rule.Formula === "") return undefined;
      const [fillColor, textColor] = [Format.Fill.Color, Format.Font.Color];
      const style = { ...(fillColor !== "" && { fillColor }), ...(textColor !== "" && { textColor }) };
      return { type: "CellIsRule", operator: "customFormula", values: [Rule.Formula], style };
    }
    const [, amber, green] = (this.IconSet as { Criteria: { formula?: string }[] }).Criteria;
    if (amber?.formula === undefined || green?.formula === undefined) return undefined;
    const from = (formula: string): object => ({ type: "number", operator: "ge", value: formula.slice(1) });
    return {
      type: "IconSetRule",
      icons: { upper: "dotGood", middle: "dotNeutral", lower: "dotBad" },
      upperInflectionPoint: from(green.formula),
      lowerInflectionPoint: from(amber.formula),
    };
  }
}

class TablesNode {
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
    const found = this.Items.find(({ Id, Name }) => Id === name || Name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
    return found;
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

class NamesNode {
  constructor(private readonly state: ExcelState) {}

  get Items(): (NameNode | NamedFormulaNode)[] {
    const { model, namedFormulas } = this.state;
    return [
      ...model.getters.getNamedRanges().map(({ name }) => new NameNode(this.state, name)),
      ...[...namedFormulas.keys()].map((name) => new NamedFormulaNode(namedFormulas, name)),
    ];
  }

  Add(name: string, range: RangeNode): NameNode {
    if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
      throw new ExcelFault(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
      );
    }
    runEdit(this.state, { kind: "name", name, address: range.address });
    return new NameNode(this.state, name);
  }

  GetItem(name: string): NameNode | NamedFormulaNode {
    const found = this.GetItemOrNullObject(name);
    if (found instanceof NullNode)
      throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }

  GetItemOrNullObject(name: string): NameNode | NamedFormulaNode | NullNode {
    return this.Items.find(({ Name }) => Name.toLowerCase() === name.toLowerCase()) ?? new NullNode();
  }
}

/** Names that belong to one sheet; of those only formulas are built. */
class SheetNamesNode {
  constructor(private readonly formulas: Map<string, string>) {}

  get Items(): NamedFormulaNode[] {
    return [...this.formulas.keys()].map((name) => new NamedFormulaNode(this.formulas, name));
  }

  GetItem(name: string): NamedFormulaNode {
    const found = this.GetItemOrNullObject(name);
    if (found instanceof NullNode)
      throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }

  GetItemOrNullObject(name: string): NamedFormulaNode | NullNode {
    return this.Items.find(({ Name }) => Name.toLowerCase() === name.toLowerCase()) ?? new NullNode();
  }
}

class NamedFormulaNode {
  /** Of what it answers; any but a range. */
  readonly Type = "Double";

  constructor(
    private readonly formulas: Map<string, string>,
    readonly Name: string,
  ) {}

  get Formula(): string {
    return this.formulas.get(this.Name)!;
  }

  set Formula(formula: string) {
    this.formulas.set(this.Name, formula);
  }

  GetRangeOrNullObject(): NullNode {
    return new NullNode();
  }
}

class NameNode {
  readonly Type = "Range";

  constructor(
    private readonly state: ExcelState,
    readonly Name: string,
  ) {}

  get Formula(): string {
    const { model } = this.state;
    const { range } = model.getters.getNamedRange(this.Name)!;
    return `=${model.getters.getRangeString(range, "")}`;
  }

  set Formula(formula: string) {
    const { model } = this.state;
    const range = model.getters.getRangeFromSheetXC(
      model.getters.getActiveSheetId(),
      formula.slice(1).replace(/\$/g, ""),
    );
    run(this.state, [
      {
        type: "UPDATE_NAMED_RANGE",
        oldRangeName: this.Name,
        newRangeName: this.Name,
        sheetId: range.sheetId,
        ranges: [{ _sheetId: range.sheetId, _zone: range.zone }],
      },
    ]);
  }

  GetRangeOrNullObject(): RangeNode {
    const { sheetId, zone } = this.state.model.getters.getNamedRange(this.Name)!.range;
    return new RangeNode(this.state, sheetId, zone);
  }

  Delete(): void {
    runEdit(this.state, { kind: "remove name", name: this.Name });
  }
}

class NotesNode {
  constructor(
    private readonly state: ExcelState,
    private readonly sheetId: string,
  ) {}

  Add(cell: string, text: string): NoteNode {
    const key = `${this.sheetId} ${cell}`;
    if (this.state.notes.has(key) || !/^[A-Z]+\d+$/.test(cell)) {
      throw new ExcelFault("InvalidArgument", "The cell has a note already, or is none.");
    }
    this.state.notes.set(key, text);
    return new NoteNode(this.state, key);
  }

  GetItemOrNullObject(cell: string): NoteNode | NullNode {
    const key = `${this.sheetId} ${cell}`;
    return this.state.notes.has(key) ? new NoteNode(this.state, key) : new NullNode();
  }
}

class NoteNode {
  constructor(
    private readonly state: ExcelState,
    private readonly key: string,
  ) {}

  get Content(): string {
    return this.state.notes.get(this.key)!;
  }

  set Content(text: string) {
    this.state.notes.set(this.key, text);
  }

  Delete(): void {
    this.state.notes.delete(this.key);
  }
}

const chartKinds: Readonly<Record<string, ChartKind>> = {
  BarClustered: "bar",
  ColumnClustered: "column",
  Line: "line",
};

class ChartsNode {
  constructor(
    private readonly state: ExcelState,
    private readonly id: string,
  ) {}

  Add(type: string, source: RangeNode): ChartNode {
    const chart = chartKinds[type];
    if (chart === undefined)
      throw new ExcelFault("InvalidArgument", `no chart of type ${type} is built here`);
    return new ChartNode(this.state, this.id, chart, source.address);
  }

  GetItem(name: string): ChartNode {
    const found = this.GetItemOrNullObject(name);
    if (found instanceof NullNode)
      throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }

  GetItemOrNullObject(name: string): ChartNode | NullNode {
    const isThere = this.state.model.getters
      .getChartIds(this.id)
      .some((id) => id === `okr-chart ${name} data`);
    if (!isThere) return new NullNode();
    const chart = new ChartNode(this.state, this.id, "bar", undefined);
    chart.name = name;
    return chart;
  }
}

/** A chart; the grid wants it whole, so it is drawn when it gets its position, the last thing set. */
class ChartNode {
  name = "Chart";
  readonly Title = { Text: "" };
  /** In points; what Excel makes unasked. */
  Width = 360;
  Height = 216;

  constructor(
    private readonly state: ExcelState,
    private readonly id: string,
    private readonly chart: ChartKind,
    private readonly source: Address | undefined,
  ) {}

  get Name(): string {
    return this.name;
  }

  set Name(name: string) {
    this.name = name;
  }

  SetPosition(cell: string): void {
    const { getters } = this.state.model;
    const { zone } = getters.getRangeFromSheetXC(this.id, cell);
    runEdit(this.state, {
      kind: "chart",
      sheet: getters.getSheetName(this.id),
      name: this.name,
      chart: this.chart,
      title: this.Title.Text,
      source: this.source!,
      at: { row: zone.top, column: zone.left },
      size: { width: this.Width / pointsOfPixel, height: this.Height / pointsOfPixel },
      description: this.Title.Text,
    });
  }

  Delete(): void {
    const sheet = this.state.model.getters.getSheetName(this.id);
    runEdit(this.state, { kind: "remove chart", sheet, name: this.name });
  }
}
