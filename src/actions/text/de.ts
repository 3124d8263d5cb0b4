import type { ActionText } from "./en";
import type { Translation } from "./Translation";

export const german: Translation<ActionText> = {
  insertFormula: (formula, at) => `${formula} in ${at} einfügen`,
  insertExample: (formula) => `Beispiel für ${formula} anlegen`,
  exampleSheet: (formula) => `Beispiel ${formula}`,
};
