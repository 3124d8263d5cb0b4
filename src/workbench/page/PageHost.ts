import type { Model } from "@odoo/o-spreadsheet";
import type { RibbonGroup } from "./Ribbon";

/** A program that this page can be: itself, or a stand-in for the real one. */
export interface PageHost {
  readonly name: string;
  /**
   * Opens a workbook in this host. The model may be another one afterwards, with the formulas under the names they
   * have there.
   */
  readonly open: (model: Model) => Promise<HostedWorkbook>;
}

export interface HostedWorkbook {
  readonly model: Model;
  /** What a host with a ribbon shows there of the add-in. */
  readonly ribbon?: readonly RibbonGroup[];
  /**
   * Shows the pane; answers how to take it away again.
   *
   * @param show makes its place visible or hides it, when the host itself wants that
   */
  readonly mountPane: (element: HTMLElement, show: (isShown: boolean) => void) => () => void;
  readonly close: () => void;
}
