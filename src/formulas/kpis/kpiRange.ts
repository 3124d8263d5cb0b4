import { table } from "../definition/parameters";

/** The table of KPIs, the same words in each formula that reads one. */
export const kpiRange = table(
  "The table with its header row, as it is: one row per KPI, or per KPI and period, or periods as columns. KPI and Actual are needed; Target, Direction, Aggregation, Unit, Cadence, Amber and Red count where they stand, in any order and any of six languages",
);
