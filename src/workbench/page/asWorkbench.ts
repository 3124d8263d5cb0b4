import type { Model } from "@odoo/o-spreadsheet";
import { createGridModel } from "../../hosts/grid/createGridModel";
import { gridWorkbook } from "../../hosts/grid/gridWorkbook";
import type { Workbook } from "../../workbook/Workbook";
import { fromFileFormula } from "../files/fileFormula";
import { withFormulas } from "../files/withFormulas";
import type { HostedWorkbook, PageHost } from "./PageHost";

/** Shows the pane for a workbook in an element. */
export type MountPane = (
  element: HTMLElement,
  workbook: Workbook,
) => {
  /** Takes it away again. */
  readonly close: () => void;
};

/** The page as itself: the pane works on the grid directly. */
export function asWorkbench(mountPane: MountPane): PageHost {
  return {
    name: "Workbench",
    open: (model) =>
      Promise.resolve(hostedInWorkbench(createGridModel(withFormulas(model, fromFileFormula)), mountPane)),
  };
}

/** For a model that has the names of the workbench already. */
export function hostedInWorkbench(model: Model, mountPane: MountPane): HostedWorkbook {
  return {
    model,
    mountPane: (element) => mountPane(element, gridWorkbook(model)).close,
    close: () => undefined,
  };
}
