/**
 * Every status there is, with its label.
 *
 * Products disagree on what "at risk" means, codes do not: rules and roll-ups speak codes, people see labels.
 */
export const defaultLabels = {
  "no-target": "No target",
  "not-started": "Not started",
  "no-data": "No data",
  stale: "Stale",
  missed: "Missed",
  achieved: "Achieved",
  "on-track": "On track",
  "at-risk": "At risk",
  "off-track": "Off track",
} as const;

export type StatusCode = keyof typeof defaultLabels;

export const statusCodes = Object.keys(defaultLabels) as readonly StatusCode[];
