import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** A minute and more each. Begun last, as their length in lines would have it, one would keep a whole machine waiting. */
const long =
  /tests\/(?:browser\/|hostile\/|pane\/pane|pane\/inEvery|hosts\/\w+\/(?:everyAction|excelWorkbook|pieces))/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files);
    return [true, false].flatMap((first) => rest.filter(({ moduleId }) => long.test(moduleId) === first));
  }
}

/** What changes nothing outside itself, so that its files may share what they load: that took longer than the tests. */
const pure = ["core", "cells", "formulas", "actions"].map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    // Both cores of a small machine: most of a browser test is waiting for the browser.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 240_000,
    hookTimeout: 300_000,
    // Once more where it fails: a machine that stands still breaks what a browser and its keyboard agree on.
    retry: 1,
    passWithNoTests: false,
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "hosts", include: ["tests/**/*.test.{ts,tsx}"], exclude: pure } },
    ],
  },
});
