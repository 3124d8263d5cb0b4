import type { Model, Zone } from "@odoo/o-spreadsheet";
import type { Address } from "../../../workbook/Address";

/** Cells of one sheet, as what hangs on a range needs them. */
export interface Area {
  readonly state: ExcelState;
  readonly sheetId: string;
  readonly zone: Zone;
  readonly address: Address;
  readonly refuseWhereLocked: () => void;
}

/** A conditional format, by its parts that are asked for without Excel's client. */
export interface KeptFormat {
  readonly Id: string;
  readonly range: Area;
  readonly IconSet: object;
}

/** What Excel keeps beside the cells, and the grid has no place for. */
export interface ExcelState {
  readonly model: Model;
  readonly tableNames: Map<string, string>;
  readonly formats: KeptFormat[];
  /** What names stand for that are no ranges; the grid has none of those. */
  readonly namedFormulas: Map<string, string>;
  /** The same of names that belong to one sheet, by its id. */
  readonly sheetFormulas: Map<string, Map<string, string>>;
  /** By sheet and cell: `sheet1 B2`. */
  readonly notes: Map<string, string>;
  /** Whole columns that are selected, where they are. */
  selected?: Area;
}
