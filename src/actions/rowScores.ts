import type { Written } from "../workbook/Plan";
import type { ActionContext } from "./ActionContext";
import type { SettingsReference } from "./ensureSettings";
import { formulaCall } from "./formulaCall";
import { howJudgedOnSheet } from "./howJudged";

/** The columns that score, expected share and status of a row are computed from, and those two themselves. */
export type ScoredColumn =
  "Kind" | "Start" | "Current" | "Target" | "Start date" | "Due" | "Score" | "Expected";

/**
 * Score, expected share and status of one row, each in a cell of its own, because a spill inside a table is an error in
 * Excel.
 *
 * @param cell where a column of that row stands, `H2`
 */
export function rowScores(
  { host }: Pick<ActionContext, "host">,
  settings: Pick<SettingsReference, "of">,
  cell: (name: ScoredColumn) => string,
): Written[] {
  // Some versions of Excel hand a blank cell over as 0, which would be a value.
  const orBlank = (name: ScoredColumn): string =>
    host.name === "Excel" ? `IF(${cell(name)}="", "", ${cell(name)})` : cell(name);
  const call = (name: string, ...inputs: string[]): Written => ({
    formula: `=${formulaCall(host, name, inputs)}`,
  });
  return [
    call("OKR.PROGRESS", orBlank("Current"), orBlank("Target"), orBlank("Start"), cell("Kind"), "TRUE"),
    call("OKR.EXPECTED", cell("Start date"), cell("Due"), settings.of("asOf")),
    call("OKR.STATUS", cell("Score"), cell("Expected"), settings.of("statusRule"), settings.of("labels")),
  ];
}

/** Where OKR.TABLE answers score, expected share and status. */
const judgedColumns = [9, 10, 11];

/**
 * The same of a row whose target is a range to stay in (`90–95`): that is text, which OKR.TABLE reads. Of what it answers
 * for the table down to this row, the last line is this row's.
 *
 * @param table from the heading row down to the row, without the columns that these formulas stand in
 */
export function rangeScores(
  { host }: Pick<ActionContext, "host">,
  settings: Pick<SettingsReference, "of">,
  table: string,
): Written[] {
  const inputs = [table, settings.of("asOf"), ...howJudgedOnSheet(settings)];
  const judged = formulaCall(host, "OKR.TABLE", inputs);
  return judgedColumns.map((column) => ({
    formula: `=INDEX(${judged}, ROWS(${judged}), ${column})`,
  }));
}
