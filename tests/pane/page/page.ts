import { mountPane, type MountedPane } from "../../../src/pane/mountPane";
import { MemoryWorkbook } from "../MemoryWorkbook";

declare global {
  interface Window {
    /** For the tests, which run outside the page. */
    workbook: MemoryWorkbook;
    start: (...args: ConstructorParameters<typeof MemoryWorkbook>) => void;
    pane: MountedPane;
  }
}

window.start = (hostName, sheets) => {
  (window as Partial<Window>).pane?.close();
  window.workbook = new MemoryWorkbook(hostName, sheets);
  window.pane = mountPane(document.querySelector<HTMLElement>("main")!, window.workbook);
};
