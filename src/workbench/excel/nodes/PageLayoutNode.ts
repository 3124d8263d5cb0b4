import { ExcelFault } from "../protocol";

/** How a sheet is printed: taken, and not kept, as the grid doesn't print. */
export class PageLayoutNode {
  set Orientation(orientation: string) {
    if (!["Landscape", "Portrait"].includes(orientation)) {
      throw new ExcelFault("InvalidArgument", `no paper lies ${orientation}`);
    }
  }

  set Zoom({ horizontalFitToPages }: { readonly horizontalFitToPages?: number }) {
    if (!Number.isInteger(horizontalFitToPages)) {
      throw new ExcelFault("InvalidArgument", "only a number of pages beside each other is built here");
    }
  }
}
