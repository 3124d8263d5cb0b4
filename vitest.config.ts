import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Both cores of a small machine: most of a browser test is waiting for the browser.
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 300_000,
    // Once more where it fails: a machine that stands still breaks what a browser and its keyboard agree on.
    retry: 1,
    passWithNoTests: false,
  },
});
