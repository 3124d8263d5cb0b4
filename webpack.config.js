import { excel } from "./scripts/webpack/excel.js";
import { sheets } from "./scripts/webpack/sheets.js";
import { workbench } from "./scripts/webpack/workbench.js";

/** The bundles by name: `webpack` builds them all, `webpack --config-name sheets` one of them. */
export default (_env, { mode = "production" }) => [
  excel(mode),
  sheets(mode),
  sheets(mode, "sheets-reminders"),
  workbench(mode),
];
