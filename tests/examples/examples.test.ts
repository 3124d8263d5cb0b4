import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { helpers } from "@odoo/o-spreadsheet";
import type { Browser } from "playwright-core";
import "../gridInNode";
import { examples } from "../../scripts/examples/examples";
import { type FilesInPage, filesInPage } from "../../scripts/examples/filesInPage";
import { exampleData } from "../../scripts/examples/kit";
import type { Cell } from "../../src/cells/Cell";
import { isCellError } from "../../src/cells/isCellError";
import { launchChromium } from "../browser/chromium";
import { expectSameResult } from "../expectSameResult";
import { readings } from "./readings";

type Sheets = Awaited<ReturnType<FilesInPage["read"]>>;

let browser: Browser;
let files: FilesInPage;
const opened = new Map<string, Sheets>();

beforeAll(async () => {
  browser = await launchChromium();
  files = await filesInPage(browser);
  for (const { file } of examples) {
    opened.set(file, await files.read(await readFile(path.resolve(`examples/${file}.xlsx`))));
  }
});

afterAll(async () => {
  await browser.close();
});

/** A cell as it is written on the sheet: `Review!K5`. */
function cellAt(file: string, address: string): Cell {
  const [, sheet, xc] = /^(.+)!([A-Z]+\d+)$/.exec(address)!;
  const { row, col } = helpers.toCartesian(xc!);
  return opened.get(file)![sheet!]![row]?.[col] ?? null;
}

describe("the example workbooks", () => {
  it("are all there, each with readings written by hand", () => {
    const names = examples.map(({ file }) => file).sort();
    expect(names).toHaveLength(10);
    expect(Object.keys(readings).sort()).toEqual(names);
    expect(readdirSync(path.resolve("examples")).sort()).toEqual(
      [...names, "finance-quarter"].map((name) => `${name}.xlsx`).sort(),
    );
  });

  it.each(examples.map((example) => [example.file, example] as const))(
    "%s is what its script makes",
    async (file, example) => {
      const made = await files.read(await files.write(exampleData(example)));
      // Else: npx tsx scripts/exampleWorkbooks.ts
      expect(made).toEqual(opened.get(file));
    },
  );

  it.each(examples.map(({ file }) => [file]))("%s holds no error", (file) => {
    const errors = Object.entries(opened.get(file)!).flatMap(([sheet, rows]) =>
      rows.flatMap((row, index) =>
        row.flatMap((cell) => (isCellError(cell) ? [`${sheet} row ${index + 1}: ${cell.error}`] : [])),
      ),
    );
    expect(errors).toEqual([]);
  });

  it.each(
    Object.entries(readings).flatMap(([file, cells]) =>
      cells.map(([address, expected, why]) => [file, address, why, expected] as const),
    ),
  )("%s %s: %s", (file, address, _why, expected) => {
    const actual = cellAt(file, address);
    expectSameResult(actual ?? "", expected);
  });
});
