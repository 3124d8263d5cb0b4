import { mountPane } from "../../../src/pane/mountPane";
import { MemoryWorkbook } from "../MemoryWorkbook";

declare global {
  interface Window {
    /** For the tests, which run outside the page. */
    workbook: MemoryWorkbook;
    start: (...args: ConstructorParameters<typeof MemoryWorkbook>) => void;
  }
}

let unmount: (() => void) | undefined;

window.start = (hostName, sheets) => {
  unmount?.();
  window.workbook = new MemoryWorkbook(hostName, sheets);
  unmount = mountPane(document.querySelector<HTMLElement>("main")!, window.workbook);
};
