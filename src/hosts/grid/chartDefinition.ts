import { helpers } from "@odoo/o-spreadsheet";
import type { Edit } from "../../workbook/Plan";
import { zoneOf } from "./places";

/** The first series is what matters, the second what it is held against. */
const seriesColours = ["#2F6DB5", "#A9B6C4", "#E0912F", "#4C9A6A", "#8A63B0"];

/** A chart in the grid's own terms: the first column as categories, each further one as a series named by its heading. */
export function chartDefinition({ chart, title, source }: Extract<Edit, { kind: "chart" }>): object {
  const { top, left, bottom, right } = zoneOf(source);
  const column = (index: number, first: number): string =>
    `${quoted(source.sheet)}!${helpers.toXC(index, first)}:${helpers.toXC(index, bottom)}`;
  return {
    type: chart === "line" ? "line" : "bar",
    title: { text: title },
    legendPosition: right - left > 1 ? "top" : "none",
    dataSource: {
      type: "range",
      dataSetsHaveTitle: true,
      dataSets: Array.from({ length: right - left }, (_, index) => ({
        dataSetId: String(index),
        dataRange: column(left + 1 + index, top),
      })),
      labelRange: column(left, top),
    },
    dataSetStyles: Object.fromEntries(
      seriesColours.map((backgroundColor, index) => [String(index), { backgroundColor }]),
    ),
    stacked: false,
    ...(chart === "line" ? { labelsAsText: true, cumulative: false } : { horizontal: chart === "bar" }),
  };
}

function quoted(sheet: string): string {
  return /^[A-Za-z_]\w*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
