import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { SheetsFiles } from "./SheetsFiles.js";
import { root, shared } from "./shared.js";

const entries = path.join(root, "src/entries/workbench");
const grid = path.join(root, "node_modules/@odoo/o-spreadsheet/dist");

/** Every package whose code the page ships, with the file that holds its licence. */
const licences = {
  "@odoo/o-spreadsheet": "LICENSE",
  "@odoo/owl": "LICENSE",
  "chart.js": "LICENSE.md",
  fflate: "LICENSE",
  preact: "LICENSE",
};

/**
 * dist/workbench: a static page, for any web server.
 *
 * @param {import("./shared.js").Mode} mode
 * @returns {import("webpack").Configuration}
 */
export function workbench(mode) {
  const base = shared("workbench", mode);
  return {
    ...base,
    entry: { workbench: path.join(entries, "workbench.ts") },
    resolve: {
      ...base.resolve,
      alias: { "@odoo/o-spreadsheet$": path.join(grid, "o_spreadsheet.esm.js") },
    },
    module: {
      ...base.module,
      rules: [...base.module.rules, { test: /\.xml$/, type: "asset/source" }],
    },
    plugins: [
      ...base.plugins,
      new SheetsFiles(mode),
      new HtmlWebpackPlugin({
        template: path.join(entries, "index.html"),
        favicon: path.join(entries, "favicon.svg"),
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(grid, "o_spreadsheet.css") },
          { from: path.join(root, "src/workbench/page/page.css") },
          { from: path.join(root, "src/workbench/page/utilities.css") },
          {
            from: path.join(root, "src/workbench/page/googleSheets/frame.html"),
            to: "sheets/frame.html",
          },
          ...Object.entries(licences).map(([name, file]) => ({
            from: path.join(root, "node_modules", name, file),
            to: `licences/${name.replace("@", "").replace("/", "-")}.txt`,
          })),
        ],
      }),
    ],
    // A page that reloads itself would throw away what was typed into it.
    devServer: {
      port: "auto",
      host: "localhost",
      hot: false,
      liveReload: false,
      client: false,
      static: false,
    },
    infrastructureLogging: { level: "info" },
  };
}
