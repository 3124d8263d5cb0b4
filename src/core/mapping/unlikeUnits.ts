import { unitKey } from "../kpi/unitKey";
import { unitOfKpi } from "../kpi/unitOfKpi";
import type { KeyResult } from "../model/KeyResult";
import type { Kpi } from "../model/Kpi";

/** Percentages and currencies, as `unitKey` writes them. `kr` may be any of three of them. */
const certain = /^(?:%|eur|usd|gbp|brl|chf|nok|sek|dkk|jpy|cny|inr)$/;

interface UnlikeUnits {
  readonly keyResult: string;
  readonly kpi: string;
  /** Beyond doubt: two currencies, or a percentage and a currency. Words may mean one thing, `customers` and `count`. */
  readonly certain: boolean;
}

/** The units of a key result and of its KPI where both name one and they differ. Nothing is converted: no rate is known. */
export function unlikeUnits(keyResult: Pick<KeyResult, "unit">, kpi: Kpi): UnlikeUnits | undefined {
  const unit = keyResult.unit && unitOfKpi(kpi);
  if (unit === "") return undefined;
  const [one, other] = [unitKey(keyResult.unit), unitKey(unit)];
  if (one === other) return undefined;
  return { keyResult: keyResult.unit, kpi: unit, certain: certain.test(one) && certain.test(other) };
}
