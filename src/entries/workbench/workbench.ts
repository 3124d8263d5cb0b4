import Chart from "chart.js/auto";
import { createGridModel } from "../../hosts/grid/createGridModel";
import { mountWorkbench } from "../../workbench/page/mountWorkbench";

// The grid looks for its charts there.
(globalThis as { Chart?: typeof Chart }).Chart = Chart;

mountWorkbench(
  document.getElementById("workbench")!,
  () => createGridModel(),
  () => () => undefined,
);
