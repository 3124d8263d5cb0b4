import type { Labels } from "../formulas/definition/readLabels";
import type { RangeRequest } from "../workbook/Snapshot";

/** What a workbook says about how it wants to be judged. */
export interface Settings {
  /** A serial day; undefined where the workbook says none. */
  readonly asOf: number | undefined;
  /** As a person writes it; "" for the usual one, which follows dates and type. */
  readonly statusRule: string;
  readonly kpiRule: string;
  /** First month of the fiscal year with its naming, as the formulas take it: `1`, `7 first`. */
  readonly fiscalStart: string;
  /** `months`, or a week pattern with its year end. */
  readonly calendar: string;
  /** Floors below which a difference is no exception. */
  readonly materialityShare: number;
  readonly materialityAmount: number;
  /** Days without a check-in after which the pane reminds. */
  readonly staleDays: number;
  readonly maxKeyResults: number;
  /** The tag of a language; "" follows the spreadsheet. */
  readonly language: string;
  /** The person's own word for each status. */
  readonly labels: Labels;
}

export type SettingKey = keyof Settings;

/** The defined names of the cells that hold the settings. Formulas refer to them, so that one cell changes them all. */
export const settingNames = {
  asOf: "OKR_AS_OF",
  statusRule: "OKR_STATUS_RULE",
  kpiRule: "OKR_KPI_RULE",
  fiscalStart: "OKR_FISCAL_START",
  calendar: "OKR_CALENDAR",
  materialityShare: "OKR_MATERIALITY_SHARE",
  materialityAmount: "OKR_MATERIALITY_AMOUNT",
  staleDays: "OKR_STALE_DAYS",
  maxKeyResults: "OKR_MAX_KEY_RESULTS",
  language: "OKR_LANGUAGE",
  labels: "OKR_LABELS",
} as const satisfies Record<SettingKey, string>;

export const settingKeys = Object.keys(settingNames) as readonly SettingKey[];

/** The name of the whole block of settings, so that one read shows them all. */
export const settingsBlock = "OKR_SETTINGS";

/** What to read so that `readSettings` sees all of them. The as-of date may stand elsewhere. */
export const settingsRequests: readonly RangeRequest[] = [
  { kind: "name", name: settingNames.asOf },
  { kind: "name", name: settingsBlock },
];
