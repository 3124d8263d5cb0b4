/** What the tools say, in English. Another language is another object of this type. */
export const english = {
  lights: "Traffic lights",
  lightsHint: (at: string): string =>
    `Marks scores by these cut-offs and statuses by their words, in the selected cells (now ${at}). With one cell selected, its whole column of the table.`,
  cutOffs: { green: "Green from", amber: "Amber from" },
  removeLights: "Remove",
  freeze: "Freeze to values",
  freezeHint:
    "A copy for people without the add-in: values in place of formulas, on a new sheet, with the day it was made. Your own sheet stays as it is.",
  which: "Copy",
  sheets: { sheet: "The sheet that is open", all: "Every sheet with OKR formulas" },
  formulas: "Formulas",
  formulasHint:
    "After installing, or in a file from Excel or Google Sheets, formulas may show #NAME? or only keep their last value. Looking changes nothing.",
  check: "Look at all formulas",
  checked: (right: number, repairs: number, skipped: number): string =>
    right + repairs + skipped === 0
      ? "There is no OKR formula in this workbook."
      : [
          `${right} in order`,
          ...(repairs > 0 ? [`${repairs} to repair`] : []),
          ...(skipped > 0 ? [`${skipped} to look at yourself`] : []),
        ].join(", "),
  repairable: "Will be repaired",
  skipped: "Stay as they are",
  states: { "not loaded": "Shows #NAME? though it is right: it is entered once more" },
  onHiddenSheet: (cell: string): string => `${cell}, on a hidden sheet`,
  more: (count: number): string => `and ${count} more`,
  repair: (count: number): string => (count === 1 ? "Repair it" : `Repair all ${count}`),
  alive: "Do the functions answer?",
  aliveHint:
    "Writes two formulas on a new sheet, reads their answers and removes the sheet again. Nothing of yours is touched.",
  test: "Test",
  testing: "Waiting for the answers…",
  verdicts: {
    alive: "They do: new formulas are answered, and rightly.",
    waiting: "No answer after some seconds. Wait until other formulas have loaded, then test again.",
  },
  notLoaded: {
    Excel:
      "Not loaded: Excel doesn't know the functions (#NAME?). Close this pane and open it again from the OKR group. If that doesn't help, remove the add-in under Home > Add-ins, and add it again.",
    "Google Sheets":
      "Not loaded: the script is not part of this spreadsheet, or has an error (#NAME?). Look under Extensions > Apps Script, then reload the spreadsheet.",
    Workbench: "Not loaded: the page doesn't know the functions (#NAME?). Reload it.",
  },
  wrong: (formula: string, got: string, wanted: string): string =>
    `${formula} answers ${got === "" ? "nothing" : got}, and should answer ${wanted}. Another add-in may have the same names; reload the workbook and test again.`,
};

export type ToolText = typeof english;
