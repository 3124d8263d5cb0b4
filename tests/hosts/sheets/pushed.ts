import vm from "node:vm";
import { type AppsScript, createAppsScript } from "../../../src/workbench/sheets/createAppsScript";
import { built } from "../../support/built";
import { modelWith } from "../grid/modelWith";

type Options = NonNullable<Parameters<typeof createAppsScript>[1]>;

export interface Pushed {
  readonly script: AppsScript;
  /** Runs a line in the script's global. */
  readonly call: (code: string) => unknown;
}

/**
 * The files that clasp pushes, running in a bare global over the stand-in: as they are after the push, with the scopes
 * of their manifest and before anyone has agreed to anything.
 */
export function pushed(
  model: Parameters<typeof modelWith>[0] | ReturnType<typeof modelWith>,
  { folder = "sheets", ...options }: Options & { readonly folder?: string } = {},
): Pushed {
  const { oauthScopes } = JSON.parse(built(`${folder}/appsscript.json`)) as { oauthScopes: string[] };
  const script = createAppsScript(model instanceof Array ? modelWith(model) : model, {
    files: { Sidebar: built(`${folder}/Sidebar.html`) },
    scopes: oauthScopes,
    ...options,
  });
  script.calls.authorisation = "none";
  const context = vm.createContext({ ...script.globals });
  vm.runInContext(built(`${folder}/Code.js`), context);
  return { script, call: (code) => vm.runInContext(code, context) as unknown };
}

/** What the pane's side of the bridge needs to reach a function of the script. */
export function ask(call: Pushed["call"], name: string): (question: string) => Promise<string> {
  return (question) => Promise.resolve(call(`${name}(${JSON.stringify(question)})`) as string);
}
