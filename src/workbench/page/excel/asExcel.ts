import { createGridModel } from "../../../hosts/grid/createGridModel";
import { offerExcelFunctions, type ExcelFunction } from "../../excel/offerExcelFunctions";
import { ExcelStandIn } from "../../excel/ExcelStandIn";
import type { AddInCode } from "../../excel/hostClient";
import { fromFileFormula } from "../../files/fileFormula";
import { withFormulas } from "../../files/withFormulas";
import { offerCatalogue } from "../../sheets/offerFunctions";
import type { PageHost } from "../PageHost";
import { taskPaneFrame } from "./taskPaneFrame";

/**
 * The page as Excel: the files of dist/excel, unchanged but for the tag that loads office.js, on Microsoft's own client
 * over a stand-in for Excel.
 */
const asExcel: PageHost = {
  name: "Excel",
  open: async (given) => {
    const functions = await functionsOf("excel/functions.json");
    const running: { code?: AddInCode } = {};
    offerExcelFunctions("OKR", functions, (id) => running.code?.functions.get(id));
    const model = createGridModel(withFormulas(given, fromFileFormula));
    const excel = new ExcelStandIn(model);
    return {
      model,
      mountPane: (element, show) => {
        const office = {
          answer: (body: string) => excel.answer(body),
          onSelectionChanged: (listener: () => void) => excel.onSelectionChanged(listener),
          showTaskPane: () => {
            show(true);
          },
        };
        const connected = (code: AddInCode): void => {
          running.code = code;
          model.dispatch("EVALUATE_CELLS");
        };
        return taskPaneFrame(element, office, connected, () => {
          show(false);
        });
      },
      close: offerCatalogue,
    };
  },
};

async function functionsOf(address: string): Promise<readonly ExcelFunction[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be loaded (${answer.status})`);
  const { functions } = (await answer.json()) as { readonly functions: readonly ExcelFunction[] };
  return functions;
}

/**
 * The page as Excel, where the server says in a header that it has Microsoft's client. Its licence keeps the client out
 * of a published page, and asking for a file that isn't there would show as an error in every console.
 */
export async function excelWhereServed(): Promise<PageHost | undefined> {
  const answer = await fetch(location.href, { method: "HEAD" });
  await answer.text(); // an answer that nobody reads counts as broken off
  return answer.headers.has("office-js") ? asExcel : undefined;
}
