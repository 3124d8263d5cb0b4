/** The part of `google.script.run` that the sidebar uses. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: string) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  okrAnswer(question: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/**
 * Asks the spreadsheet's script.
 *
 * @throws {Error} Google's own message: no connection, out of time, not signed in with the account that installed it
 */
export function askScript(question: string): Promise<string> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).okrAnswer(question);
  });
}
