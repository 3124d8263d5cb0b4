/** What a global of Apps Script has of the language. All else that a browser adds is taken away. */
const language = new Set(
  (
    "Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error " +
    "AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl ArrayBuffer " +
    "Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray " +
    "BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect FinalizationRegistry " +
    "decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN console"
  ).split(" "),
);

/** A script running in a global of its own. */
export interface ScriptRealm {
  /** The functions at its top level, by name. */
  readonly functions: ReadonlyMap<string, (...given: unknown[]) => unknown>;
  readonly close: () => void;
}

/**
 * Runs a script file in a global without timers, fetch, storage or modules, as far as a browser lets one be made: a
 * hidden frame whose `window`, `document` and `location` can't be taken away.
 *
 * @param globals what the script finds besides the language
 * @throws {Error} where the file can't be loaded
 */
export async function scriptRealm(
  address: string,
  globals: Readonly<Record<string, object>>,
): Promise<ScriptRealm> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "Script";
  document.body.append(frame);
  const realm = frame.contentWindow as unknown as Record<string, unknown>;
  const page = frame.contentDocument!;
  for (const name of Object.getOwnPropertyNames(realm)) {
    if (!language.has(name)) Reflect.deleteProperty(realm, name);
  }
  for (const [name, value] of Object.entries(globals)) realm[name] = value;
  const before = new Set(Object.getOwnPropertyNames(realm));
  const script = page.createElement("script");
  script.src = new URL(address, document.baseURI).href;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${address} could not be loaded; build the page again`));
    };
    page.head.append(script);
  });
  const functions = new Map<string, (...given: unknown[]) => unknown>();
  for (const name of Object.getOwnPropertyNames(realm)) {
    const value = realm[name];
    if (!before.has(name) && typeof value === "function") {
      functions.set(name, value as (...given: unknown[]) => unknown);
    }
  }
  return {
    functions,
    close: () => {
      frame.remove();
    },
  };
}
