import type { Area } from "./ExcelState";

export class RangeAreasNode {
  constructor(readonly Areas: { readonly Items: readonly Area[] }) {}
}
