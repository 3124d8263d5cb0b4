import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { browserPage } from "./browserPage";

const require = createRequire(import.meta.url);
const runtimePath = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js");

/** What Excel answers for one call: the value, or the error with the code number of the protocol. */
export type Invoked = { readonly value: unknown } | { readonly failed: number; readonly message: string };

/** The bits of an invocation: errors in the arguments are let through, and rich values come as JSON. */
const letErrorsThrough = 4;
const richValues = 8;

/**
 * Microsoft's own custom functions runtime with a bundle of ours, called as Excel calls it: invocations go in as
 * messages over the native bridge, and what comes out is the request that the runtime sends back.
 *
 * @param supports the requirement sets of this Excel
 */
export function customFunctionsClient(
  bundle: string,
  supports: (set: string, version: string) => boolean,
): (calls: readonly { readonly id: string; readonly inputs: readonly unknown[] }[]) => Promise<Invoked[]> {
  let resultsArrived: (results: unknown[][]) => void = () => undefined;
  const bridge: { sendMessageToHost: (text: string) => void; onMessageFromHost?: (text: string) => void } = {
    sendMessageToHost: (text) => {
      const { message } = JSON.parse(text) as {
        message: { body: { Actions: { Name: string; ArgumentInfo: { Arguments: [unknown[][]] } }[] } };
      };
      for (const { Name, ArgumentInfo } of message.body.Actions) {
        if (Name === "SetInvocationArrayResults") resultsArrived(ArgumentInfo.Arguments[0]);
      }
    },
  };
  const page = browserPage("custom-functions-runtime.debug.js");
  page["_richApiNativeBridge"] = bridge;
  // The runtime hands over what it has every second by its clock; standing still, it hands over everything at once.
  page["Date"] = class extends Date {
    static override now(): number {
      return 0;
    }
  };
  const context = vm.createContext(page);
  vm.runInContext(readFileSync(runtimePath, "utf8"), context, { filename: runtimePath });
  (page["Office"] as Record<string, unknown>)["context"] = { requirements: { isSetSupported: supports } };
  vm.runInContext(bundle, context, { filename: "functions.js" });

  return async (calls) => {
    const arrived = new Promise<unknown[][]>((resolve) => (resultsArrived = resolve));
    const entries = calls.map(({ id, inputs }, index) => [
      1,
      1000,
      "",
      JSON.stringify([index, id, inputs, null, letErrorsThrough | richValues]),
      index,
    ]);
    bridge.onMessageFromHost!(JSON.stringify({ type: 3, message: { entries } }));
    const results = await arrived;
    return results
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, succeeded, value, code]) =>
        succeeded === true ? { value } : { failed: Number(code), message: String(value) },
      );
  };
}
