import { plainText } from "./plainText";
import { blankQuantity, type Quantity } from "./Quantity";
import { readDigits } from "./readDigits";
import { currency, scales } from "./scales";

const nothing = /^(?:[-–—−.…]+|n\/?a|n\.a\.|#N\/A|tbd|tba|none|null|k\.a\.|n\/d|s\/d)?$/i;
const arrow = /\s*(?:→|⟶|➔|->|=>(?=\s*\D?\d)|⇒)\s*/;
const operators = /^(>=|=>|≥|<=|=<|≤|>|<|=)\s*/;
const sameOperator: Readonly<Record<string, string>> = { "≥": ">=", "=>": ">=", "≤": "<=", "=<": "<=" };
const circa = /^(?:[~≈]|(?:ca|approx|circa|about|etwa|rund|cerca de|env)\.?\s)\s*/i;
const worded = new Map<string, number>([
  ...["✅", "✔", "✓", "☑", "true", "yes", "done"].map((word) => [word, 1] as const),
  ...["❌", "✗", "✘", "false", "no"].map((word) => [word, 0] as const),
]);
const digits = String.raw`\d[\d.,'’]*(?: \d{3}(?!\d))*(?:[.,]\d+)?|[.,]\d+`;
const numbered = new RegExp(String.raw`^(\()?\s*([+-]?)\s*(${currency})?\s*([+-]?)\s*(${digits})\s*(.*)$`);
const second = new RegExp(
  String.raw`^(?:-|–|—|to|bis|until|até|hasta)\s*(?:${currency})?\s*(${digits})\s*(.*)$`,
);
const date = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}\b/;
const remark = /\s*(?:\([^)]*\)|\s(?:by|until|bis|até|hasta|each|per month end)\b.*)$/;

/**
 * A value as people write it, taken apart; undefined for text that holds none.
 *
 * `≤3%`, `$149,010k`, `8.5x`, `(34.7%)`, `~150`, `460-540ms`, `5 days → 5 min`, `200/week`, `0.7/1.0`, `✅`, `—`. A date is
 * none. What is written with % is divided by 100, always.
 *
 * @param decimalComma how the column writes its numbers; a cell of the other style can't be read and is undefined
 */
export function readQuantity(text: string, decimalComma: boolean): Quantity | undefined {
  const plain = plainText(text);
  if (nothing.test(plain)) return blankQuantity;
  const sides = plain.split(arrow);
  if (sides.length === 2) return readStep(sides[0]!, sides[1]!, decimalComma);
  const word = worded.get(plain.toLowerCase());
  if (word !== undefined) return { value: word, unit: "✓" };
  const sign = operators.exec(plain);
  const operator = sign ? { operator: sameOperator[sign[1]!] ?? sign[1]! } : {};
  const bare = sign ? plain.slice(sign[0].length) : plain;
  const about = circa.exec(bare);
  const read = readNumber(about ? bare.slice(about[0].length) : bare, decimalComma);
  return read && { ...read, ...operator, ...(about ? { approximate: true } : {}) };
}

function readStep(before: string, after: string, decimalComma: boolean): Quantity | undefined {
  const from = readQuantity(before, decimalComma);
  const to = readQuantity(after, decimalComma);
  return from && to && { ...to, from };
}

function readNumber(text: string, decimalComma: boolean): Quantity | undefined {
  const parts = date.test(text) ? null : numbered.exec(text);
  if (parts === null) return undefined;
  const [, bracket, sign1, money = "", sign2, first = "", behind = ""] = parts;
  const inside = bracket === undefined ? behind : /^([^)]*)\)/.exec(behind)?.[1];
  const value = readDigits(first, decimalComma);
  if (inside === undefined || Number.isNaN(value)) return undefined;
  const negative = bracket !== undefined || sign1 === "-" || sign2 === "-";
  const tail = inside.replace(remark, "");
  const range = second.exec(tail.replace(/^[%\p{L}]{1,4}(?=\s*[-–—]\s*\d)/u, "").trim());
  if (range) return readRange(value, readDigits(range[1]!, decimalComma), range[2]!, money);
  const whole = /^\/\s*(\d[\d.,]*)$/.exec(tail);
  if (whole) return { value: signed(value, negative), unit: "", of: readDigits(whole[1]!, decimalComma) };
  const ratio = /^:\s*(\d+)$/.exec(tail);
  if (ratio) return { value: value / Number(ratio[1]), unit: ":1" };
  const scaled = readUnit(tail, money);
  return scaled && { value: signed(times(value, scaled.power), negative), unit: scaled.unit };
}

/** Shifts the decimal point as text does: 75.2 % is 0.752, never 0.7520000000000001. */
function times(value: number, power: number): number {
  return power === 0 ? value : Number(`${value}e${power}`);
}

function signed(value: number, negative: boolean): number {
  return (negative ? -value : value) + 0;
}

function readRange(low: number, high: number, tail: string, money: string): Quantity | undefined {
  const scaled = readUnit(tail, money);
  if (scaled === undefined || Number.isNaN(high)) return undefined;
  return {
    value: undefined,
    low: times(low, scaled.power),
    high: times(high, scaled.power),
    unit: scaled.unit,
  };
}

const scaleWord = new RegExp(String.raw`^([\p{L}]+)\.?\s*(${currency})?(?:\s+(.*))?$`, "u");

/** What multiplies the number and what it is of. Longer text, or text with digits in it, is no unit. */
function readUnit(tail: string, money: string): { power: number; unit: string } | undefined {
  const text = tail.trim();
  if (text === "") return { power: 0, unit: money };
  if (text === "%") return { power: -2, unit: "%" };
  const parts = scaleWord.exec(text);
  const power = parts
    ? (scales[parts[1]!] ?? ((money || parts[2]) && parts[1] === "m" ? 6 : undefined))
    : undefined;
  if (parts && power !== undefined)
    return { power, unit: [money, parts[2], parts[3]].find((word) => word) ?? "" };
  if (/\d/.test(text) || text.split(/\s+/).length > 3) return undefined;
  return { power: 0, unit: money || text };
}
