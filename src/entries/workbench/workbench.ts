import { mountPane } from "../../pane/mountPane";
import type { Workbook } from "../../workbook/Workbook";
import { provideCharts } from "../../workbench/page/chartLibrary";
import { mountWorkbench } from "../../workbench/page/mountWorkbench";
import { sampleModel } from "../../workbench/sample/sampleModel";

declare global {
  /** The open workbook, for the browser's console and for tests. */
  var okrWorkbook: Workbook | undefined;
}

provideCharts();
mountWorkbench(document.getElementById("workbench")!, sampleModel, mountPane, (workbook) => {
  globalThis.okrWorkbook = workbook;
});
