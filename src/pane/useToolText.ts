import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { toolText } from "./text/toolText";

/** The words of the tools, loaded by the screen that they stand on. */
export const ToolTextContext = createContext(toolText.english);

export const useToolText = () => useContext(ToolTextContext);
