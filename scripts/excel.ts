import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { excel } from "./webpack/excel.js";

/**
 * `npm run excel`: serves the add-in from https://localhost:3000 with a certificate that this computer trusts, and
 * tells the Excel on it where the manifest of the development build lies.
 */
const manifest = path.resolve("dist/excel/manifest.xml");
const { ca, cert, key } = await getHttpsServerOptions();
const server = new WebpackDevServer(
  {
    port: 3000,
    server: { type: "https", options: { ca, cert, key } },
    headers: { "Access-Control-Allow-Origin": "*" },
    devMiddleware: { writeToDisk: true },
    static: false,
    hot: false,
  },
  webpack(excel("development")),
);
await server.start();
console.log(sideloaded());

/** Tells Excel of the manifest; answers in words what to do next. */
function sideloaded(): string {
  switch (process.platform) {
    case "win32": {
      const place = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
      execFileSync("reg", ["add", place, "/v", manifest, "/t", "REG_SZ", "/d", manifest, "/f"]);
      return "Start Excel: OKR Workbook (development) is under Home > Add-ins";
    }
    case "darwin": {
      const folder = path.join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
      mkdirSync(folder, { recursive: true });
      copyFileSync(manifest, path.join(folder, "okr-workbook-development.xml"));
      return "Start Excel: OKR Workbook (development) is under Home > Add-ins";
    }
    default:
      return `In Excel on the web choose Home > Add-ins > More Add-ins > Upload My Add-in, and pick ${manifest}`;
  }
}
