import { Waiting } from "../components/Waiting";
import { useSession } from "../Session";
import { toolText } from "../text/toolText";
import { ToolTextContext } from "../useToolText";
import { useWords } from "../useWords";
import { FormulasTool } from "./tools/FormulasTool";
import { FreezeTool } from "./tools/FreezeTool";
import { LightsTool } from "./tools/LightsTool";

/** What keeps a workbook in order: the formulas alive, results in red, amber and green, and seen by everyone. */
export default function Tools() {
  const { text } = useSession();
  const words = useWords(toolText, text.language);
  if (words === undefined) return <Waiting>{text.loading}</Waiting>;
  return (
    <ToolTextContext.Provider value={words}>
      <FormulasTool />
      <LightsTool />
      <FreezeTool />
    </ToolTextContext.Provider>
  );
}
