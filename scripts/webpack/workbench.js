import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { excel } from "./excel.js";
import { OtherBundle } from "./OtherBundle.js";
import { sheets } from "./sheets.js";
import { root, shared } from "./shared.js";

const entries = path.join(root, "src/entries/workbench");
const grid = path.join(root, "node_modules/@odoo/o-spreadsheet/dist");
const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");

/** Every package whose code the page ships, with the file that holds its licence. */
const licences = {
  "@odoo/o-spreadsheet": "LICENSE",
  "@odoo/owl": "LICENSE",
  bootstrap: "LICENSE",
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
    entry: {
      workbench: path.join(entries, "workbench.ts"),
      officeHost: path.join(entries, "officeHost.ts"),
    },
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
      new OtherBundle(sheets(mode), (_name, content) => content),
      new OtherBundle(sheets(mode, "sheets-reminders"), (_name, content) => content),
      // Always as it is shipped: the development add-in has a namespace of its own, which no workbook knows.
      new OtherBundle(excel("production"), (name, content) => {
        if (name === "taskpane.html") return onStandIn(content);
        return /\.(js|json)$|^manifest\.xml$/.test(name) ? content : undefined;
      }),
      new HtmlWebpackPlugin({
        template: path.join(entries, "index.html"),
        favicon: path.join(entries, "favicon.svg"),
        scriptLoading: "defer",
        chunks: ["workbench"],
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(root, "node_modules/bootstrap/dist/css/bootstrap-utilities.min.css") },
          { from: path.join(grid, "o_spreadsheet.css") },
          { from: path.join(root, "src/workbench/page/page.css") },
          { from: path.join(root, "src/workbench/page/grid.css") },
          {
            from: path.join(root, "src/workbench/page/googleSheets/frame.html"),
            to: "sheets/frame.html",
          },
          { from: path.join(root, "assets/icons"), to: "excel/icons" },
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
      // Microsoft's client for "as Excel": its licence keeps it out of dist, so the page asks whether it is served.
      static: { directory: officeJs, publicPath: "/office-js", watch: false },
      headers: { "office-js": "served" },
    },
    infrastructureLogging: { level: "info" },
  };
}

const officeTag = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'none'; form-action 'none'";

/**
 * The task pane of the add-in with Microsoft's client and the page's own host in the place of office.js, which would
 * wait for Office. It brings its own policy, as no frame has that of its page.
 *
 * @param {string} html
 */
function onStandIn(html) {
  if (!html.includes(officeTag)) throw new Error("taskpane.html has no tag of office.js to swap");
  return html.replace(
    officeTag,
    [
      `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      '<script src="../office-js/excel-web-16.00.debug.js"></script>',
      '<script src="../officeHost.js"></script>',
    ].join(""),
  );
}
