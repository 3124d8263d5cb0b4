import type { Edit } from "../../workbook/Plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ChartEdit = Extract<Edit, { kind: "chart" }>;

/** A chart of ours: the developer note that knows it, what it was asked to show, and itself unless someone deleted it. */
interface MarkedChart {
  readonly mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  readonly edit: ChartEdit;
  readonly chart: Chart | undefined;
}

/** A chart has no name: a developer note on its sheet, invisible and without data of the person's, keeps what it is. */
export function markChart(sheet: Sheet, chart: Chart, edit: ChartEdit): void {
  sheet.addDeveloperMetadata(keyOf(edit.name), JSON.stringify({ id: chart.getChartId(), edit }));
}

/** The last of our charts with a name: one that was there before with the same name stays as it is. */
export function latestChart(sheet: Sheet, name: string): MarkedChart | undefined {
  const mark = sheet
    .getDeveloperMetadata()
    .filter((each) => each.getKey() === keyOf(name))
    .pop();
  if (mark === undefined) return undefined;
  const { id, edit } = JSON.parse(mark.getValue() ?? "{}") as { id: number; edit: ChartEdit };
  return { mark, edit, chart: sheet.getCharts().find((chart) => chart.getChartId() === id) };
}

function keyOf(name: string): string {
  return `OKR chart ${name}`;
}
