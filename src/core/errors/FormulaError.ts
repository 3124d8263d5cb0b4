/** Every error code a spreadsheet knows. The rules themselves only raise #VALUE!, #NUM! and #N/A; the rest pass through. */
export type ErrorCode =
  | "#VALUE!"
  | "#NUM!"
  | "#N/A"
  | "#DIV/0!"
  | "#REF!"
  | "#NAME?"
  | "#NULL!"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#ERROR!";

/**
 * The one way a rule refuses to answer.
 *
 * #VALUE! is the wrong kind of input, #NUM! a number outside the domain, #N/A says that no answer exists.
 * The message says what is needed, what was found and what to do, without a full stop: hosts show it as it is.
 */
export class FormulaError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "FormulaError";
    this.code = code;
  }
}
