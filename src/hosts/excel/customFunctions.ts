/** What this host uses of Excel's custom functions runtime, the global `CustomFunctions`. */
export interface CustomFunctionsRuntime {
  associate(id: string, callback: (...inputs: unknown[]) => unknown): void;
  readonly Error: new (code: string, message: string) => object;
}

/** A number with a number format of its own; to every other formula it is a number. */
export interface FormattedNumber {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}
