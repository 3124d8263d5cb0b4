import type { ConditionalFormat, Model } from "@odoo/o-spreadsheet";
import type { Address } from "../../workbook/Address";
import type { GridCommand } from "./createGridModel";
import { lightPrefix } from "./ourRules";
import { sheetIdOf, zoneOf } from "./places";

const newSheetSize = { rows: 100, columns: 26 };

/** The sheets of a workbook as a plan changes them: what it adds, and how far it makes them grow. */
export class PlannedSheets {
  readonly model: Model;
  private readonly ids = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly sizes = new Map<string, { rows: number; columns: number }>();

  constructor(model: Model) {
    this.model = model;
  }

  /** @throws {WorkbookError} `missing` */
  id(sheet: string): string {
    return this.ids.get(sheet) ?? sheetIdOf(this.model, sheet);
  }

  /** What a sheet of the plan is really called: a number is added where the name was taken. */
  name(sheet: string): string {
    return this.names.get(sheet) ?? sheet;
  }

  isNew(sheet: string): boolean {
    return this.ids.has(sheet);
  }

  add(sheet: string): GridCommand {
    const { getters } = this.model;
    const isTaken = (name: string): boolean =>
      getters.getSheetIdByName(name) !== undefined || [...this.names.values()].includes(name);
    let name = sheet;
    for (let number = 2; isTaken(name); number += 1) name = `${sheet} ${number}`;
    const sheetId = this.newId("sheet");
    this.sizes.set(sheetId, { ...newSheetSize });
    this.ids.set(sheet, sheetId);
    this.names.set(sheet, name);
    const position = getters.getSheetIds().length + this.ids.size - 1;
    return { type: "CREATE_SHEET", sheetId, name, position, ...rowsAndColumns(newSheetSize) };
  }

  /** Rows and columns added where an edit reaches beyond the sheet. */
  growTo(address: Address): GridCommand[] {
    const { getters } = this.model;
    const sheetId = this.id(address.sheet);
    const size = this.sizes.get(sheetId) ?? {
      rows: getters.getNumberRows(sheetId),
      columns: getters.getNumberCols(sheetId),
    };
    this.sizes.set(sheetId, size);
    const grow = (dimension: "ROW" | "COL", from: number, to: number): GridCommand => ({
      type: "ADD_COLUMNS_ROWS",
      sheetId,
      sheetName: this.name(address.sheet),
      dimension,
      base: from - 1,
      quantity: to - from,
      position: "after",
    });
    const commands: GridCommand[] = [];
    const { bottom, right } = zoneOf(address);
    if (bottom >= size.rows) commands.push(grow("ROW", size.rows, bottom + 1));
    if (right >= size.columns) commands.push(grow("COL", size.columns, right + 1));
    size.rows = Math.max(size.rows, bottom + 1);
    size.columns = Math.max(size.columns, right + 1);
    return commands;
  }

  target(address: Address): { sheetId: string; target: object[] } {
    return { sheetId: this.id(address.sheet), target: [zoneOf(address)] };
  }

  ranges(address: Address): { sheetId: string; ranges: object[] } {
    const sheetId = this.id(address.sheet);
    return { sheetId, ranges: [{ _sheetId: sheetId, _zone: zoneOf(address) }] };
  }

  rule(address: Address, rule: object): GridCommand {
    return {
      type: "ADD_CONDITIONAL_FORMAT",
      ...this.ranges(address),
      cf: { id: this.newId(lightPrefix), rule },
    };
  }

  /** Takes rules away, each once: the grid refuses to remove what is gone. */
  withoutRules(sheet: string, rules: readonly ConditionalFormat[]): GridCommand[] {
    const left = rules.filter(({ id }) => !this.removed.has(id));
    for (const { id } of left) this.removed.add(id);
    return left.map(({ id }) => ({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId: this.id(sheet), id }));
  }

  newId(prefix: string): string {
    return `${prefix} ${this.model.uuidGenerator.smallUuid()}`;
  }
}

function rowsAndColumns({ rows, columns }: { rows: number; columns: number }): object {
  return { rows, cols: columns };
}
