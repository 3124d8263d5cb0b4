import type { Severity } from "../coach/severities";

type Text = readonly [severity: Severity, conflict: string, fix: string];

/** What can be wrong between a key result and the KPIs that feed it, by code; `{1}` and `{2}` are what was found. */
export const conflictTexts = {
  "opposite-directions": [
    "error",
    "The key result should go {1}, the KPI the other way",
    "Correct the direction of one of them, or map another KPI",
  ],
  "unlike-units": [
    "error",
    "The key result is in {1}, the KPI in {2}, and nothing is converted",
    "Give both the same unit, and values in it",
  ],
  "pulled-apart": [
    "error",
    "Two key results pull the KPI apart: {1} (up), {2} (down)",
    "Let one of them have it, or agree on one direction",
  ],
  "reported-late": [
    "error",
    "The KPI is reported {1}, first after the key result is due",
    "Report it more often, or move the due date",
  ],
  "reported-rarely": [
    "warning",
    "The KPI is reported {1}, once before the key result is due",
    "Report it more often, so that there is time to act",
  ],
  "weaker-target": [
    "warning",
    "The target of the key result is weaker than the KPI's own ({1}, {2})",
    "Set the key result's target to the KPI's, or say why less is enough",
  ],
  "only-lagging": [
    "warning",
    "Only lagging KPIs under the objective “{1}”",
    "Map a leading KPI too, one that moves before the result does",
  ],
  "shares-normalised": [
    "warning",
    "Shares sum to {1}%; each counts in proportion",
    "Correct the shares so that they sum to 100%",
  ],
  "share-blank": [
    "warning",
    "Share is blank beside others that are given; it counts as 0",
    "Give it a share, or clear all of them so that all count the same",
  ],
  "share-negative": ["error", "Share is negative ({1})", "Use 0 or more"],
  "mapped-twice": ["warning", "Mapped twice; it counts twice", "Remove row {1} of the map"],
} as const satisfies Readonly<Record<string, Text>>;

export type ConflictCode = keyof typeof conflictTexts;
