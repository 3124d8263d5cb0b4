import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Both cores of a small machine: most of a browser test is waiting for the browser.
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 300_000,
    passWithNoTests: false,
  },
});
