import { mountPane, type MountedPane } from "../../../src/pane/mountPane";
import { WorkbookError } from "../../../src/workbook/Workbook";
import { MemoryWorkbook } from "../MemoryWorkbook";

declare global {
  interface Window {
    /** For the tests, which run outside the page. */
    workbook: MemoryWorkbook;
    start: (...args: ConstructorParameters<typeof MemoryWorkbook>) => void;
    pane: MountedPane;
    /** Makes the next call fail as a host would. */
    refuse: (...refusal: ConstructorParameters<typeof WorkbookError>) => void;
  }
}

window.start = (hostName, sheets) => {
  (window as Partial<Window>).pane?.close();
  window.workbook = new MemoryWorkbook(hostName, sheets);
  window.pane = mountPane(document.querySelector<HTMLElement>("main")!, window.workbook);
};

window.refuse = (...refusal) => {
  window.workbook.refusal = new WorkbookError(...refusal);
};
