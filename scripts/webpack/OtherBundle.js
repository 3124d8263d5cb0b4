import webpack from "webpack";

/**
 * Adds files of another bundle to a build, letter by letter as that bundle has them, so that a page can run it. It is
 * built within the same run: the page then starts from a fresh clone and never shows yesterday's files.
 */
export class OtherBundle {
  /**
   * @param {import("webpack").Configuration & { name: string }} configuration of the other bundle, whose name is the
   *   folder
   * @param {(name: string, content: string) => string | undefined} take answers the content of a file, or undefined
   *   for one that is left out
   */
  constructor(configuration, take) {
    this.configuration = configuration;
    this.take = take;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { configuration, take } = this;
    const name = `OtherBundle ${configuration.name}`;
    const inner = webpack(configuration);
    inner.hooks.shouldEmit.tap(name, () => false);
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.additionalAssets.tapPromise(name, async () => {
        const built = await run(inner);
        compilation.fileDependencies.addAll(built.fileDependencies);
        compilation.errors.push(...built.errors);
        for (const asset of built.getAssets()) {
          const content = take(asset.name, String(asset.source.source()));
          if (content === undefined) continue;
          const source = new webpack.sources.RawSource(content);
          // Marked as small already: else this build would minify the script again, and drop what Google reads.
          compilation.emitAsset(`${configuration.name}/${asset.name}`, source, { minimized: true });
        }
      });
    });
    compiler.hooks.shutdown.tapPromise(name, () => new Promise((resolve) => inner.close(() => resolve())));
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
