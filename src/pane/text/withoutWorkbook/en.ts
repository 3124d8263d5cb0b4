/** What the page says where there is no workbook, in English. Another language is another object of this type. */
export const english = {
  what: "Objectives, key results and KPIs in the workbook your team already has: formulas, and this pane beside the sheet. The pane works inside Excel. In a browser tab of its own there is no workbook for it to show.",
  installed: "If you have it in Excel already",
  openIt: "Open your workbook in Excel and choose Home > OKR > OKR pane.",
  install: "To try it yourself",
  steps: [
    "Save the manifest below.",
    "Open a workbook in Excel on the web.",
    "Choose Home > Add-ins > More Add-ins > Upload My Add-in, and pick the file you saved.",
  ],
  manifest: "Save the manifest (okr-workbook.xml)",
  forEverybody: "To give it to everybody",
  administrator:
    "An administrator uploads the same manifest in the Microsoft 365 admin center under Settings > Integrated apps > Upload custom apps, and chooses who gets it.",
  then: "Then type into a cell",
  example: "=OKR.SCORE(C2:C5, D2:D5)",
  exampleSays:
    "It answers the score of an objective from the current values and the targets of its key results.",
  nothingLeaves: "Nothing of a workbook is ever sent anywhere: formulas and pane run inside Excel.",
};

export type WithoutWorkbookText = typeof english;
