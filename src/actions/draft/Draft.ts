import type { KeyResultType } from "../../core/model/KeyResult";
import type { KeyResultKind } from "../../core/score/keyResultKinds";
import type { Address } from "../../workbook/Address";
import type { KpiSource } from "../kpi/kpiSources";

/** A KPI of the workbook that a key result takes up. */
export interface TakenUpKpi {
  readonly name: string;
  /** The table that it stands in. */
  readonly table: Address;
  /** Where a formula finds its present value. */
  readonly source: KpiSource;
}

export interface DraftKeyResult {
  readonly title: string;
  readonly owner: string;
  readonly kind: KeyResultKind;
  readonly unit: string;
  readonly start: number | undefined;
  readonly target: number | undefined;
  readonly weight: number | undefined;
  /** A serial day; undefined for the objective's own. */
  readonly due: number | undefined;
  /** The KPI that it takes up: the map says so, and its current value follows where the KPI has one. */
  readonly kpi?: TakenUpKpi | undefined;
}

export interface Draft {
  readonly objective: string;
  readonly type: KeyResultType;
  readonly startDate: number | undefined;
  readonly due: number | undefined;
  readonly keyResults: readonly DraftKeyResult[];
}
