import type { Cell, Range } from "../../src/cells/Cell";
import { isBlank } from "../../src/cells/isBlank";
import { addressText } from "../../src/actions/addressText";
import type { Address } from "../../src/workbook/Address";
import { changedSince } from "../../src/workbook/changedSince";
import { isAboutLights } from "../../src/workbook/isAboutLights";
import type { Edit, Plan, Written } from "../../src/workbook/Plan";
import type {
  FormulaRule,
  RangeRequest,
  RangeSnapshot,
  Snapshot,
  SnapshotRequest,
} from "../../src/workbook/Snapshot";
import { type Applied, type Host, type Workbook, WorkbookError } from "../../src/workbook/Workbook";

interface Stored {
  readonly value: Cell;
  readonly formula: string;
}

const blank: Stored = { value: null, formula: "" };

/**
 * The smallest workbook there can be, for the pane's tests: cells, sheets and names in memory. Formulas are kept, not
 * computed; looks (formats, lights, widths) are written down as edits that happened.
 */
export class MemoryWorkbook implements Workbook {
  readonly host: Host;
  readonly looks: Edit[] = [];
  readonly plans: Plan[] = [];
  readonly calls = { read: 0, apply: 0 };
  selection: Address = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };
  locale = { tag: "en-GB", decimalSeparator: ".", argumentSeparator: "," };
  /** Set to make the next call fail as a host would. */
  refusal: WorkbookError | undefined;
  /** How long the next write takes, in milliseconds. */
  writingTime = 0;
  /** Refuses the next plan that takes one back. */
  refuseUndo = false;
  readonly hidden = new Set<string>();
  /** Names that stand for a formula. */
  readonly namedFormulas = new Map<string, string>();
  readonly rules: FormulaRule[] = [];
  readonly #sheets = new Map<string, Map<string, Stored>>();
  readonly #names = new Map<string, Address>();
  readonly #tables = new Map<string, Address>();
  readonly #listeners = new Set<() => void>();

  constructor(hostName: Host["name"], sheets: Readonly<Record<string, Range>> = { Sheet1: [[null]] }) {
    this.host = {
      name: hostName,
      formulaName: (name) => (hostName === "Google Sheets" ? name.replace(/\./g, "_") : name),
    };
    for (const [name, cells] of Object.entries(sheets)) {
      this.#sheets.set(name, new Map());
      this.put(name, 0, 0, cells);
    }
    this.selection = { ...this.selection, sheet: Object.keys(sheets)[0]! };
  }

  /** What a person does on the sheet. */
  select(selection: Address): void {
    this.selection = selection;
    if (this.host.name !== "Google Sheets") for (const listener of this.#listeners) listener();
  }

  put(sheet: string, row: number, column: number, cells: readonly (readonly Written[])[]): void {
    const stored = this.#sheets.get(sheet)!;
    cells.forEach((line, down) => {
      line.forEach((cell, across) => {
        const key = `${row + down} ${column + across}`;
        if (typeof cell === "object" && cell !== null && "formula" in cell) {
          stored.set(key, { value: "", formula: cell.formula });
        } else if (isBlank(cell)) stored.delete(key);
        else stored.set(key, { value: cell, formula: "" });
      });
    });
  }

  name(name: string, address: Address): void {
    this.#names.set(name, address);
  }

  get sheetNames(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  /** The formula, else the value, of each cell of a sheet from A1. */
  contents(sheet: string): (string | Cell)[][] {
    const { rows, columns } = this.#used(sheet);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const { value, formula } = this.#at(sheet, row, column);
        return formula === "" ? value : formula;
      }),
    );
  }

  async read({ ranges }: SnapshotRequest): Promise<Snapshot> {
    this.calls.read += 1;
    await Promise.resolve();
    this.#refuse();
    return {
      selection: this.selection,
      sheets: [...this.#sheets.keys()].map((name) => ({
        name,
        visible: !this.hidden.has(name),
        protected: false,
      })),
      namedFormulas: [...this.namedFormulas].map(([name, formula]) => ({ name, formula })),
      rules: this.rules,
      names: [...this.#names].map(([name, address]) => ({ name, address })),
      tables: [...this.#tables].map(([name, address]) => ({ name, address })),
      locale: this.locale,
      ranges: ranges.flatMap((request) =>
        this.#resolve(request).map((address) => this.#snapshot(request, address)),
      ),
    };
  }

  async apply(plan: Plan): Promise<Applied> {
    this.calls.apply += 1;
    const { writingTime } = this;
    this.writingTime = 0;
    await (writingTime > 0 ? new Promise((done) => setTimeout(done, writingTime)) : Promise.resolve());
    this.#refuse();
    if (this.refuseUndo && plan.title.startsWith("Undo: ")) {
      this.refuseUndo = false;
      throw new WorkbookError("refused", undefined, ["excelRefused", "the undo was refused"]);
    }
    for (const edit of plan.edits) this.#check(edit, plan);
    const inverse: Edit[] = [];
    let written = 0;
    for (const edit of plan.edits) {
      inverse.unshift(...this.#inverse(edit));
      this.#perform(edit);
      if (edit.kind === "cells") written += edit.cells.length * edit.cells[0]!.length;
    }
    this.plans.push(plan);
    for (const listener of this.#listeners) listener();
    return {
      inverse: { title: `Undo: ${plan.title}`, edits: inverse },
      summary: `${plan.title}: wrote ${written} cells`,
    };
  }

  onSelectionChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #refuse(): void {
    const { refusal } = this;
    this.refusal = undefined;
    if (refusal) throw refusal;
  }

  #at(sheet: string, row: number, column: number): Stored {
    return this.#sheets.get(sheet)?.get(`${row} ${column}`) ?? blank;
  }

  #used(sheet: string): Address {
    let rows = 1;
    let columns = 1;
    for (const key of this.#sheets.get(sheet)?.keys() ?? []) {
      const [row = 0, column = 0] = key.split(" ").map(Number);
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { sheet, row: 0, column: 0, rows, columns };
  }

  #resolve(request: RangeRequest): Address[] {
    switch (request.kind) {
      case "selection":
        return [this.selection];
      case "region": {
        const region = this.#region();
        const rows = Math.min(region.row, request.above ?? 0);
        return rows < 1 ? [region] : [region, { ...region, row: region.row - rows, rows }];
      }
      case "sheet": {
        const sheet = request.sheet ?? this.selection.sheet;
        if (!this.#sheets.has(sheet)) throw new WorkbookError("missing", sheet, ["noSheet", sheet]);
        return [this.#used(sheet)];
      }
      case "workbook":
        return [...this.#sheets.keys()].flatMap((sheet) => {
          if (this.hidden.has(sheet) && !request.hidden) return [];
          const used = this.#used(sheet);
          return { ...used, rows: Math.min(used.rows, request.rows ?? Infinity) };
        });
      case "address":
        if (!this.#sheets.has(request.address.sheet)) {
          throw new WorkbookError("missing", request.address.sheet, ["noSheet", request.address.sheet]);
        }
        return [request.address];
      case "name": {
        const address = this.#names.get(request.name);
        return address ? [address] : [];
      }
    }
  }

  #region(): Address {
    let { row, column, rows, columns } = { ...this.selection, rows: 1, columns: 1 };
    const { sheet } = this.selection;
    const filled = (top: number, left: number, height: number, width: number): boolean => {
      for (let down = Math.max(top, 0); down < top + height; down += 1) {
        for (let across = Math.max(left, 0); across < left + width; across += 1) {
          const cell = this.#at(sheet, down, across);
          if (!isBlank(cell.value) || cell.formula !== "") return true;
        }
      }
      return false;
    };
    for (let grown = true; grown;) {
      grown = false;
      if (row > 0 && filled(row - 1, column - 1, 1, columns + 2)) {
        row -= 1;
        rows += 1;
        grown = true;
      }
      if (column > 0 && filled(row - 1, column - 1, rows + 2, 1)) {
        column -= 1;
        columns += 1;
        grown = true;
      }
      if (filled(row + rows, column - 1, 1, columns + 2)) {
        rows += 1;
        grown = true;
      }
      if (filled(row - 1, column + columns, rows + 2, 1)) {
        columns += 1;
        grown = true;
      }
    }
    return { sheet, row, column, rows, columns };
  }

  #snapshot(request: RangeRequest, address: Address): RangeSnapshot {
    const grid = <T>(pick: (stored: Stored) => T): T[][] =>
      Array.from({ length: address.rows }, (_, row) =>
        Array.from({ length: address.columns }, (__, column) =>
          pick(this.#at(address.sheet, address.row + row, address.column + column)),
        ),
      );
    return {
      request,
      address,
      values: grid(({ value }) => value),
      formulas: grid(({ formula }) => formula),
      numberFormats: grid(() => "General"),
      merged: [],
      hiddenRows: [],
    };
  }

  #check(edit: Edit, plan: Plan): void {
    if (edit.kind !== "cells") return;
    const { address, expects } = edit;
    const isNew = plan.edits.some((other) => other.kind === "add sheet" && other.sheet === address.sheet);
    if (!isNew && !this.#sheets.has(address.sheet)) {
      throw new WorkbookError("missing", address.sheet, ["noSheet", address.sheet]);
    }
    for (let row = 0; row < address.rows; row += 1) {
      for (let column = 0; column < address.columns; column += 1) {
        const { value, formula } = this.#at(address.sheet, address.row + row, address.column + column);
        const expected: Written = expects === "blank" ? null : expects[row]![column]!;
        const matches =
          typeof expected === "object" && expected !== null && "formula" in expected
            ? expected.formula === formula
            : formula === "" && (expected === value || (isBlank(expected) && isBlank(value)));
        if (!matches) {
          const at = addressText({
            sheet: address.sheet,
            row: address.row + row,
            column: address.column + column,
            rows: 1,
            columns: 1,
          });
          throw changedSince(at);
        }
      }
    }
  }

  #inverse(edit: Edit): Edit[] {
    if (edit.kind === "cells") {
      const { address } = edit;
      const before = Array.from({ length: address.rows }, (_, row) =>
        Array.from({ length: address.columns }, (__, column): Written => {
          const { value, formula } = this.#at(address.sheet, address.row + row, address.column + column);
          return formula === "" ? value : { formula };
        }),
      );
      return [{ kind: "cells", address, cells: before, expects: edit.cells }];
    }
    if (edit.kind === "add sheet") return [{ kind: "delete sheet", sheet: edit.sheet }];
    if (edit.kind === "named formula") return [{ ...edit, formula: edit.expects, expects: edit.formula }];
    if (edit.kind === "name") return [{ kind: "remove name", name: edit.name }];
    if (edit.kind === "table") return [{ kind: "remove table", name: edit.name, address: edit.address }];
    if (isAboutLights(edit) && edit.kind !== "remove lights")
      return [{ kind: "remove lights", address: edit.address }];
    return [];
  }

  #perform(edit: Edit): void {
    if (edit.kind === "cells")
      this.put(edit.address.sheet, edit.address.row, edit.address.column, edit.cells);
    else if (edit.kind === "add sheet") this.#sheets.set(edit.sheet, new Map());
    else if (edit.kind === "delete sheet") this.#sheets.delete(edit.sheet);
    else if (edit.kind === "named formula") this.namedFormulas.set(edit.name, edit.formula);
    else if (edit.kind === "name") this.#names.set(edit.name, edit.address);
    else if (edit.kind === "remove name") this.#names.delete(edit.name);
    else if (edit.kind === "table") this.#tables.set(edit.name, edit.address);
    else if (edit.kind === "remove table") this.#tables.delete(edit.name);
    else if (edit.kind === "select") this.selection = edit.address;
    else this.looks.push(edit);
  }
}
