/** What actions say or write, in English. Another language is another object of this type. */
export const english = {
  insertFormula: (formula: string, at: string): string => `Insert ${formula} at ${at}`,
  insertExample: (formula: string): string => `Lay out an example of ${formula}`,
  exampleSheet: (formula: string): string => `Example ${formula}`,
  needed: "Needed. Select the cells on the sheet and choose “Use selection”, or type a value",
};

export type ActionText = typeof english;
