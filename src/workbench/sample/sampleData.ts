/** A made-up finance team of a clinic group, two thirds through a quarter. */

export const quarter = { label: "2026-Q4", start: "2026-10-01", end: "2026-12-31", asOf: "2026-11-27" };

interface SampleKeyResult {
  readonly title: string;
  readonly owner: string;
  readonly kind: "reach" | "at least" | "milestone";
  readonly start: number | null;
  readonly current: number | null;
  readonly target: number | null;
  readonly unit: string;
  readonly weight: number;
  /** How start, current and target are shown. */
  readonly format: string;
}

export const objectives: readonly { title: string; keyResults: readonly SampleKeyResult[] }[] = [
  {
    title: "Managers get their numbers in time",
    keyResults: [
      keyResult("Days to close the month", "Mei", "reach", [9, 7, 5], 0.5, "days"),
      keyResult("Correction bookings per close", "Jonas", "reach", [40, 37, 34], 0.3, "bookings"),
      keyResult("New consolidation tool live", "Mei", "milestone", [null, 0.6, null], 0.2, ""),
    ],
  },
  {
    title: "Patients and wards trust our billing desk",
    keyResults: [
      keyResult("Uptime of patient registration", "Ida", "reach", [0.5, 0.85, 0.99], 0.4, "%"),
      keyResult("First response under 2 h", "Rahul", "reach", [6, 3.1, 2], 0.25, "h"),
      keyResult("NPS of billed patients", "Ida", "reach", [32, 37, 42], 0.2, "points"),
      keyResult("Patients who pay online", "Rahul", "reach", [0.18, null, 0.3], 0.15, "%"),
    ],
  },
  {
    title: "Cash stays safe while we grow",
    keyResults: [
      keyResult("Days sales outstanding", "Sofia", "reach", [58, 56, 48], 0.5, "days"),
      keyResult("Liquidity cover", "Sofia", "at least", [null, 47, 45], 0.3, "days"),
      keyResult("Invoices matched by themselves", "Jonas", "reach", [0.62, 0.76, 0.85], 0.2, "%"),
    ],
  },
];

function keyResult(
  title: string,
  owner: string,
  kind: SampleKeyResult["kind"],
  [start, current, target]: readonly [number | null, number | null, number | null],
  weight: number,
  unit: string,
): SampleKeyResult {
  const format = unit === "%" || kind === "milestone" ? "0%" : unit === "h" ? "0.0" : "0";
  return { title, owner, kind, start, current, target, unit, weight, format };
}

/** The ends of the months that are closed. */
export const months = [
  "2026-01-31",
  "2026-02-28",
  "2026-03-31",
  "2026-04-30",
  "2026-05-31",
  "2026-06-30",
  "2026-07-31",
  "2026-08-31",
  "2026-09-30",
  "2026-10-31",
];

interface SampleKpi {
  readonly name: string;
  readonly owner: string;
  readonly unit: string;
  readonly direction: "up" | "down";
  readonly aggregation: "sum" | "last";
  readonly format: string;
  /** Month by month. */
  readonly actuals: readonly number[];
  readonly budgets: readonly number[];
}

export const kpis: readonly SampleKpi[] = [
  {
    name: "Revenue",
    owner: "Sofia",
    unit: "k€",
    direction: "up",
    aggregation: "sum",
    format: "#,##0",
    actuals: [4212, 4105, 4398, 4287, 4351, 4420, 4189, 4076, 4467, 4538],
    budgets: [4200, 4150, 4350, 4300, 4350, 4400, 4250, 4150, 4450, 4500],
  },
  {
    name: "Operating cost",
    owner: "Sofia",
    unit: "k€",
    direction: "down",
    aggregation: "sum",
    format: "#,##0",
    actuals: [3742, 3698, 3811, 3760, 3795, 3854, 3809, 3766, 3902, 3987],
    budgets: [3700, 3680, 3780, 3750, 3780, 3820, 3780, 3740, 3850, 3880],
  },
  {
    name: "Days sales outstanding",
    owner: "Sofia",
    unit: "days",
    direction: "down",
    aggregation: "last",
    format: "0",
    actuals: [54, 55, 55, 56, 57, 57, 58, 59, 58, 57],
    budgets: [54, 54, 53, 53, 52, 52, 51, 50, 50, 49],
  },
  {
    name: "Liquidity cover",
    owner: "Sofia",
    unit: "days",
    direction: "up",
    aggregation: "last",
    format: "0",
    actuals: [51, 50, 49, 50, 48, 48, 47, 46, 47, 47],
    budgets: [45, 45, 45, 45, 45, 45, 45, 45, 45, 45],
  },
  {
    name: "Invoices matched by themselves",
    owner: "Jonas",
    unit: "%",
    direction: "up",
    aggregation: "last",
    format: "0%",
    actuals: [0.55, 0.56, 0.57, 0.58, 0.58, 0.6, 0.61, 0.61, 0.62, 0.7],
    budgets: [0.55, 0.57, 0.59, 0.61, 0.63, 0.65, 0.67, 0.69, 0.71, 0.73],
  },
  {
    name: "Patient NPS",
    owner: "Ida",
    unit: "points",
    direction: "up",
    aggregation: "last",
    format: "0",
    actuals: [29, 30, 30, 31, 30, 31, 32, 32, 32, 35],
    budgets: [30, 30, 31, 31, 32, 32, 33, 33, 34, 35],
  },
];

/** Which KPI feeds which key result, by their names, and with what share. */
export const map: readonly (readonly [keyResult: string, kpi: string, share: number])[] = [
  ["NPS of billed patients", "Patient NPS", 1],
  ["Days sales outstanding", "Days sales outstanding", 1],
  ["Liquidity cover", "Liquidity cover", 1],
  ["Invoices matched by themselves", "Invoices matched by themselves", 1],
];

/** What was reported in the weekly round. */
export const checkIns: readonly (readonly [
  date: string,
  keyResult: string,
  value: number,
  confidence: number,
  author: string,
  note: string,
])[] = [
  ["2026-10-09", "Uptime of patient registration", 0.55, 5, "Ida", "New servers ordered"],
  ["2026-10-23", "Uptime of patient registration", 0.68, 6, "Ida", "Two of four sites moved"],
  ["2026-11-06", "Uptime of patient registration", 0.79, 7, "Ida", "Third site moved"],
  ["2026-11-20", "Uptime of patient registration", 0.85, 7, "Ida", "Last site moves on 5 December"],
  ["2026-10-09", "Days sales outstanding", 58, 6, "Sofia", "Reminders go out weekly now"],
  ["2026-10-30", "Days sales outstanding", 57, 5, "Sofia", "Two insurers pay late"],
  ["2026-11-20", "Days sales outstanding", 56, 3, "Sofia", "Needs a decision on direct debit"],
  ["2026-10-16", "Days to close the month", 9, 6, "Mei", "Calendar agreed with the sites"],
  ["2026-11-06", "Days to close the month", 8, 6, "Mei", "October closed on day 8"],
  ["2026-11-27", "Days to close the month", 7, 7, "Mei", "Rehearsal took 7 days"],
];
