import type { Direction } from "../../core/model/KeyResult";
import type { Cell } from "../Cell";
import { cellText } from "../cellText";
import { isCellError } from "../isCellError";
import { blankQuantity, type Quantity } from "../values/Quantity";
import { type Named, unlikeScale } from "../values/sameScale";
import type { TableReader } from "./TableReader";

/** Where a row's values stand: the role, with its qualifier, of each. */
export interface MeasureRoles {
  readonly start: string;
  readonly current: string;
  readonly target: string;
  readonly low: string;
  readonly high: string;
}

type Measure = keyof MeasureRoles;

export interface Measures {
  readonly start: number | undefined;
  readonly current: number | undefined;
  readonly target: number | undefined;
  /** The range to stay in, from columns of its own or a target such as `90–95`. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: string;
  /** What an operator before the target says. */
  readonly direction: Direction | undefined;
  readonly notes: readonly string[];
  readonly refusal: string | undefined;
  /** The text of cells that no number was read from. */
  readonly written: Readonly<Partial<Record<Measure, string>>> | undefined;
}

const noNotes: readonly string[] = [];
const names: readonly Measure[] = ["start", "current", "target", "low", "high"];
const directions: Readonly<Record<string, Direction>> = {
  ">": "up",
  ">=": "up",
  "<": "down",
  "<=": "down",
  "=": "hold",
};

/**
 * A reader of the values of a row on one scale, or of the reason why they have none.
 *
 * A cell that can't be read refuses the whole row: a score from the others would be an invented one.
 */
export function measureReader(
  reader: TableReader,
  roles: MeasureRoles,
): (row: number, title: string) => Measures {
  const startAt = reader.index(roles.start);
  const currentAt = reader.index(roles.current);
  const targetAt = reader.index(roles.target);
  const lowAt = reader.index(roles.low);
  const highAt = reader.index(roles.high);
  return (row, title) => {
    const start = reader.cellAt(row, startAt);
    const current = reader.cellAt(row, currentAt);
    const target = reader.cellAt(row, targetAt);
    const low = reader.cellAt(row, lowAt);
    const high = reader.cellAt(row, highAt);
    const percent = reader.isPercent(row, roles.current, roles.target, title);
    if (!(isPlain(start) && isPlain(current) && isPlain(target) && isPlain(low) && isPlain(high))) {
      return readWritten(reader, row, roles, percent);
    }
    const whole = percent ? reader.percentWhole() : 1;
    return {
      start: toNumber(start, whole),
      current: toNumber(current, whole),
      target: toNumber(target, whole),
      low: toNumber(low, whole),
      high: toNumber(high, whole),
      unit: "",
      direction: undefined,
      notes: noNotes,
      refusal: undefined,
      written: undefined,
    };
  };
}

function isPlain(cell: Cell): cell is number | null | "" {
  return typeof cell === "number" || cell === null || cell === "";
}

function toNumber(cell: number | null | "", whole: number): number | undefined {
  return typeof cell === "number" ? cell / whole : undefined;
}

/** The same for a row in which something is more than a number. */
function readWritten(reader: TableReader, row: number, roles: MeasureRoles, percent: boolean): Measures {
  const notes: string[] = [];
  const written: Partial<Record<Measure, string>> = {};
  const values: Partial<Record<Measure, Quantity>> = {};
  const named: Named[] = [];
  let refusal: string | undefined;
  const refuse = (why: string): void => {
    notes.push(why);
    refusal ??= why;
  };
  for (const name of names) {
    const cell = reader.cell(row, roles[name]);
    const quantity = reader.quantity(row, roles[name]);
    const why = whyNot(name, quantity, cell);
    if (why !== undefined) {
      written[name] = cellText(cell);
      refuse(`${roles[name]} “${cellText(cell)}” ${why}`);
    } else if (quantity && !quantity.blank) {
      values[name] = quantity;
      named.push({ name: roles[name], quantity, text: cellText(cell) });
    }
  }
  const from = values.target?.from ?? values.current?.from;
  if (from && !values.start) {
    values.start = from;
    named.push({
      name: "the value before the arrow",
      quantity: from,
      text: `${from.value ?? ""} ${from.unit}`.trim(),
    });
  }
  const unlike = unlikeScale(named, percent);
  if (unlike !== undefined) {
    refuse(unlike);
    for (const { name, text } of named) {
      const measure = names.find((one) => roles[one] === name);
      if (measure) written[measure] = text;
    }
    for (const name of names) values[name] = blankQuantity; // numbers without their units would look comparable
  }
  const whole = percent ? reader.percentWhole() : 1;
  const { target } = values;
  return {
    start: scaled(values.start, whole),
    current: scaled(values.current, whole),
    target: scaled(target, whole),
    low: scaled(values.low, whole) ?? target?.low,
    high: scaled(values.high, whole) ?? target?.high,
    unit: named.find(({ quantity: { unit } }) => unit !== "" && unit !== "✓")?.quantity.unit ?? "",
    direction: target?.operator === undefined ? undefined : directions[target.operator],
    notes: notes.length === 0 ? noNotes : notes,
    refusal,
    written: refusal === undefined ? undefined : written,
  };
}

/** Why a cell can't be the value it should be, or undefined where it can. */
function whyNot(name: Measure, quantity: Quantity | undefined, cell: Cell): string | undefined {
  if (isCellError(cell)) return "is an error";
  if (quantity === undefined) return "is not a number";
  return quantity.low !== undefined && name !== "target" ? "is a range, not one number" : undefined;
}

function scaled(quantity: Quantity | undefined, whole: number): number | undefined {
  if (quantity?.value === undefined || quantity.unit !== "") return quantity?.value;
  return quantity.value / whole;
}
