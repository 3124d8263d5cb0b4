import type { SheetsWorld } from "./SheetsWorld";

type Properties = GoogleAppsScript.Properties.Properties;

const mostBytesEach = 9 * 1024;
const mostBytes = 500 * 1024;

function bytesOf(...texts: readonly string[]): number {
  return encodeURIComponent(texts.join("")).replace(/%../g, "_").length;
}

/** Small texts that a script keeps. */
export function propertiesService(world: SheetsWorld, kept: Map<string, string>): Properties {
  const methods: Pick<Properties, "getProperty" | "getProperties" | "setProperty" | "deleteProperty"> = {
    getProperty: (key) => kept.get(key) ?? null,
    getProperties: () => Object.fromEntries(kept),
    setProperty: (key, value) => {
      if (bytesOf(value) > mostBytesEach) throw new Error("Argument too large: value");
      const others = [...kept].filter(([known]) => known !== key).flat();
      if (bytesOf(...others, key, value) > mostBytes) {
        throw new Error("You have exceeded the property storage quota.");
      }
      kept.set(key, value);
      return service;
    },
    deleteProperty: (key) => {
      kept.delete(key);
      return service;
    },
  };
  const service = world.calls.watch("Properties", methods) as Properties;
  return service;
}
