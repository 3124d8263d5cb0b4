/** A file that can't be opened, in words for the person who chose it. */
export class OpenError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "OpenError";
  }
}
