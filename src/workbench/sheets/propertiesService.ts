import type { SheetsWorld } from "./SheetsWorld";

type Properties = GoogleAppsScript.Properties.Properties;

/** Small texts that a script keeps. */
export function propertiesService(world: SheetsWorld, kept: Map<string, string>): Properties {
  const methods: Pick<Properties, "getProperty" | "getProperties" | "setProperty" | "deleteProperty"> = {
    getProperty: (key) => kept.get(key) ?? null,
    getProperties: () => Object.fromEntries(kept),
    setProperty: (key, value) => {
      if (value.length > 9 * 1024) throw new Error("Argument too large: value");
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
