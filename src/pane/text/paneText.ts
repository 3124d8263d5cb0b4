import { english } from "./en";
import { inLanguages } from "./inLanguages";

/** What the pane says; each language brings the words of the actions along. */
export const paneText = inLanguages(english, {
  no: () => import("./no"),
  de: () => import("./de"),
  fr: () => import("./fr"),
  es: () => import("./es"),
  pt: () => import("./pt"),
});
