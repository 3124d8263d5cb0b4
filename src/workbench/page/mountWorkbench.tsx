import type { Model } from "@odoo/o-spreadsheet";
import { render } from "preact";
import type { Workbook } from "../../workbook/Workbook";
import type { MountPane } from "./asWorkbench";
import { Workbench } from "./Workbench";

/**
 * Shows the workbench in an element.
 *
 * @param onOpened told of every workbook that is opened
 */
export function mountWorkbench(
  element: HTMLElement,
  newSample: () => Model,
  mountPane: MountPane,
  onOpened: (workbook: Workbook) => void,
): void {
  render(<Workbench newSample={newSample} mountPane={mountPane} onOpened={onOpened} />, element);
}
