import type { Cell, Range } from "../Cell";
import { isBlank } from "../isBlank";
import { isCellError } from "../isCellError";
import { plainText } from "../values/plainText";
import { readPeriod } from "../values/readPeriod";
import { blankQuantity } from "../values/Quantity";
import { readQuantity } from "../values/readQuantity";

/** What the cells of a column look like: how many of each kind among the first that are not blank. */
export interface Evidence {
  readonly cells: number;
  readonly numbers: number;
  /** Numbers that may be cell dates, and text that names a date. */
  readonly dates: number;
  readonly percents: number;
  /** Text that a number can be read from. */
  readonly quantities: number;
  readonly texts: number;
  /** Short codes such as `O1`, `kr-1`, `4.2`. */
  readonly ids: number;
  /** Text that differs from every text before it. */
  readonly distinct: number;
  /** The first cell that is not blank. */
  readonly sample: Cell;
}

const looked = 60;
const id = /^(?:[\p{L}]{1,6}[-_ .#]?)?\d+(?:[.\-_]\d+)*\.?$/u;
/** `R$ …`, `…%`, `/1.0`: a place left for a number. */
const template = /^(?:[R$€£]+ ?)?…|^…?%$|^\/ ?\d/u;
const dateLike = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)/;

/** Looks at the first cells of a column between two rows (0-based, `end` not included). */
export function gatherEvidence(range: Range, column: number, first: number, end: number): Evidence {
  const seen = new Set<string>();
  const evidence = {
    cells: 0,
    numbers: 0,
    dates: 0,
    percents: 0,
    quantities: 0,
    texts: 0,
    ids: 0,
    distinct: 0,
  };
  let sample: Cell = null;
  for (let row = first; row < end && evidence.cells < looked; row += 1) {
    const cell = range[row]![column];
    if (cell === undefined || isBlank(cell)) continue;
    if (evidence.cells === 0) sample = cell;
    evidence.cells += 1;
    if (typeof cell === "number") {
      evidence.numbers += 1;
      if (cell >= 32874 && cell <= 73415 && Number.isInteger(cell)) evidence.dates += 1;
    } else if (typeof cell === "string") {
      if (!seen.has(cell)) evidence.distinct += 1;
      seen.add(cell);
      weigh(plainText(cell), evidence);
    } else if (!isCellError(cell)) evidence.quantities += 1;
  }
  return { ...evidence, sample };
}

function weigh(text: string, evidence: { -readonly [Kind in keyof Omit<Evidence, "sample">]: number }): void {
  const quantity =
    readQuantity(text, false) ??
    readQuantity(text, true) ??
    (template.test(text) ? blankQuantity : undefined);
  if (id.test(text)) evidence.ids += 1;
  if (dateLike.test(text) || (text.length < 20 && readPeriod(text)?.rest === "")) evidence.dates += 1;
  else if (quantity?.unit === "%") evidence.percents += 1;
  if (quantity) evidence.quantities += 1;
  else evidence.texts += 1;
}
