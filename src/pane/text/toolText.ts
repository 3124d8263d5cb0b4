import { inLanguages } from "./inLanguages";
import { english } from "./tools/en";

/** What the tools say: for their screen alone. */
export const toolText = inLanguages(english, {
  no: () => import("./tools/no"),
  de: () => import("./tools/de"),
  fr: () => import("./tools/fr"),
  es: () => import("./tools/es"),
  pt: () => import("./tools/pt"),
});
