import type { Translation } from "../../actions/text/Translation";
import { norwegian as actions } from "../../actions/text/no";
import type { PaneText } from "./en";

const norwegian: Translation<PaneText> = {
  language: "nb",
  actions,
  back: "Tilbake",
};

export default norwegian;
