import { existsSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { addInSettings, manifestFor } from "./manifestFor.js";
import { leanFormulas, root, shared } from "./shared.js";

const entries = path.join(root, "src/entries/excel");
const catalogue = path.join(root, "src/formulas/catalogue");
const pane = path.join(entries, "taskpane.ts");

/**
 * dist/excel: what a web server hosts for the add-in, and the manifest that an administrator uploads.
 *
 * The formulas are one bundle of their own. The pane, on the same page after it, takes the catalogue from there.
 *
 * @param {import("./shared.js").Mode} mode
 * @returns {import("webpack").Configuration}
 */
export function excel(mode) {
  const base = shared("excel", mode);
  const settings = addInSettings(mode, process.env);
  return {
    ...base,
    entry: {
      functions: {
        import: path.join(entries, "functions.ts"),
        layer: "functions",
        library: { type: "var", name: "OkrWorkbook_" },
      },
      ...(existsSync(pane) && { taskpane: { import: pane, layer: "pane" } }),
    },
    externals: [
      ({ context, request, contextInfo }, done) => {
        const isCatalogue = path.resolve(context ?? "", request ?? "") === catalogue;
        if (isCatalogue && contextInfo?.issuerLayer === "pane") done(undefined, "OkrWorkbook_", "var");
        else done();
      },
    ],
    module: { ...base.module, rules: [...base.module.rules, { ...leanFormulas, issuerLayer: "functions" }] },
    plugins: [
      ...base.plugins,
      new HtmlWebpackPlugin({
        template: path.join(entries, "taskpane.html"),
        filename: "taskpane.html",
        chunksSortMode: "manual",
        chunks: ["functions", "taskpane"],
        scriptLoading: "blocking",
        inject: "body",
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (content) => manifestFor(content.toString(), settings) },
          { from: "src/entries/excel/functions.json" },
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
        ],
      }),
    ],
  };
}
