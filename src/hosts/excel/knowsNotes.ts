/** Whether this Excel lets a program at its notes (ExcelApi 1.18). */
export function knowsNotes(): boolean {
  return "notes" in Excel.Worksheet.prototype;
}
