import type { Model } from "@odoo/o-spreadsheet";
import vm from "node:vm";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { gridWorkbook } from "../../src/hosts/grid/gridWorkbook";
import { sidebarWorkbook } from "../../src/hosts/sidebar/sidebarWorkbook";
import { createAppsScript } from "../../src/workbench/sheets/createAppsScript";
import type { Workbook } from "../../src/workbook/Workbook";
import { built } from "./built";
import { excelClient } from "./excelClient";

/** Every host over the same model: what one of them does to a sheet, the others have to do as well. */
export const hosts: readonly (readonly [name: string, open: (model: Model) => Workbook])[] = [
  ["the grid", gridWorkbook],
  [
    "Excel, through Microsoft's client",
    (model) => {
      excelClient(model);
      return excelWorkbook();
    },
  ],
  [
    "Google Sheets, through the pushed script",
    (model) => {
      const script = createAppsScript(model, { files: { Sidebar: "" } });
      script.calls.authorisation = "full";
      const context = vm.createContext({ ...script.globals });
      vm.runInContext(built("sheets/Code.js"), context);
      return sidebarWorkbook((question) =>
        Promise.resolve(vm.runInContext(`okrAnswer(${JSON.stringify(question)})`, context) as string),
      );
    },
  ],
];
