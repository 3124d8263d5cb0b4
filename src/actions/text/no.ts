import type { ActionText } from "./en";
import type { Translation } from "./Translation";

export const norwegian: Translation<ActionText> = {
  insertFormula: (formula, at) => `Sett inn ${formula} i ${at}`,
  insertExample: (formula) => `Legg ut et eksempel på ${formula}`,
  exampleSheet: (formula) => `Eksempel ${formula}`,
};
