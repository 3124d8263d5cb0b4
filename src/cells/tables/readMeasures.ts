import type { Direction } from "../../core/model/KeyResult";
import { cellText } from "../cellText";
import type { Quantity } from "../values/Quantity";
import { type Named, unlikeScale } from "../values/sameScale";
import type { TableReader } from "./TableReader";

/** Where a row's values stand: role, with qualifier, of each. */
export interface MeasureRoles {
  readonly start: string;
  readonly current: string;
  readonly target: string;
}

export interface Measures {
  readonly start: number | undefined;
  readonly current: number | undefined;
  readonly target: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: string;
  readonly direction: Direction | undefined;
  readonly notes: readonly string[];
  readonly refusal: string | undefined;
  /** The text of cells that no number was read from. */
  readonly written: Readonly<Partial<Record<keyof MeasureRoles, string>>> | undefined;
}

const noNotes: readonly string[] = [];
const names = ["start", "current", "target"] as const;
const directions: Readonly<Record<string, Direction>> = {
  ">": "up",
  ">=": "up",
  "<": "down",
  "<=": "down",
  "=": "hold",
};

/**
 * Start, current and target of a row on one scale, or the reason why they have none.
 *
 * A cell that can't be read refuses the whole row: a score from the others would be an invented one.
 */
export function readMeasures(reader: TableReader, row: number, roles: MeasureRoles, title: string): Measures {
  const start = reader.cell(row, roles.start);
  const current = reader.cell(row, roles.current);
  const target = reader.cell(row, roles.target);
  const unit = reader.text(row, "Unit");
  if (isPlain(start) && isPlain(current) && isPlain(target) && !unit.includes("%") && !title.includes("%")) {
    return { ...plain, start: toNumber(start), current: toNumber(current), target: toNumber(target), unit };
  }
  return readWritten(reader, row, roles, percentIn(unit) || percentIn(title));
}

const plain = {
  low: undefined,
  high: undefined,
  unit: "",
  direction: undefined,
  notes: noNotes,
  refusal: undefined,
  written: undefined,
};

function isPlain(cell: unknown): cell is number | null | "" {
  return typeof cell === "number" || cell === null || cell === "";
}

function toNumber(cell: number | null | ""): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

/** `%`, `percent`, or a name that ends with one of them, as in `Quality (%)` and `Revenue growth %`. */
function percentIn(text: string): boolean {
  return /(?:%|\bpercent(?:age)?|\bprozent)\s*\)?$/i.test(text);
}

function readWritten(reader: TableReader, row: number, roles: MeasureRoles, percentRow: boolean): Measures {
  const notes: string[] = [];
  let refusal: string | undefined;
  const written: Partial<Record<keyof MeasureRoles, string>> = {};
  const values: Partial<Record<keyof MeasureRoles, Quantity>> = {};
  const named: Named[] = [];
  const refuse = (why: string): void => {
    notes.push(why);
    refusal ??= why;
  };
  for (const name of names) {
    const role = roles[name];
    const text = cellText(reader.cell(row, role));
    const read = reader.quantity(row, role);
    const quantity = name !== "target" && read?.low !== undefined ? undefined : read;
    if (quantity === undefined) {
      written[name] = text;
      refuse(`${role} “${text}” ${read ? "is a range, not one number" : "is not a number"}`);
    } else if (!quantity.blank) {
      values[name] = quantity;
      named.push({ name: role, quantity, text });
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
  const unlike = unlikeScale(named, percentRow);
  if (unlike) refuse(unlike);
  const scale = percentRow ? percentScale(named) : 1;
  const number = (quantity: Quantity | undefined): number | undefined =>
    quantity?.value === undefined || quantity.unit !== "" ? quantity?.value : quantity.value / scale;
  const { target } = values;
  return {
    start: number(values.start),
    current: number(values.current),
    target: number(target),
    low: target?.low,
    high: target?.high,
    unit: named.find(({ quantity }) => quantity.unit !== "" && quantity.unit !== "✓")?.quantity.unit ?? "",
    direction: target?.operator === undefined ? undefined : directions[target.operator],
    notes: notes.length === 0 ? noNotes : notes,
    refusal,
    written: refusal === undefined ? undefined : written,
  };
}

/** Plain numbers of a row in percent: 75.2 means 75.2 %, while a row of 0.752 and 0.9 already holds shares. */
function percentScale(values: readonly Named[]): number {
  return values.some(({ quantity }) => quantity.unit === "" && Math.abs(quantity.value ?? 0) > 1.5) ? 100 : 1;
}
