import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/Cell";
import { isCellError } from "../../src/cells/isCellError";
import { FormulaError } from "../../src/core/errors/FormulaError";
import { differences, errata, reproductions, type Vector } from "./mapping";

const vectors = JSON.parse(
  readFileSync(new URL("../data/vectors.json", import.meta.url), "utf8"),
) as readonly Vector[];

const title = (position: number): string => {
  const { source, kind, inputs } = vectors[position]!;
  return `${position} ${source}: ${kind} ${JSON.stringify(inputs)}`;
};

/** The shown value is the published one, to the decimals the source prints. */
function agrees(shown: unknown, published: unknown): boolean {
  if (Array.isArray(published)) {
    return Array.isArray(shown) && published.every((value, index) => agrees(shown[index], value));
  }
  if (typeof published !== "number") return shown === published;
  if (typeof shown !== "number") return false;
  const decimals = (String(published).split(".")[1] ?? "").length;
  return Math.abs(shown - published) <= 0.5 * 10 ** -decimals + 1e-9;
}

describe("published cases reproduced by the public formulas", () => {
  const cases = reproductions.flatMap(({ cases: positions, shown, how }) =>
    positions.map((position) => [title(position), position, shown, how] as const),
  );

  it.each(cases)("%s", (_, position, shown) => {
    const { inputs, expected } = vectors[position]!;
    const ours = shown(inputs);
    for (const [field, published] of Object.entries(expected)) {
      expect(
        agrees(ours[field], published),
        `${field}: ${JSON.stringify(ours[field])}, published ${JSON.stringify(published)}`,
      ).toBe(true);
    }
  });
});

describe("published cases answered differently on purpose", () => {
  const rules = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
  const anchors = [...rules.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replace(/ /g, "-"),
  );

  it.each(
    differences.flatMap((difference) =>
      difference.cases.map((position) => [title(position), position, difference] as const),
    ),
  )("%s", (_, position, { ours, answer, reason, rule }) => {
    expect(anchors, reason).toContain(rule.split("#")[1]);
    expect(firstAnswer(() => ours(vectors[position]!.inputs))).toBe(answer);
  });
});

describe("published cases whose source contradicts itself", () => {
  it.each(errata.map((erratum) => [title(erratum.case), erratum] as const))(
    "%s",
    (_, { case: position, recomputed, contradicts }) => {
      const { inputs, expected, arithmetic_ok } = vectors[position]!;
      const ours = recomputed(inputs);
      expect(arithmetic_ok).toBe(false);
      for (const [field, published] of Object.entries(expected)) {
        expect(agrees(ours[field], published), `${field}: ${JSON.stringify(ours[field])}`).toBe(
          field !== contradicts,
        );
      }
    },
  );
});

it("covers every case once, and at least 153 of the 158 sound ones are reproduced", () => {
  const reproduced = reproductions.flatMap(({ cases }) => cases);
  const all = [...reproduced, ...differences.flatMap(({ cases }) => cases), ...errata.map((one) => one.case)];
  expect([...all].sort((one, other) => one - other)).toEqual(vectors.map((_, position) => position));
  expect(reproduced.every((position) => vectors[position]!.arithmetic_ok)).toBe(true);
  console.log(
    `${reproduced.length} of ${vectors.length - errata.length} published cases reproduced, ` +
      `${all.length - reproduced.length - errata.length} answered differently on purpose, ${errata.length} errata`,
  );
  expect(reproduced.length).toBeGreaterThanOrEqual(153);
});

/** A cell's value, or the code of the error it shows. */
function firstAnswer(answer: () => Cell): unknown {
  try {
    const cell = answer();
    return isCellError(cell) ? cell.error : cell;
  } catch (error) {
    if (error instanceof FormulaError) return error.code;
    throw error;
  }
}
