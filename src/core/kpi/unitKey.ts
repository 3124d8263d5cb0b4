import { withoutAccents } from "../text/withoutAccents";
import { isPercentUnit } from "./isPercentUnit";

/** Signs that mean one currency; `kr` and `¥` mean several and stay what they are. */
const currencies: Readonly<Record<string, string>> = {
  "€": "eur",
  $: "usd",
  us$: "usd",
  "£": "gbp",
  r$: "brl",
  "₹": "inr",
};

/** One unit however it is written: `Days` and `day`, `€` and EUR, `%` and percent. `ms` is not `m`. */
export function unitKey(unit: string): string {
  const plain = withoutAccents(unit)
    .toLowerCase()
    .replace(/[\s.]+/g, " ")
    .trim();
  if (isPercentUnit(plain)) return "%";
  return currencies[plain] ?? (plain.length > 2 ? plain.replace(/s$/, "") : plain);
}
