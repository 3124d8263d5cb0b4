import type { Translation } from "../../actions/text/Translation";
import { german as actions } from "../../actions/text/de";
import type { PaneText } from "./en";

const german: Translation<PaneText> = {
  language: "de",
  actions,
  back: "Zurück",
};

export default german;
