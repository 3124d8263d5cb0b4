import { inLanguages } from "./inLanguages";
import { english } from "./rules/en";

/** What the rules say of a table or a map, and how they explain a number: for the screens that show it. */
export const ruleText = inLanguages(english, {
  no: () => import("./rules/no"),
  de: () => import("./rules/de"),
  fr: () => import("./rules/fr"),
  es: () => import("./rules/es"),
  pt: () => import("./rules/pt"),
});
