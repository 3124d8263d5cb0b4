import type { Labels } from "../../formulas/definition/readLabels";
import type { ActionText } from "../text/en";
import type { TableLayout } from "./tableSheet";

interface KeyResultLayoutOptions {
  readonly sheet: string;
  readonly text: ActionText;
  /** The words for statuses. */
  readonly labels: Labels;
  /** To choose from, in front of the others; undefined where there are no perspectives. */
  readonly perspectives: readonly string[] | undefined;
  /** Row by row, whether its values are shown in percent. */
  readonly shares: readonly boolean[];
}

/** The columns of a drafted table of key results, so that drafting goes on below it. */
export function keyResultLayout({
  sheet,
  text,
  labels,
  perspectives,
  shares,
}: KeyResultLayoutOptions): TableLayout {
  return {
    sheet,
    table: "KeyResults",
    columns: (
      [
        ...(perspectives === undefined
          ? []
          : [{ name: "Perspective", width: 150, words: perspectives } as const]),
        { name: "Objective", width: 240 },
        { name: "Key result", width: 280 },
        { name: "Owner", width: 130 },
        { name: "Type", width: 100, words: Object.values(text.choices.types) },
        { name: "Kind", width: 80, words: Object.values(text.choices.kinds) },
        { name: "Unit", width: 80 },
        { name: "Start", width: 70 },
        { name: "Current", width: 70 },
        { name: "Target", width: 70 },
        { name: "Weight", width: 70 },
        { name: "Start date", width: 90, format: "yyyy-mm-dd" },
        { name: "Due", width: 90, format: "yyyy-mm-dd" },
        { name: "Score", width: 70, format: "0%" },
        { name: "Expected", width: 80, format: "0%" },
        { name: "Status", width: 100, light: labels },
      ] as const
    ).map((column) => ({ ...column, heading: text.columns[column.name] })),
    shares: { columns: ["Start", "Current", "Target"], rows: shares },
  };
}
