import webpack from "webpack";
import { sheets } from "./sheets.js";

/**
 * Adds what clasp pushes to a build, letter by letter as it is in dist/sheets, so that a page can run it. It is built
 * within the same run: the page then starts from a fresh clone and never shows yesterday's files.
 */
export class SheetsFiles {
  /** @param {import("./shared.js").Mode} mode */
  constructor(mode) {
    this.mode = mode;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const inner = webpack(sheets(this.mode));
    inner.hooks.shouldEmit.tap("SheetsFiles", () => false);
    compiler.hooks.thisCompilation.tap("SheetsFiles", (compilation) => {
      compilation.hooks.additionalAssets.tapPromise("SheetsFiles", async () => {
        const built = await run(inner);
        compilation.fileDependencies.addAll(built.fileDependencies);
        compilation.errors.push(...built.errors);
        for (const name of ["Code.js", "Sidebar.html"]) {
          const asset = built.getAsset(name);
          // Marked as small already: else this build would minify the script again, and drop what Google reads.
          if (asset) compilation.emitAsset(`sheets/${name}`, asset.source, { minimized: true });
        }
      });
    });
    compiler.hooks.shutdown.tapPromise(
      "SheetsFiles",
      () => new Promise((resolve) => inner.close(() => resolve())),
    );
  }
}

/**
 * @param {import("webpack").Compiler} compiler
 * @returns {Promise<import("webpack").Compilation>}
 */
function run(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || !stats) reject(error);
      else resolve(stats.compilation);
    });
  });
}
