import { addressFromText } from "../../actions/addressFromText";
import { addressText } from "../../actions/addressText";
import type { Cell } from "../../cells/Cell";
import type { Address } from "../../workbook/Address";
import { around } from "../../workbook/around";
import { changedSince } from "../../workbook/changedSince";
import { isFormula } from "../../workbook/isFormula";
import { isSameWritten } from "../../workbook/isSameWritten";
import type { CellLook, Edit, WriteCells, Written } from "../../workbook/Plan";
import { missingSheet } from "../../workbook/missingSheet";
import { WorkbookError } from "../../workbook/Workbook";
import { writtenThere } from "../../workbook/writtenThere";
import { addressOf, placeProperties, rangeAt, wholeColumns, wholeRows } from "./places";
import { areaProperties, lightsBefore, type PlacedLight } from "./lightsBefore";
import { isOurLight, lightProperties } from "./trafficLight";
import { bytesOf, canAskForLess, pieceBytes } from "./pieces";
import { cellFromRange, writtenFromRange } from "./rangeCells";
import { Requests } from "./Requests";
import { sheetNameFor } from "./sheetNameFor";

/** What a plan asks about the workbook before it changes it: what it expects to find, and what undo must put back. */
export class BeforePlan {
  private readonly workbook: Excel.Workbook;
  private sheets!: Excel.WorksheetCollection;
  private tables!: Excel.TableCollection;
  private names!: Excel.NamedItemCollection;
  private selected!: Excel.Range;
  private readonly added = new Map<string, string>();
  /** Row by row in pieces, since one range of many rows can be more than one response carries. */
  private readonly cells = new Map<Edit, Excel.Range[]>();
  private readonly used = new Map<Edit, Excel.Range>();
  private readonly widths = new Map<Edit, Excel.Range[]>();
  /** What is used of a sheet to be deleted beyond what was written there. */
  private readonly beyond = new Map<Edit, Excel.Range[]>();
  private readonly looks = new Map<Edit, Excel.Range[][]>();
  private readonly frozen = new Map<Edit, Excel.Range>();
  private readonly lists = new Map<Edit, Excel.DataValidation>();
  private readonly tablesIn = new Map<Edit, Excel.TableScopedCollection>();
  private readonly lights = new Map<Edit, Excel.ConditionalFormatCollection>();
  private readonly lightsAround = new Map<Edit, Excel.ConditionalFormatCollection[]>();
  private readonly charts = new Map<Edit, Excel.Chart>();
  private readonly placed = new Map<string, PlacedLight>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly edits: readonly Edit[],
  ) {
    this.workbook = context.workbook;
  }

  /** Asks: one sync for every started 4 MB; from the beginning and for less at once where cells hold more than foreseen. */
  async ask(most = pieceBytes): Promise<void> {
    try {
      await this.askWithin(most);
    } catch (error) {
      if (!canAskForLess(error, most)) throw error;
      await this.ask(most / 2);
    }
  }

  private async askWithin(most: number): Promise<void> {
    const { workbook, edits } = this;
    this.sheets = workbook.worksheets.load("items/name,items/protection/protected");
    this.tables = workbook.tables.load("items/name");
    this.names = workbook.names.load("items/name,items/formula");
    this.selected = workbook.getSelectedRange().load(placeProperties);
    const isNew = new Set(edits.flatMap((edit) => (edit.kind === "add sheet" ? [edit.sheet] : [])));
    const requests = new Requests(this.context, most);
    for (const edit of edits) if (!isNew.has(sheetOf(edit) ?? "")) await this.askAbout(edit, requests);
    await requests.send();
    await this.askBeyond();
  }

  /** Formulas of ours spill beyond what was written. One more sync tells whether something else is there as well. */
  private async askBeyond(): Promise<void> {
    for (const edit of this.edits) {
      if (edit.kind !== "delete sheet") continue;
      const used = this.used.get(edit);
      if (used === undefined || used.isNullObject) continue;
      const written = around((edit.ours ?? []).map(({ address }) => address));
      const area = addressOf(used);
      const parts =
        written === undefined ? [area] : outside(written).flatMap((part) => inBoth(part, area) ?? []);
      const beyond = parts.map((part) => rangeAt(this.workbook, part).load(`formulas,${placeProperties}`));
      if (beyond.length > 0) this.beyond.set(edit, beyond);
    }
    if (this.beyond.size > 0) await this.context.sync();
  }

  /**
   * Asks besides where lights of ours stand. That takes no round trip of its own: the answers come with the write, as
   * they were before it, because they are the first that it asks for.
   *
   * @throws {WorkbookError} `changed`, `missing`, `protected` or `refused`, with the address
   */
  check(): void {
    const present = this.sheets.items.map(({ name }) => name);
    for (const edit of this.edits) {
      if (edit.kind === "add sheet") {
        this.added.set(edit.sheet, sheetNameFor(edit.sheet, [...present, ...this.added.values()]));
        continue;
      }
      if (edit.kind === "table") this.checkTableName(edit.name);
      const sheet = sheetOf(edit);
      if (sheet === undefined || this.added.has(sheet)) continue;
      const found = this.sheets.items.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
      if (found === undefined) {
        throw missingSheet(sheet);
      }
      if (found.protection.protected && edit.kind !== "select") {
        throw new WorkbookError("protected", "address" in edit ? addressText(edit.address) : sheet, [
          "excelSheetProtected",
          sheet,
        ]);
      }
      if (edit.kind === "cells") this.checkCells(edit);
      if (edit.kind === "delete sheet" && edit.ours !== undefined) this.checkOurs(edit);
    }
    this.askWhereLightsStand();
  }

  /** What a sheet of the plan is really called. */
  sheetName(sheet: string): string {
    return this.added.get(sheet) ?? sheet;
  }

  isNew(sheet: string | undefined): boolean {
    return sheet !== undefined && this.added.has(sheet);
  }

  /**
   * The edits that put everything back, backwards. What happened on a sheet of the plan goes with the sheet. Lights that
   * were there come last, each once, because several edits can have touched the same one.
   *
   * @param asWritten the cells of an edit as the host holds them after it
   */
  inverse(asWritten: (edit: WriteCells) => WriteCells["cells"]): Edit[] {
    const lights = lightsBefore([...this.placed.values()]);
    const edits = [...this.edits]
      .reverse()
      .filter((edit) => edit.kind === "add sheet" || edit.kind === "name" || !this.isNew(sheetOf(edit)))
      .filter((edit) => lights !== undefined || !this.lights.has(edit))
      .flatMap((edit) => this.inverseOf(edit, asWritten));
    return [...edits, ...(lights ?? [])];
  }

  hasName(name: string): boolean {
    return this.names.items.some((each) => each.name.toLowerCase() === name.toLowerCase());
  }

  ourLightsIn(edit: Edit): Excel.ConditionalFormat[] {
    return (this.lights.get(edit)?.items ?? []).filter(isOurLight);
  }

  /** Lights or bars of ours that a new one takes the place of: of its kind, and with no cell outside of its range. */
  ourLightsReplacedBy(
    edit: Extract<Edit, { readonly kind: "traffic light" | "data bar" }>,
  ): Excel.ConditionalFormat[] {
    if (edit.putBack) return [];
    const outside = new Set(this.lightsAround.get(edit)?.flatMap(({ items }) => items.map(({ id }) => id)));
    const type = edit.kind === "data bar" ? "DataBar" : edit.on === "score" ? "IconSet" : "Custom";
    return this.ourLightsIn(edit).filter((light) => light.type === type && !outside.has(light.id));
  }

  /** Whether a chart of ours is still there; a person may have taken it away. */
  hasChart(edit: Edit): boolean {
    return this.charts.get(edit)?.isNullObject === false;
  }

  /** By its place, because a person may have renamed it since. */
  tablesAt(edit: Edit): readonly Excel.Table[] {
    return this.tablesIn.get(edit)?.items ?? [];
  }

  private async askAbout(edit: Edit, requests: Requests): Promise<void> {
    const ranges = rangesOf(edit);
    await requests.makeRoom(ranges * rangeBytes.request, ranges * rangeBytes.response);
    switch (edit.kind) {
      case "cells": {
        const rowBytes = 2 * expectedRowBytes(edit);
        this.cells.set(edit, await this.askRows(edit.address, "values,formulas", rowBytes, requests));
        break;
      }
      case "number format": {
        const rowBytes = edit.address.columns * usualFormatBytes;
        this.cells.set(edit, await this.askRows(edit.address, "numberFormat", rowBytes, requests));
        break;
      }
      case "column widths":
        this.widths.set(
          edit,
          edit.pixels.map((_, index) =>
            rangeAt(this.workbook, {
              sheet: edit.sheet,
              row: 0,
              column: edit.column + index,
              rows: 1,
              columns: 1,
            }).load("format/columnWidth"),
          ),
        );
        break;
      case "heading style":
      case "looks":
        this.looks.set(
          edit,
          cellsOf(edit.address).map((row) =>
            row.map((cell) => rangeAt(this.workbook, cell).load(lookProperties)),
          ),
        );
        break;
      case "freeze": {
        const sheet = this.workbook.worksheets.getItemOrNullObject(edit.sheet);
        this.frozen.set(edit, sheet.freezePanes.getLocationOrNullObject().load("rowCount"));
        break;
      }
      case "remove table":
        this.tablesIn.set(edit, rangeAt(this.workbook, edit.address).getTables(true).load("items/name"));
        break;
      case "remove dropdown":
        this.lists.set(edit, rangeAt(this.workbook, edit.address).dataValidation.load("type,rule"));
        break;
      case "traffic light":
      case "data bar":
        this.lightsAround.set(
          edit,
          outside(edit.address).map((part) => this.formatsOn(part, "items/id")),
        );
        this.lights.set(edit, this.formatsOn(edit.address, lightProperties));
        break;
      case "remove traffic light":
        this.lights.set(edit, this.formatsOn(edit.address, lightProperties));
        break;
      case "remove chart": {
        const { charts } = this.workbook.worksheets.getItemOrNullObject(edit.sheet);
        this.charts.set(edit, charts.getItemOrNullObject(edit.name).load("name"));
        break;
      }
      case "delete sheet": {
        const { sheet, ours } = edit;
        if (ours === undefined) break;
        const used = this.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
        this.used.set(edit, used.load(placeProperties));
        const address = around(ours.map((each) => each.address));
        if (address === undefined) break;
        const rowBytes =
          2 * Math.max(...ours.map((each) => expectedRowBytes({ ...each, expects: each.cells })));
        this.cells.set(edit, await this.askRows(address, "values,formulas", rowBytes, requests));
        break;
      }
      default: // needs nothing known beforehand
    }
  }

  private async askRows(
    address: Address,
    properties: string,
    rowBytes: number,
    requests: Requests,
  ): Promise<Excel.Range[]> {
    const pieces: Excel.Range[] = [];
    let from = 0;
    while (from < address.rows) {
      const fitting = Math.floor((requests.left - rangeBytes.response) / rowBytes);
      const rows = Math.min(address.rows - from, Math.max(1, fitting));
      await requests.makeRoom(rangeBytes.request, rangeBytes.response + rows * rowBytes);
      const piece = rangeAt(this.workbook, { ...address, row: address.row + from, rows });
      pieces.push(piece.load(properties));
      from += rows;
    }
    return pieces;
  }

  private formatsOn(address: Address, properties: string): Excel.ConditionalFormatCollection {
    return rangeAt(this.workbook, address).conditionalFormats.load(properties);
  }

  private askWhereLightsStand(): void {
    for (const edit of this.lights.keys()) {
      const sheet = sheetOf(edit)!;
      for (const format of this.ourLightsIn(edit)) {
        const ranges = format.getRanges().load(areaProperties);
        this.placed.set(`${sheet} ${format.id}`, { sheet, format, ranges });
      }
    }
  }

  private checkTableName(name: string): void {
    const isTaken = [...this.tables.items, ...this.names.items].some(
      (item) => item.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) {
      throw new WorkbookError("refused", undefined, ["nameTaken", name]);
    }
  }

  private checkCells(edit: WriteCells): void {
    const { address, cells, expects } = edit;
    const found = this.foundIn(edit);
    cells.forEach((row, down) => {
      row.forEach((_, right) => {
        const there = found[down]![right]!;
        const expected = expects === "blank" ? null : (expects[down]?.[right] ?? null);
        const isSame =
          isSameWritten(expected, there.written) ||
          (expects !== "blank" && !isFormula(expected) && isSameWritten(expected, there.value));
        if (isSame) return;
        throw changedSince(
          addressText({
            ...address,
            row: address.row + down,
            column: address.column + right,
            rows: 1,
            columns: 1,
          }),
        );
      });
    });
  }

  /** A sheet on which anyone has written since stays. */
  private checkOurs(edit: Extract<Edit, { kind: "delete sheet" }>): void {
    const used = this.used.get(edit)!;
    if (used.isNullObject) return;
    const { sheet, ours = [] } = edit;
    for (const range of this.beyond.get(edit) ?? []) {
      const { row: top, column: left } = addressOf(range);
      (range.formulas as unknown[][]).forEach((line, down) => {
        const right = line.findIndex((formula) => formula !== "");
        if (right >= 0)
          throw changedSince(
            addressText({ sheet, row: top + down, column: left + right, rows: 1, columns: 1 }),
          );
      });
    }
    const written = around(ours.map(({ address }) => address));
    if (written === undefined) return;
    const { row: top, column: left } = written;
    this.foundIn(edit).forEach((line, down) => {
      line.forEach(({ written: found }, right) => {
        const cell = { sheet, row: top + down, column: left + right, rows: 1, columns: 1 };
        if (!isSameWritten(writtenThere(ours, cell), found)) throw changedSince(addressText(cell));
      });
    });
  }

  private foundIn(edit: Edit): readonly (readonly { written: Written; value: Cell }[])[] {
    return this.cells.get(edit)!.flatMap(({ formulas, values }) =>
      (formulas as unknown[][]).map((row, down) =>
        row.map((formula, right) => {
          const value = (values as unknown[][])[down]![right];
          return { written: writtenFromRange(formula, value), value: cellFromRange(value) };
        }),
      ),
    );
  }

  private inverseOf(edit: Edit, asWritten: (edit: WriteCells) => WriteCells["cells"]): Edit[] {
    switch (edit.kind) {
      case "cells": {
        const cells = this.foundIn(edit).map((row) => row.map(({ written }) => written));
        return [{ kind: "cells", address: edit.address, cells, expects: asWritten(edit) }];
      }
      case "add sheet":
        return [
          {
            kind: "delete sheet",
            sheet: this.sheetName(edit.sheet),
            ours: this.oursOn(edit.sheet, asWritten),
          },
        ];
      case "table":
        return [{ kind: "remove table", name: edit.name, address: edit.address }];
      case "remove table":
        return [{ kind: "table", name: edit.name, address: edit.address }];
      case "number format":
        return formatsOf(
          edit.address,
          this.cells.get(edit)!.flatMap(({ numberFormat }) => numberFormat as string[][]),
        );
      case "traffic light":
      case "data bar":
        return [{ kind: "remove traffic light", address: edit.address }];
      case "remove traffic light":
        // Where Excel failed between two rules of a light, the rest of it has to go before it is put back.
        return this.ourLightsIn(edit).length > 0 ? [edit] : [];
      case "dropdown":
        return [{ kind: "remove dropdown", address: edit.address }];
      case "remove dropdown": {
        const { source } = this.lists.get(edit)!.rule.list ?? {};
        return typeof source === "string"
          ? [{ kind: "dropdown", address: edit.address, words: source.split(",") }]
          : [];
      }
      case "chart":
        return [{ kind: "remove chart", sheet: edit.sheet, name: edit.name, was: edit }];
      case "remove chart":
        return edit.was !== undefined && this.hasChart(edit) ? [edit.was] : [];
      case "name":
      case "remove name":
        return this.nameAsItWas(edit.name);
      case "freeze": {
        const frozen = this.frozen.get(edit)!;
        return [{ ...edit, rows: frozen.isNullObject ? 0 : frozen.rowCount }];
      }
      case "column widths":
        return [
          {
            ...edit,
            pixels: this.widths.get(edit)!.map((range) => range.format.columnWidth / pointsOfPixel),
          },
        ];
      case "select":
        return [{ kind: "select", address: addressOf(this.selected) }];
      case "heading style":
      case "looks":
        return [{ kind: "looks", address: edit.address, looks: this.looks.get(edit)!.map(looksOf) }];
      case "delete sheet":
      case "note":
        return [];
    }
  }

  private oursOn(
    sheet: string,
    asWritten: (edit: WriteCells) => WriteCells["cells"],
  ): Pick<WriteCells, "address" | "cells">[] {
    return this.edits.flatMap((edit) =>
      edit.kind === "cells" && edit.address.sheet === sheet
        ? [{ address: { ...edit.address, sheet: this.sheetName(sheet) }, cells: asWritten(edit) }]
        : [],
    );
  }

  private nameAsItWas(name: string): Edit[] {
    const item = this.names.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (item === undefined) return [{ kind: "remove name", name }];
    const address = addressFromText(String(item.formula).slice(1), "");
    return address === undefined ? [] : [{ kind: "name", name, address }];
  }
}

const lookProperties = "format/fill/color,format/fill/pattern,format/font/color,format/font/bold";

/** A cell without a fill answers white, and says in its pattern that it has none. */
function looksOf(row: readonly Excel.Range[]): CellLook[] {
  return row.map(({ format: { fill, font } }) => ({
    fill:
      (fill.pattern as string | null) === null || fill.pattern === Excel.FillPattern.none ? null : fill.color,
    text: font.color === automatic ? null : font.color,
    bold: font.bold,
  }));
}

function inBoth(a: Address, b: Address): Address | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : undefined;
}

/** The rest of the sheet around a range, in as many rectangles as that takes. */
function outside({ sheet, row, column, rows, columns }: Address): Address[] {
  const [below, right] = [row + rows, column + columns];
  return [
    { sheet, row: 0, column: 0, rows: row, columns: wholeColumns },
    { sheet, row: below, column: 0, rows: wholeRows - below, columns: wholeColumns },
    { sheet, row, column: 0, rows, columns: column },
    { sheet, row, column: right, rows, columns: wholeColumns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

function cellsOf({ sheet, row, column, rows, columns }: Address): Address[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => ({
      sheet,
      row: row + down,
      column: column + right,
      rows: 1,
      columns: 1,
    })),
  );
}

/** What a request and its response say about one range besides what is in it. */
const rangeBytes = { request: 750, response: 300 };
/** What a response says about one number format. */
const usualFormatBytes = 15;

/** How many ranges an edit asks about, but for those that are asked about row by row. */
function rangesOf(edit: Edit): number {
  switch (edit.kind) {
    case "cells":
    case "number format":
      return 0;
    case "heading style":
    case "looks":
      return edit.address.rows * edit.address.columns;
    case "column widths":
      return edit.pixels.length;
    case "traffic light":
    case "data bar":
      return 5;
    default:
      return 1;
  }
}

/** About how many bytes a row takes that is as the plan expects to find it, by a hundred of the rows. */
function expectedRowBytes({ address, expects }: Pick<WriteCells, "address" | "expects">): number {
  const blank = address.columns * 3 + 3;
  if (expects === "blank") return blank;
  const step = Math.ceil(expects.length / 100);
  const some = expects.filter((_, index) => index % step === 0);
  return Math.max(blank, bytesOf(some) / some.length);
}

/** The colour of text that was given none. */
export const automatic = "#000000";

/** Excel measures columns in points, plans in pixels. */
export const pointsOfPixel = 0.75;

function sheetOf(edit: Edit): string | undefined {
  if ("address" in edit) return edit.address.sheet;
  return "sheet" in edit ? edit.sheet : undefined;
}

/** The number formats of a range, one edit for each run of rows that look alike in a column. */
function formatsOf(address: Address, formats: readonly (readonly string[])[]): Edit[] {
  return formats[0]!.flatMap((_, column) => {
    const runs: { from: number; format: string; rows: number }[] = [];
    formats.forEach((row, index) => {
      const last = runs[runs.length - 1];
      if (last?.format === row[column]) last!.rows += 1;
      else runs.push({ from: index, format: row[column]!, rows: 1 });
    });
    return runs.map(({ from, format, rows }) => ({
      kind: "number format" as const,
      address: { ...address, row: address.row + from, column: address.column + column, rows, columns: 1 },
      format,
    }));
  });
}
