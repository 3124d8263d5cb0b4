import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { EsbuildPlugin } from "esbuild-loader";

/** @typedef {"development" | "production"} Mode */

export const root = path.resolve(import.meta.dirname, "../..");

/**
 * What the bundles have in common: TypeScript by esbuild, ES2020, one folder of dist each.
 *
 * @param {string} name of the configuration and of its folder
 * @param {Mode} mode
 * @returns {import("webpack").Configuration & Required<Pick<import("webpack").Configuration, "module" | "plugins">>}
 */
export function shared(name, mode) {
  return {
    name,
    mode,
    context: root,
    target: ["web", "es2020"],
    devtool: mode === "development" ? "source-map" : false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: "es2020", jsx: "automatic", jsxImportSource: "preact" },
        },
        { test: /\.css$/, type: "asset/source" },
      ],
    },
    output: { path: path.join(root, "dist", name), filename: "[name].js", clean: true },
    optimization: {
      // `format` must stay unset: else the minifier wraps everything in a function and the library's name is gone.
      // Every page and manifest says UTF-8: an escape would only make a letter three times as long.
      minimizer: [
        new EsbuildPlugin({ target: "es2020", format: undefined, charset: "utf8", legalComments: "inline" }),
      ],
    },
    plugins: [
      /** @param {import("webpack").Compiler} compiler */
      (compiler) =>
        // Only where files are written: the workbench builds the Sheets files for itself, too.
        compiler.hooks.afterEmit.tap("Stamp", ({ errors }) => {
          if (errors.length === 0) stamp(name, mode);
        }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/**
 * Notes when a bundle was built, so that a test of it can tell that it is older than the sources: unchanged files of
 * dist are not written again and keep their time.
 */
function stamp(name, mode) {
  const folder = path.join(root, ".cache/build");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), mode);
}

/**
 * For bundles that only answer formulas: the catalogue without what people read elsewhere.
 *
 * @type {import("webpack").RuleSetRule}
 */
export const leanFormulas = {
  test: /\.ts$/,
  include: path.join(root, "src/formulas"),
  enforce: "post",
  loader: path.join(root, "scripts/webpack/leanCatalogue.js"),
};
