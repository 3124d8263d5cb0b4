import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { InlineScripts } from "./InlineScripts.js";
import { leanFormulas, root, shared } from "./shared.js";

const entries = path.join(root, "src/entries/sheets");
const sidebar = path.join(root, "src/entries/sidebar/sidebar.ts");

/**
 * dist/sheets: exactly what clasp pushes. Code.js holds all rules as one library, and after it the functions at the
 * top level that Google Sheets finds by name; Sidebar.html holds the pane with all its scripts.
 *
 * @param {import("./shared.js").Mode} mode
 * @returns {import("webpack").Configuration}
 */
export function sheets(mode) {
  const base = shared("sheets", mode);
  return {
    ...base,
    devtool: false,
    entry: {
      Code: {
        layer: "code",
        import: path.join(entries, "code.ts"),
        library: { type: "var", name: "OkrWorkbook_" },
      },
      ...(existsSync(sidebar) && { sidebar }),
    },
    // One file has no place for chunks that are loaded later.
    module: {
      ...base.module,
      rules: [...base.module.rules, { ...leanFormulas, issuerLayer: "code" }],
      parser: { javascript: { dynamicImportMode: "eager" } },
    },
    plugins: [
      ...base.plugins,
      new webpack.BannerPlugin({
        banner: topLevelFunctions,
        raw: true,
        footer: true,
        include: /^Code\.js$/,
        // After the minifier, which would drop the comments that become the help of each function.
        stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT,
      }),
      ...(existsSync(sidebar)
        ? [
            new HtmlWebpackPlugin({
              template: path.join(root, "src/entries/sidebar/sidebar.html"),
              filename: "Sidebar.html",
              chunks: ["sidebar"],
              scriptLoading: "blocking",
              inject: "body",
            }),
            new InlineScripts(),
          ]
        : []),
      new CopyPlugin({ patterns: [{ from: path.join(root, "appsscript.json") }] }),
    ],
  };
}

/** The scripts of the folder, in order of their names: declarations.js of the formulas, and what menus and triggers call. */
function topLevelFunctions() {
  const scripts = readdirSync(entries).filter((name) => name.endsWith(".js"));
  return `\n${scripts
    .sort()
    .map((name) => readFileSync(path.join(entries, name), "utf8"))
    .join("\n")}`;
}
