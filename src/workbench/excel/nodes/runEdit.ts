import { runCommands, type GridCommand } from "../../../hosts/grid/createGridModel";
import { planCommands } from "../../../hosts/grid/planCommands";
import { PlannedSheets } from "../../../hosts/grid/PlannedSheets";
import type { Edit } from "../../../workbook/Plan";
import { ExcelFault } from "../protocol";
import type { ExcelState } from "./ExcelState";

export function runEdit(state: ExcelState, edit: Edit): void {
  run(state, planCommands([edit], new PlannedSheets(state.model)));
}

export function run({ model }: ExcelState, commands: readonly GridCommand[]): void {
  const refused = runCommands(model, commands);
  if (refused !== undefined) throw new ExcelFault("InvalidArgument", `the grid refused ${refused.type}`);
}
