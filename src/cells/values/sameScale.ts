import { unitKey } from "../../core/kpi/unitKey";
import type { Quantity } from "./Quantity";

/** A value of a row with the name that messages use and the text it was read from. */
export interface Named {
  readonly name: string;
  readonly quantity: Quantity;
  readonly text: string;
}

/** What keeps values from being compared: `5 days` with `5 min`, `40%` with 10; undefined where nothing does. */
export function unlikeScale(values: readonly Named[], percent: boolean): string | undefined {
  let first: Named | undefined;
  for (const named of values) {
    if (named.quantity.unit === "") continue;
    if (first && unitKey(first.quantity.unit) !== unitKey(named.quantity.unit)) return unlike(first, named);
    first ??= named;
  }
  if (first?.quantity.unit !== "%" || percent) return undefined;
  const plain = values.find(({ quantity }) => quantity.unit === "" && Math.abs(quantity.value ?? 0) > 1);
  return plain && unlike(first, plain);
}

function unlike(one: Named, other: Named): string {
  return `${one.name} “${one.text}” and ${other.name} “${other.text}” are of unlike scale; write both in one unit`;
}
