import { FormulasTool } from "./tools/FormulasTool";
import { FreezeTool } from "./tools/FreezeTool";
import { LightsTool } from "./tools/LightsTool";

/** What keeps a workbook in order: the formulas alive, results in red, amber and green, and seen by everyone. */
export default function Tools() {
  return (
    <>
      <FormulasTool />
      <LightsTool />
      <FreezeTool />
    </>
  );
}
