import { remembered } from "../../core/objective/remembered";
import type { Cell, Range } from "../Cell";
import { cellText } from "../cellText";
import { foldWords } from "../headings/foldWords";
import type { Role } from "../headings/roles";
import { blankQuantity, type Quantity } from "../values/Quantity";
import { type QuantityReader, quantityReader } from "../values/quantityReader";
import { decimalCommaVotes } from "../values/decimalComma";
import { type DateOrder, dateOrderOf, readDate } from "../values/readDate";
import { readAggregation } from "../values/readAggregation";
import { directionOfCell, readKind, readType } from "../values/readWords";
import type { Block, PlacedColumn } from "./Layout";

/** `%`, `percent`, or a name that ends with one, as in `Quality (%)`, but not with an amount: `Defects −15 %`. */
const percentUnit = /(?<!\d[\s\u00a0\u202f]*)(?:%|\bpercent(?:age)?|\bprozent)\s*\)?$/i;
const measured: ReadonlySet<Role> = new Set<Role>([
  "Start",
  "Current",
  "Target",
  "Low",
  "High",
  "Actual",
  "Plan",
]);
const dated: ReadonlySet<Role> = new Set<Role>(["Start date", "Due", "Updated", "Date"]);

/** Of the texts of a column only those are looked at that can tell how it writes numbers, or dates. */
const withMark = /\d[.,]\d/;
const withSlashes = /\d[/-]\d/;
const firstRows = 200;

/** Reads the cells of one block by role. Whatever a column decides for all its cells is decided here, once. */
export class TableReader {
  private readonly columns = new Map<string, PlacedColumn>();
  private readonly quantities = new Map<string, QuantityReader>();
  private readonly orders = new Map<string, DateOrder>();
  /** Dates repeat down a column, so each text is read once. */
  private readonly dates = new Map<string, number | undefined>();
  /** Option words repeat likewise. */
  readonly directionOf = remembered(directionOfCell);
  readonly kindOf = remembered(readKind);
  readonly typeOf = remembered(readType);
  readonly aggregationOf = remembered(readAggregation);
  private readonly isPercentUnit = remembered((unit: string) => percentUnit.test(unit));
  private readonly unitIndex: number;
  private percent: number | undefined;
  private readonly wholes = new Map<string, number>();
  private commaVotes: number | undefined;

  constructor(
    private readonly range: Range,
    readonly block: Block,
  ) {
    for (const column of block.columns) {
      if (!this.columns.has(column.role)) this.columns.set(column.role, column);
    }
    this.unitIndex = this.index("Unit");
  }

  has(role: string): boolean {
    return this.columns.has(role);
  }

  column(role: string): PlacedColumn | undefined {
    return this.columns.get(role);
  }

  /** Where a role stands in the range, counted from 0; −1 where it doesn't. */
  index(role: string): number {
    return this.columns.get(role)?.index ?? -1;
  }

  cell(row: number, role: string): Cell {
    return this.cellAt(row, this.index(role));
  }

  /** @param index as `index` gives it: for whoever reads one role in many rows */
  cellAt(row: number, index: number): Cell {
    return index < 0 ? null : (this.range[row]![index] ?? null);
  }

  text(row: number, role: Role | (string & {})): string {
    const column = this.columns.get(role);
    return column === undefined ? "" : cellText(this.range[row]![column.index]!);
  }

  quantity(row: number, role: string): Quantity | undefined {
    const column = this.columns.get(role);
    return column === undefined ? blankQuantity : this.readerOf(column)(row);
  }

  /** Text as option words are compared. */
  folded(row: number, role: string): string {
    return foldWords(this.text(row, role));
  }

  /**
   * What the plain numbers of a column of shares are parts of: 1, 10 (confidences and grades up to ten) or 100. A share may overshoot,
   * but hardly to 150 %, so a larger number shows that the column counts in percent.
   */
  whole(role: string): number {
    const known = this.wholes.get(role);
    if (known !== undefined) return known;
    const column = this.columns.get(role);
    let largest = 0;
    for (let row = this.block.first; column && row < this.block.end; row += 1) {
      const cell = this.range[row]![column.index];
      const value = typeof cell === "number" ? cell : this.plainNumber(row, role);
      if (value > largest) largest = value;
    }
    const whole =
      largest <= 1.5
        ? 1
        : largest <= 10 && (column?.base === "Confidence" || column?.base === "Score")
          ? 10
          : 100;
    this.wholes.set(role, whole);
    return whole;
  }

  /** Whether plain numbers of a row are percentages: its unit says so, else the end of its name, else the heading. */
  isPercent(row: number, current: string, target: string, title: string): boolean {
    const unit = this.cellAt(row, this.unitIndex);
    if (typeof unit === "string" && unit !== "") return this.isPercentUnit(unit);
    if (title.includes("%") && percentUnit.test(title)) return true;
    return (this.columns.get(current) ?? this.columns.get(target))?.header.unit === "%";
  }

  /**
   * 100 where the plain numbers of rows in percent are whole percentages (75.2), 1 where they are shares (0.752): decided
   * for the table, because 0.8 alone could be either.
   */
  percentWhole(): number {
    this.percent ??= this.block.columns.some(
      ({ base, role }) => measured.has(base) && this.largestPercent(role) > 1.5,
    )
      ? 100
      : 1;
    return this.percent;
  }

  private largestPercent(role: string): number {
    let largest = 0;
    for (let row = this.block.first; row < this.block.end; row += 1) {
      if (this.isPercent(row, role, role, this.text(row, "Key result") || this.text(row, "KPI"))) {
        largest = Math.max(largest, this.plainNumber(row, role));
      }
    }
    return largest;
  }

  private plainNumber(row: number, role: string): number {
    const quantity = this.quantity(row, role);
    return quantity?.unit === "" && quantity.of === undefined ? (quantity.value ?? 0) : 0;
  }

  /** @param end whether a period stands for its last day */
  date(row: number, role: string, end: boolean): number | undefined {
    const column = this.columns.get(role);
    if (column === undefined) return undefined;
    if (!this.orders.has(role)) this.orders.set(role, this.dateOrder(column));
    const cell = this.range[row]![column.index]!;
    if (typeof cell !== "string") return readDate(cell, undefined, end);
    if (cell === "") return undefined;
    const key = `${role}\n${cell}`;
    if (!this.dates.has(key)) this.dates.set(key, readDate(cell, this.orders.get(role), end));
    return this.dates.get(key);
  }

  /** Its own column decides the order of day and month; where its cells leave it open, the other dates of the table. */
  private dateOrder(column: PlacedColumn): DateOrder {
    const others = this.block.columns.filter(({ base }) => dated.has(base)).map(({ index }) => index);
    return (
      dateOrderOf(this.texts([column.index], withSlashes)) ?? dateOrderOf(this.texts(others, withSlashes))
    );
  }

  /** Its own column decides the decimal mark; where its cells leave it open, the columns beside it. */
  private readerOf(column: PlacedColumn): QuantityReader {
    const known = this.quantities.get(column.role);
    if (known) return known;
    const own = decimalCommaVotes(this.texts([column.index], withMark));
    const reader = quantityReader(this.range, column.index, (own || this.votesOfAll()) > 0);
    this.quantities.set(column.role, reader);
    return reader;
  }

  /** How the table writes its numbers shows in its first rows; a column of its own style is looked at whole. */
  private votesOfAll(): number {
    const indexes = this.block.columns.map(({ index }) => index);
    this.commaVotes ??= decimalCommaVotes(this.texts(indexes, withMark, firstRows));
    return this.commaVotes;
  }

  private texts(indexes: readonly number[], like: RegExp, rows = Infinity): string[] {
    const found: string[] = [];
    const end = Math.min(this.block.end, this.block.first + rows);
    for (let row = this.block.first; row < end; row += 1) {
      const cells = this.range[row]!;
      for (const index of indexes) {
        const cell = cells[index];
        if (typeof cell === "string" && cell !== "" && like.test(cell)) found.push(cell);
      }
    }
    return found;
  }
}
