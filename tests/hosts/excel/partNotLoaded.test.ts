import { expect, it } from "vitest";
import { excelError } from "../../../src/hosts/excel/excelError";

it("knows that a file of the add-in did not come", () => {
  const error = Object.assign(new Error("Loading chunk 871 failed.\n(missing: https://host/871.js)"), {
    name: "ChunkLoadError",
  });
  expect(excelError(error)).toMatchObject({ kind: "missing", reasons: [["notLoaded"]] });
});
