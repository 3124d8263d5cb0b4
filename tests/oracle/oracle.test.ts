import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checks } from "./checks";
import { type EngineResults, isEngineInstalled, runEngine } from "./runEngine";

const stored = JSON.parse(await readFile(path.resolve("tests/data/oracle.json"), "utf8")) as EngineResults;

/** Two engines add in different orders; dates and shares agree to ten digits all the same. */
function expectClose(actual: unknown, expected: number): void {
  expect(actual).toBeTypeOf("number");
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
    1e-10 * Math.max(1, Math.abs(expected)),
  );
}

describe(`native functions, calculated by ${stored.engine}`, () => {
  it("has results for every check", () => {
    expect(checks.length).toBeGreaterThan(30);
    // Else: npx tsx scripts/oracle.ts
    expect(Object.keys(stored.results)).toEqual(checks.map(({ name }) => name));
  });

  it.each(checks.map((check) => [check.name, check] as const))("%s", (name, { rows, ours }) => {
    const answers = ours();
    const results = stored.results[name]!;
    expect([answers.length, results.length]).toEqual([rows, rows]);
    results.forEach((result, index) => {
      expectClose(answers[index], result);
    });
  });

  it.runIf(process.env["ORACLE"] === "1" && isEngineInstalled())("are what the engine here answers", () => {
    const { results } = runEngine();
    for (const { name } of checks) {
      results[name]!.forEach((result, index) => {
        expectClose(result, stored.results[name]![index]!);
      });
    }
  });
});
