import { defaultLabels } from "../core/status/statusCodes";
import type { Settings } from "./settings";

/** What holds where a workbook says nothing: the same as the formulas take where an argument is left out. */
export const defaultSettings: Settings = {
  asOf: undefined,
  statusRule: "",
  kpiRule: "",
  fiscalStart: "1",
  calendar: "months",
  materialityShare: 0.05,
  materialityAmount: 0,
  staleDays: 14,
  maxKeyResults: 5,
  language: "",
  labels: defaultLabels,
};
