/** Why a workbook refuses, as sentences without a full stop: the pane has them in every language. */
export interface Refusals {
  /** A cell is no longer what the plan saw. */
  readonly changedSince: (cell: string) => string;
  /** Someone wrote on a sheet that undo would delete. */
  readonly writtenSince: (cell: string) => string;
  readonly noSheet: (sheet: string) => string;
  /** After another reason: nothing is left of what was written before it. */
  readonly putBack: () => string;
  /** After another reason: so many steps stayed. */
  readonly notPutBack: (steps: number) => string;
  readonly nameTaken: (name: string) => string;
  /** A part of the program itself is missing. */
  readonly notLoaded: () => string;
  readonly gridLocked: (sheet: string) => string;
  readonly gridRefused: (step: string) => string;
  readonly excelSheetProtected: (sheet: string) => string;
  readonly excelAccessDenied: () => string;
  readonly excelCellEdited: () => string;
  readonly excelBusy: () => string;
  readonly excelGone: () => string;
  readonly excelRangeGone: () => string;
  readonly excelBadCells: () => string;
  readonly excelOwnError: () => string;
  readonly excelSelection: () => string;
  readonly excelNameTaken: () => string;
  readonly excelTooMuchToWrite: () => string;
  readonly excelTooMuchToRead: () => string;
  /** Excel's own words. */
  readonly excelRefused: (said: string) => string;
  readonly sheetsBusy: () => string;
  readonly sheetsProtected: () => string;
  /** Google's own words. */
  readonly sheetsRefused: (said: string) => string;
  readonly sheetsTooMuchToRead: (cells: number, most: number) => string;
  readonly sheetsLongText: (cell: string, characters: number, most: number) => string;
  readonly sheetsNoAnswer: (said: string) => string;
  readonly reminderNotAllowed: (said: string) => string;
  readonly reminderWhen: (mostDays: number) => string;
}

/** One reason: its name, and what the sentence names. It travels as JSON. */
export type Reason = {
  readonly [Name in keyof Refusals]: readonly [Name, ...Parameters<Refusals[Name]>];
}[keyof Refusals];
