/// <reference types="office-js" />
import "../gridInNode";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { Model } from "@odoo/o-spreadsheet";
import { ExcelStandIn } from "../../src/workbench/excel/ExcelStandIn";
import { browserPage } from "./browserPage";

const require = createRequire(import.meta.url);
const clientPath = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

type Execute = (request: unknown[], done: (answer: object) => void) => void;

interface ClientPage extends Record<string, unknown> {
  readonly Excel: typeof Excel;
  readonly OSF: { DDA: { RichApi?: { executeRichApiRequestAsync?: Execute } } };
}

let page: ClientPage | undefined;

/**
 * Microsoft's own Excel client over the stand-in, as the globals that the add-in's code finds.
 *
 * The client is loaded once; what it sends goes to the stand-in of the last call.
 */
export function excelClient(model: Model): ExcelStandIn {
  const standIn = new ExcelStandIn(model);
  page ??= loadedClient();
  page.OSF.DDA.RichApi ??= {};
  page.OSF.DDA.RichApi.executeRichApiRequestAsync = (request, done) => {
    const body = request.find((part) => typeof part === "string" && part.startsWith("{")) as string;
    done({ status: "succeeded", value: { data: [200, [], [standIn.answer(body)]] } });
  };
  Object.assign(globalThis, { Excel: page.Excel });
  return standIn;
}

function loadedClient(): ClientPage {
  const globals = browserPage("office.js");
  vm.runInContext(readFileSync(clientPath, "utf8"), vm.createContext(globals), { filename: clientPath });
  return globals as ClientPage;
}
