import type { Address } from "../workbook/Address";
import type { Edit } from "../workbook/Plan";

/** Red, amber and green on cells that hold statuses, by their words. */
export function statusLight(address: Address, labels?: Readonly<Record<string, string>>): Edit {
  return { kind: "status light", address, ...(labels !== undefined && { labels }) };
}
