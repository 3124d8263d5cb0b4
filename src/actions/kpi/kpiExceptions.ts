import type { Cell } from "../../cells/Cell";
import { cellText } from "../../cells/cellText";
import { isCellError } from "../../cells/isCellError";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import type { Address } from "../../workbook/Address";
import type { Snapshot } from "../../workbook/Snapshot";
import { answerOf } from "../answerOf";
import { findTables } from "../findTables";
import { readSettings } from "../readSettings";

/** A KPI that is off its plan by more than the workbook's floors. */
export interface KpiException {
  readonly name: string;
  /** In its unit; of a percentage in points. */
  readonly difference: number;
  readonly unit: string;
  /** Of the plan; undefined where none can be put. */
  readonly share: number | undefined;
  readonly reading: string;
  /** Its row. */
  readonly address: Address;
}

/** A KPI that has a plan and a value, of which one can't be read. */
export interface KpiNotCompared {
  readonly name: string;
  /** As the formula says it. */
  readonly reason: string;
  /** Its row. */
  readonly address: Address;
}

export interface KpiExceptions {
  readonly offPlan: readonly KpiException[];
  readonly notCompared: readonly KpiNotCompared[];
}

/**
 * What OKR.KPI.EXCEPTIONS says of every KPI table of a workbook, above the materiality that its settings name. A KPI that
 * stands in two tables, such as a long and a wide one, is named once.
 */
export function kpiExceptions(snapshot: Snapshot): KpiExceptions {
  const { materialityShare, materialityAmount, fiscalStart, calendar } = readSettings(snapshot).settings;
  const offPlan = new Map<string, KpiException>();
  const notCompared = new Map<string, KpiNotCompared>();
  for (const { kind, address, values } of findTables(snapshot)) {
    if (kind !== "kpi") continue;
    const answer = answerOf("OKR.KPI.EXCEPTIONS", [
      values,
      materialityShare,
      materialityAmount,
      fiscalStart,
      calendar,
    ]);
    if ("refusal" in answer) continue;
    const kpis = new Map(readKpiTable(values).kpis.map((kpi) => [kpi.name || kpi.id, kpi]));
    for (const row of answer.rows) {
      const at = (heading: string): Cell => row[answer.column(heading)]!;
      const [difference, share] = [at("Difference"), at("Share")];
      const name = cellText(at("KPI"));
      const key = name.toLowerCase();
      if (name === "" || offPlan.has(key)) continue;
      const kpi = kpis.get(name);
      const place = { ...address, row: address.row + (kpi?.row ?? 1) - 1, rows: 1 };
      if (typeof difference === "number") {
        offPlan.set(key, {
          name,
          difference,
          unit: kpi?.unit ?? "",
          share: typeof share === "number" ? share : undefined,
          reading: cellText(at("Reading")),
          address: place,
        });
      } else if (isCellError(difference) && !notCompared.has(key)) {
        notCompared.set(key, { name, reason: difference.message, address: place });
      }
    }
  }
  return {
    offPlan: [...offPlan.values()],
    notCompared: [...notCompared].flatMap(([key, kpi]) => (offPlan.has(key) ? [] : [kpi])),
  };
}
