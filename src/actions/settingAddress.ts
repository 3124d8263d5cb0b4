import type { Address } from "../workbook/Address";
import type { Snapshot } from "../workbook/Snapshot";
import { type SettingKey, settingNames } from "./settings";

/** Where the workbook keeps a setting, or undefined where no cell has its name. */
export function settingAddress({ names }: Pick<Snapshot, "names">, key: SettingKey): Address | undefined {
  const wanted = settingNames[key].toLowerCase();
  return names.find(({ name }) => name.toLowerCase() === wanted)?.address;
}
