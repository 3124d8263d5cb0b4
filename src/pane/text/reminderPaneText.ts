import { inLanguages } from "./inLanguages";
import { english } from "./reminder/en";

/** What the settings say of the weekly mail: only where the host can send one. */
export const reminderPaneText = inLanguages(english, {
  no: () => import("./reminder/no"),
  de: () => import("./reminder/de"),
  fr: () => import("./reminder/fr"),
  es: () => import("./reminder/es"),
  pt: () => import("./reminder/pt"),
});
