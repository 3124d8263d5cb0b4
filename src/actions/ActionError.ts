/** An action that can't be planned from what a form says, in words that stand beside the field. */
export class ActionError extends Error {
  /** The name of the field, or "" where it concerns the whole form. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.name = "ActionError";
    this.field = field;
  }
}
