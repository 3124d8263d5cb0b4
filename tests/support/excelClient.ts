/// <reference types="office-js" />
import "../gridInNode";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { Model } from "@odoo/o-spreadsheet";
import { ExcelStandIn } from "../../src/workbench/excel/ExcelStandIn";
import { hostClient, type ClientPage } from "../../src/workbench/excel/hostClient";
import { browserPage } from "./browserPage";

const require = createRequire(import.meta.url);
const clientPath = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

let page: (ClientPage & Record<string, unknown>) | undefined;

/**
 * Microsoft's own Excel client over the stand-in, as the globals that the add-in's code finds.
 *
 * The client is loaded once; what it sends goes to the stand-in of the last call.
 */
export function excelClient(model: Model): ExcelStandIn {
  const standIn = new ExcelStandIn(model);
  const client = loadedClient();
  hostClient(client, {
    answer: (body) => standIn.answer(body),
    onSelectionChanged: (listener) => standIn.onSelectionChanged(listener),
    showTaskPane: () => undefined,
  });
  Object.assign(globalThis, { Excel: client["Excel"] });
  return standIn;
}

/** The globals that Microsoft's client brings. */
export function loadedClient(): NonNullable<typeof page> {
  if (page !== undefined) return page;
  const globals = browserPage("office.js");
  vm.runInContext(readFileSync(clientPath, "utf8"), vm.createContext(globals), { filename: clientPath });
  return (page = globals as NonNullable<typeof page>);
}
