import { FormulaError } from "../../core/errors/FormulaError";
import type { Range } from "../Cell";
import { cellText } from "../cellText";
import { nearestRoles } from "../headings/nearestRoles";
import type { TableKind } from "../headings/kindOfTable";

const lookedFor: Readonly<Record<TableKind | "any", string>> = {
  okr: "Objective, Key result, Start, Current, Target",
  objectives: "Objective, Owner, Score",
  kpi: "KPI, Target, Actual, or a column for each month",
  map: "Key result, KPI, Share",
  checkin: "Date, Key result, Value",
  any: "Objective, Key result, Current, Target; KPI, Actual, Target; or Date, Key result, Value",
};

/** The refusal of a range that isn't the table asked for: the headings looked for, those seen, and the nearest guess. */
export function notRecognised(range: Range, kind: TableKind | undefined): FormulaError {
  const seen = (range.find((row) => row.filter((cell) => cellText(cell) !== "").length > 1) ?? range[0]!)
    .map(cellText)
    .filter((text) => text !== "")
    .slice(0, 12);
  const guesses = seen
    .map((text) => ({ text, roles: nearestRoles(text) }))
    .filter(({ roles }) => roles.length > 0)
    .slice(0, 3)
    .map(({ text, roles }) => `“${text}” could be ${roles.join(" or ")}`);
  return new FormulaError(
    "#VALUE!",
    [
      `range needs headings such as ${lookedFor[kind ?? "any"]}`,
      seen.length === 0 ? "it is blank" : `it has ${seen.join(", ").slice(0, 200)}`,
      ...(guesses.length === 0
        ? []
        : [`${guesses.join(", ")}; write the meaning behind a heading, such as ${seen[0]!} [Objective]`]),
    ].join("; "),
  );
}
