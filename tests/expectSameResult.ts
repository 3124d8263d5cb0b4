import { expect } from "vitest";

/** The same cells: text and shapes exactly, numbers to 12 significant digits, errors with code and message. */
export function expectSameResult(actual: unknown, expected: unknown): void {
  expect(rounded(actual)).toEqual(rounded(expected));
}

function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  return value;
}
