import type { TakenUpKpi } from "../../../actions/draft/Draft";
import type { KpiOffer } from "../../../actions/kpi/kpiOffers";
import type { KeyResultKind } from "../../../core/score/keyResultKinds";
import type { Locale } from "../../../workbook/Snapshot";
import { typedText } from "../../typedText";

/** A key result as it is being typed. */
export interface TypedKeyResult {
  readonly key: number;
  readonly title: string;
  readonly owner: string;
  readonly kind: KeyResultKind;
  readonly unit: string;
  readonly start: string;
  readonly target: string;
  readonly weight: string;
  readonly due: number | undefined;
  /** The KPI that it takes up. */
  readonly kpi: TakenUpKpi | undefined;
}

export const blankKeyResult = (key: number): TypedKeyResult => ({
  key,
  title: "",
  owner: "",
  kind: "reach",
  unit: "",
  start: "",
  target: "",
  weight: "",
  due: undefined,
  kpi: undefined,
});

/** A key result that takes a KPI up: where it stands now, and where it should recover to. */
export function fromKpi(
  { name, owner, unit, current, target, table, source }: KpiOffer,
  locale: Pick<Locale, "decimalSeparator">,
  toStandard: boolean,
): Partial<TypedKeyResult> {
  return {
    title: name,
    owner,
    unit,
    start: typedText(current, unit, locale),
    kpi: { name, table, source },
    ...(toStandard && { target: typedText(target, unit, locale) }),
  };
}
