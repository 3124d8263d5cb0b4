import type { Address } from "../workbook/Address";
import type { Edit } from "../workbook/Plan";

/** Red, amber and green on cells that hold statuses, by their words; the cut-offs say nothing there. */
export function statusLight(address: Address, labels?: Readonly<Record<string, string>>): Edit {
  const light = { kind: "traffic light", address, on: "status", green: 0.7, amber: 0.4 } as const;
  return labels === undefined ? light : { ...light, labels };
}
