import type { Model } from "@odoo/o-spreadsheet";
import { render } from "preact";
import { Workbench, type MountPane } from "./Workbench";

/** Shows the workbench in an element. */
export function mountWorkbench(element: HTMLElement, newSample: () => Model, mountPane: MountPane): void {
  render(<Workbench newSample={newSample} mountPane={mountPane} />, element);
}
