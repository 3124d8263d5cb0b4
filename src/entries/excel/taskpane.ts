import { excelWorkbook } from "../../hosts/excel/excelWorkbook";
import { mountPane } from "../../pane/mountPane";
import { english } from "../../pane/text/en";

/** What the manifest of this build puts before the names of the formulas; the build fills it in. */
declare const FORMULA_NAMESPACE: string;

void Office.onReady(({ host }) => {
  // A plain browser has no host: the page can be looked at there, but there is no workbook to show.
  if ((host as Office.HostType | null) === Office.HostType.Excel) {
    mountPane(document.body, excelWorkbook(FORMULA_NAMESPACE));
  } else document.body.textContent = english.demonstration;
});
