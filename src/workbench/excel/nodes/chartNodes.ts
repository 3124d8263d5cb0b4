import type { Address } from "../../../workbook/Address";
import type { ChartKind } from "../../../workbook/Plan";
import { ExcelFault } from "../protocol";
import type { Area, ExcelState } from "./ExcelState";
import { foundItem } from "./foundItem";
import { NullNode } from "./NullNode";
import { pointsOfPixel } from "./pointsOfPixel";
import { runEdit } from "./runEdit";

const chartKinds: Readonly<Record<string, ChartKind>> = {
  BarClustered: "bar",
  ColumnClustered: "column",
  Line: "line",
};

export class ChartsNode {
  constructor(
    private readonly state: ExcelState,
    private readonly id: string,
  ) {}

  Add(type: string, source: Area): ChartNode {
    const chart = chartKinds[type];
    if (chart === undefined)
      throw new ExcelFault("InvalidArgument", `no chart of type ${type} is built here`);
    return new ChartNode(this.state, this.id, chart, source.address);
  }

  GetItem(name: string): ChartNode {
    return foundItem(this.GetItemOrNullObject(name));
  }

  GetItemOrNullObject(name: string): ChartNode | NullNode {
    const isThere = this.state.model.getters
      .getChartIds(this.id)
      .some((id) => id === `okr-chart ${name} data`);
    if (!isThere) return new NullNode();
    const chart = new ChartNode(this.state, this.id, "bar", undefined);
    chart.name = name;
    return chart;
  }
}

/** A chart; the grid wants it whole, so it is drawn when it gets its position, the last thing set. */
class ChartNode {
  name = "Chart";
  readonly Title = { Text: "" };
  /** In points; what Excel makes unasked. */
  Width = 360;
  Height = 216;

  constructor(
    private readonly state: ExcelState,
    private readonly id: string,
    private readonly chart: ChartKind,
    private readonly source: Address | undefined,
  ) {}

  get Name(): string {
    return this.name;
  }

  set Name(name: string) {
    this.name = name;
  }

  SetPosition(cell: string): void {
    const { getters } = this.state.model;
    const { zone } = getters.getRangeFromSheetXC(this.id, cell);
    runEdit(this.state, {
      kind: "chart",
      sheet: getters.getSheetName(this.id),
      name: this.name,
      chart: this.chart,
      title: this.Title.Text,
      source: this.source!,
      at: { row: zone.top, column: zone.left },
      size: { width: this.Width / pointsOfPixel, height: this.Height / pointsOfPixel },
      description: this.Title.Text,
    });
  }

  Delete(): void {
    const sheet = this.state.model.getters.getSheetName(this.id);
    runEdit(this.state, { kind: "remove chart", sheet, name: this.name });
  }
}
