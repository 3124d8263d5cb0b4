import { expect } from "vitest";

/** The same cells: text and shapes exactly, numbers to 12 significant digits, errors with code and message. */
export function expectSameResult(actual: unknown, expected: unknown): void {
  expect(rounded(actual)).toEqual(rounded(expected));
}

/** Those of many cases that came out otherwise than they should: a few, because a comparison of all of them takes minutes. */
export function differing<Case extends { readonly why: string }>(
  cases: readonly Case[],
  actual: (each: Case, index: number) => unknown,
  expected: (each: Case) => unknown,
): readonly { readonly why: string; readonly actual: unknown; readonly expected: unknown }[] {
  return cases
    .map((each, index) => ({
      why: each.why,
      actual: rounded(actual(each, index)),
      expected: rounded(expected(each)),
    }))
    .filter((each) => JSON.stringify(each.actual) !== JSON.stringify(each.expected))
    .slice(0, 10);
}

function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  return value;
}
