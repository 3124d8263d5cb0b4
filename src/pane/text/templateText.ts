import { english } from "../../actions/templates/words/en";
import { inLanguages } from "./inLanguages";

/** What the templates are filled with. */
export const templateText = inLanguages(english, {
  no: () => import("../../actions/templates/words/no"),
  de: () => import("../../actions/templates/words/de"),
  fr: () => import("../../actions/templates/words/fr"),
  es: () => import("../../actions/templates/words/es"),
  pt: () => import("../../actions/templates/words/pt"),
});
