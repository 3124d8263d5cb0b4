import * as parts from "chart.js";

const { Chart, registerables } = parts;

/** Puts the chart library where the grid looks for it: one global with every part on it, as its script tag would. */
export function provideCharts(): void {
  Chart.register(...registerables);
  (globalThis as { Chart?: unknown }).Chart = Object.assign(Chart, parts);
}
