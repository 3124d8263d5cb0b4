import path from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import type { Cell } from "../../src/cells/Cell";
import type * as workbookFilesInPage from "./inPage";

/** Writes and reads workbook files as the workbench does. */
export interface FilesInPage {
  readonly write: (data: object) => Promise<Uint8Array>;
  /** The cells of each sheet, row by row, as they are after a calculation. */
  readonly read: (file: Uint8Array) => Promise<Readonly<Record<string, readonly (readonly Cell[])[]>>>;
}

/** A blank page of a browser in which inPage.ts runs. */
export async function filesInPage(browser: Browser): Promise<FilesInPage> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve("scripts/examples/inPage.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "workbookFiles",
    logLevel: "error",
    // What the package names for browsers wants its user interface around it.
    mainFields: ["module", "main"],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]!.text });
  return {
    write: async (data) =>
      Uint8Array.from(
        await page.evaluate(async (given) => {
          const { workbookFiles } = globalThis as unknown as { workbookFiles: typeof workbookFilesInPage };
          return workbookFiles.write(given);
        }, data),
      ),
    read: async (file) =>
      page.evaluate(
        (bytes) => {
          const { workbookFiles } = globalThis as unknown as { workbookFiles: typeof workbookFilesInPage };
          return workbookFiles.read(bytes);
        },
        [...file],
      ),
  };
}
