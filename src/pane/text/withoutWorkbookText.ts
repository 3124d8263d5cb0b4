import { inLanguages } from "./inLanguages";
import { english } from "./withoutWorkbook/en";

/** What the page says that somebody opened where no workbook is connected. */
export const withoutWorkbookText = inLanguages(english, {
  no: () => import("./withoutWorkbook/no"),
  de: () => import("./withoutWorkbook/de"),
  fr: () => import("./withoutWorkbook/fr"),
  es: () => import("./withoutWorkbook/es"),
  pt: () => import("./withoutWorkbook/pt"),
});
