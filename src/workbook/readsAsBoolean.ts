/** The words for true and false of the spreadsheets whose languages the pane speaks. */
const words = /^(true|fals(e|o|ch)|wahr|vrai|faux|verdad(er|eir)o|u?sann)$/i;

/** Whether a spreadsheet may take a text for true or false when it is written into a cell. */
export function readsAsBoolean(text: string): boolean {
  return words.test(text);
}
