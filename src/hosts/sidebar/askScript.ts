/** A function at the top level of the script, which takes JSON and answers JSON. */
type ScriptFunction = "okrAnswer" | "okrReminders";

/** The part of `google.script.run` that the sidebar uses. */
type ScriptRun = {
  withSuccessHandler(handler: (answer: string) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
} & Readonly<Record<ScriptFunction, (question: string) => void>>;

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Sends a question to the spreadsheet's script and answers what came back. */
export type Ask = (question: string) => Promise<string>;

/**
 * Asks a function of the spreadsheet's script.
 *
 * The answer fails with Google's own message: no connection, out of time, not signed in with the account that
 * installed it.
 */
export function askScript(name: ScriptFunction): Ask {
  return (question) =>
    new Promise((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject)[name](question);
    });
}
