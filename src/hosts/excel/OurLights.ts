import type { DataBar, Edit, RemoveLights, ScoreLight, StatusLight } from "../../workbook/Plan";
import { outside } from "./areas";
import { areaProperties, lightsBefore, type PlacedLight } from "./lightsBefore";
import { rangeAt } from "./places";
import { isOurLight, lightProperties } from "./trafficLight";

export type LightEdit = ScoreLight | StatusLight | DataBar | RemoveLights;

const formatTypes = {
  "score light": "IconSet",
  "status light": "Custom",
  "data bar": "DataBar",
} as const;

/** Lights and bars of ours that stand where a plan puts some, or takes them away. */
export class OurLights {
  private readonly within = new Map<LightEdit, Excel.ConditionalFormatCollection>();
  private readonly around = new Map<LightEdit, Excel.ConditionalFormatCollection[]>();
  private readonly placed = new Map<string, PlacedLight>();

  constructor(private readonly workbook: Excel.Workbook) {}

  ask(edit: LightEdit): void {
    if (edit.kind !== "remove lights") {
      this.around.set(
        edit,
        outside(edit.address).map((part) => this.formatsOn(part, "items/id")),
      );
    }
    this.within.set(edit, this.formatsOn(edit.address, lightProperties));
  }

  /**
   * That takes no round trip of its own: the answers come with the write, as they were before it, because they are the
   * first that it asks for.
   */
  askWhereTheyStand(): void {
    for (const edit of this.within.keys()) {
      const { sheet } = edit.address;
      for (const format of this.in(edit)) {
        const ranges = format.getRanges().load(areaProperties);
        this.placed.set(`${sheet} ${format.id}`, { sheet, format, ranges });
      }
    }
  }

  wereAsked(edit: LightEdit): boolean {
    return this.within.has(edit);
  }

  in(edit: LightEdit): Excel.ConditionalFormat[] {
    return (this.within.get(edit)?.items ?? []).filter(isOurLight);
  }

  /** Those that a new one takes the place of: of its kind, and with no cell outside of its range. */
  replacedBy(edit: Exclude<LightEdit, RemoveLights>): Excel.ConditionalFormat[] {
    if (edit.putBack) return [];
    const beyond = new Set(this.around.get(edit)?.flatMap(({ items }) => items.map(({ id }) => id)));
    return this.in(edit).filter(({ type, id }) => type === formatTypes[edit.kind] && !beyond.has(id));
  }

  /** Edits that put them back, each once though several edits touch it; undefined where Excel never said where they stood. */
  edits(): Edit[] | undefined {
    return lightsBefore([...this.placed.values()]);
  }

  private formatsOn(address: LightEdit["address"], properties: string): Excel.ConditionalFormatCollection {
    return rangeAt(this.workbook, address).conditionalFormats.load(properties);
  }
}
