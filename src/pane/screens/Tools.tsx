import { FormulasTool } from "./tools/FormulasTool";

/** What keeps a workbook in order: the formulas alive, seen by everyone, in red, amber and green. */
export default function Tools() {
  return <FormulasTool />;
}
