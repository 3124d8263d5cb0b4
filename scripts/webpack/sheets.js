import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { InlineScripts } from "./InlineScripts.js";
import { leanFormulas, root, shared } from "./shared.js";

const entries = path.join(root, "src/entries");

/**
 * The add-on in two builds. Google asks for every scope of a manifest at once and for none later: who wants no
 * reminder by mail is not asked for the right to send any.
 *
 * `folders` hold what stands at the top level of the script, the last one also its entry.
 */
const builds = {
  sheets: {
    folders: ["sheets"],
    sidebar: "sidebar/sidebar.ts",
    manifest: path.join(root, "appsscript.json"),
  },
  "sheets-reminders": {
    folders: ["sheets", "sheets-reminders"],
    sidebar: "sidebar/sidebar-reminders.ts",
    manifest: path.join(entries, "sheets-reminders/appsscript.json"),
  },
};

/**
 * dist/sheets and dist/sheets-reminders: exactly what clasp pushes. Code.js holds all rules as one library, and after
 * it the functions at the top level that Google Sheets finds by name; Sidebar.html holds the pane with all its scripts.
 *
 * @param {import("./shared.js").Mode} mode
 * @param {keyof typeof builds} [name]
 * @returns {import("webpack").Configuration}
 */
export function sheets(mode, name = "sheets") {
  const base = shared(name, mode);
  const { folders, sidebar, manifest } = builds[name];
  return {
    ...base,
    devtool: false,
    entry: {
      Code: {
        layer: "code",
        import: path.join(entries, folders[folders.length - 1], "code.ts"),
        library: { type: "var", name: "OkrWorkbook_" },
      },
      sidebar: path.join(entries, sidebar),
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
        banner: () => topLevelFunctions(folders),
        raw: true,
        footer: true,
        include: /^Code\.js$/,
        // After the minifier, which would drop the comments that become the help of each function.
        stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT,
      }),
      new HtmlWebpackPlugin({
        template: path.join(entries, "sidebar/sidebar.html"),
        filename: "Sidebar.html",
        chunks: ["sidebar"],
        scriptLoading: "blocking",
        inject: "body",
      }),
      new InlineScripts(),
      new CopyPlugin({ patterns: [{ from: manifest }] }),
    ],
  };
}

/** The scripts of the folders, in order of their names: declarations.js of the formulas, and what menus and triggers call. */
function topLevelFunctions(folders) {
  const scripts = folders.flatMap((folder) =>
    readdirSync(path.join(entries, folder))
      .filter((name) => name.endsWith(".js"))
      .sort()
      .map((name) => path.join(entries, folder, name)),
  );
  const text = scripts.map((script) => readFileSync(script, "utf8")).join("\n");
  // Google reads every character at each call: what is not the help of a formula stays here.
  const lean = text.replace(/^\/\*\n[^]*?\*\/\n+/gm, "").replace(/ \{\n {2}return (.*)\n\}/g, "{return $1}");
  return `\n${lean}`;
}
