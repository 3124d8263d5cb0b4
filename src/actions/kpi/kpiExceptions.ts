import type { Cell } from "../../cells/Cell";
import { cellText } from "../../cells/cellText";
import { readKpiTable } from "../../cells/tables/readKpiTable";
import type { Address } from "../../workbook/Address";
import type { Snapshot } from "../../workbook/Snapshot";
import { answerOf } from "../answerOf";
import { findTables } from "../findTables";
import { readSettings } from "../readSettings";

/** A KPI that is off its plan by more than the workbook's floors. */
export interface KpiException {
  readonly name: string;
  readonly difference: number;
  /** Of the plan; undefined where none can be put. */
  readonly share: number | undefined;
  readonly reading: string;
  /** Its row. */
  readonly address: Address;
}

/**
 * What OKR.KPI.EXCEPTIONS says of every KPI table of a workbook, above the materiality that its settings name. A KPI that
 * stands in two tables, such as a long and a wide one, is named once.
 */
export function kpiExceptions(snapshot: Snapshot): readonly KpiException[] {
  const { materialityShare, materialityAmount, fiscalStart, calendar } = readSettings(snapshot).settings;
  const seen = new Set<string>();
  return findTables(snapshot)
    .filter(({ kind }) => kind === "kpi")
    .flatMap(({ address, values }): KpiException[] => {
      const answer = answerOf("OKR.KPI.EXCEPTIONS", [
        values,
        materialityShare,
        materialityAmount,
        fiscalStart,
        calendar,
      ]);
      if ("refusal" in answer) return [];
      const rows = new Map(readKpiTable(values).kpis.map((kpi) => [kpi.name || kpi.id, kpi.row]));
      return answer.rows.flatMap((row) => {
        const at = (heading: string): Cell => row[answer.column(heading)]!;
        const [difference, share] = [at("Difference"), at("Share")];
        const name = cellText(at("KPI"));
        if (typeof difference !== "number" || name === "" || seen.has(name.toLowerCase())) return [];
        seen.add(name.toLowerCase());
        return [
          {
            name,
            difference,
            share: typeof share === "number" ? share : undefined,
            reading: cellText(at("Reading")),
            address: { ...address, row: address.row + (rows.get(name) ?? 1) - 1, rows: 1 },
          },
        ];
      });
    });
}
