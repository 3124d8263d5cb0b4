import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { addInSettings, manifestFor, namespaceOf } from "./manifestFor.js";
import { leanFormulas, root, shared } from "./shared.js";

const entries = path.join(root, "src/entries/excel");
const catalogue = path.join(root, "src/formulas/catalogue");
const formulaError = path.join(root, "src/core/errors/FormulaError");
const screens = path.join(root, "src/pane");

/**
 * dist/excel: what a web server hosts for the add-in, and the manifest that an administrator uploads.
 *
 * The formulas are one bundle of their own, and what on the page only has them answered takes them from there. So does
 * all of the pane with the class of their errors, which it could not tell from a defect if it had a class of its own.
 * The pane's function browser brings the whole catalogue along when it is opened.
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
      taskpane: { import: path.join(entries, "taskpane.ts"), layer: "pane" },
    },
    externals: [
      ({ context, request, contextInfo }, done) => {
        const isPane = contextInfo?.issuerLayer === "pane";
        const requested = path.resolve(context ?? "", request ?? "");
        const isLean = isPane && requested === catalogue && !contextInfo.issuer.startsWith(screens);
        if (isLean || (isPane && requested === formulaError)) done(undefined, "OkrWorkbook_", "var");
        else done();
      },
    ],
    // It takes longer than esbuild, and takes unused functions out of the bundle, which esbuild leaves inside one.
    optimization: { minimizer: [new TerserPlugin({ extractComments: false })] },
    module: { ...base.module, rules: [...base.module.rules, { ...leanFormulas, issuerLayer: "functions" }] },
    plugins: [
      ...base.plugins,
      new webpack.DefinePlugin({ FORMULA_NAMESPACE: JSON.stringify(namespaceOf(settings)) }),
      new webpack.BannerPlugin({
        // Tells Chromium to compile it whole while it is still arriving: nearly all of it runs at once.
        banner: "//# allFunctionsCalledOnLoad",
        raw: true,
        include: /^taskpane\.js$/,
        stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT,
      }),
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
          { from: "src/entries/excel/shortcuts.json" },
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
        ],
      }),
    ],
  };
}
