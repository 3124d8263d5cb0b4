import type { MapRow } from "../model/MapRow";
import type { Kpi } from "../model/Kpi";
import type { KeyResult } from "../model/KeyResult";

/** One KPI that feeds a key result. */
export interface Link {
  readonly map: MapRow;
  /** Undefined where the map names none that there is. */
  readonly kpi: Kpi | undefined;
  /** Why there is no KPI, for a message. */
  readonly ambiguous: boolean;
}

/** A key result of the map and all that feeds it, in the order of the map. */
export interface KeyResultLinks {
  /** As the map names it. */
  readonly written: string;
  readonly keyResult: KeyResult | undefined;
  readonly ambiguous: boolean;
  readonly links: readonly Link[];
}
