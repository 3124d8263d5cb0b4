import { overlaps } from "../../../hosts/grid/places";
import type { Area, KeptFormat } from "./ExcelState";
import { foundItem } from "./foundItem";
import { NullNode } from "./NullNode";
import { RangeAreasNode } from "./RangeAreasNode";
import { run } from "./runEdit";

export class ConditionalFormatsNode {
  constructor(private readonly range: Area) {}

  get Items(): readonly KeptFormat[] {
    const { state, sheetId, zone } = this.range;
    return state.formats.filter(({ range }) => range.sheetId === sheetId && overlaps(range.zone, zone));
  }

  Add(type: string): ConditionalFormatNode {
    this.range.refuseWhereLocked();
    const format = new ConditionalFormatNode(this.range, type);
    this.range.state.formats.push(format);
    return format;
  }

  GetItem(id: string): object {
    return foundItem(this.Items.find(({ Id }) => Id === id));
  }
}

/** A conditional format; what it looks like in the grid is drawn anew whenever a part of it is set. */
class ConditionalFormatNode {
  readonly Id: string;
  readonly IconSet: object;
  readonly Custom: {
    readonly Rule: { readonly Formula: string };
    readonly Format: Readonly<Record<"Fill" | "Font", { readonly Color: string }>>;
  };
  readonly DataBar: object;

  constructor(
    readonly range: Area,
    readonly Type: string,
  ) {
    this.Id = `okr-light ${range.state.model.uuidGenerator.smallUuid()}`;
    const drawing = <T extends object>(values: T): T =>
      new Proxy(values, {
        set: (target, name, value) => {
          (target as Record<string | symbol, unknown>)[name] = value;
          this.draw();
          return true;
        },
      });
    this.IconSet = drawing({ Style: "Invalid", Criteria: [] as { formula?: string }[] });
    this.Custom = {
      Rule: drawing({ Formula: "" }),
      Format: { Fill: drawing({ Color: "" }), Font: drawing({ Color: "" }) },
    };
    this.DataBar = drawing({
      PositiveFormat: drawing({ FillColor: "#638EC6" }),
      LowerBoundRule: {},
      UpperBoundRule: {},
    });
  }

  get CustomOrNullObject(): object {
    return this.Type === "Custom" ? this.Custom : new NullNode();
  }

  get CellValueOrNullObject(): object {
    return new NullNode(); // no plan of ours makes one
  }

  get IconSetOrNullObject(): object {
    return this.Type === "IconSet" ? this.IconSet : new NullNode();
  }

  get DataBarOrNullObject(): object {
    return this.Type === "DataBar" ? this.DataBar : new NullNode();
  }

  GetRanges(): RangeAreasNode {
    return new RangeAreasNode({ Items: [this.range] });
  }

  Delete(): void {
    const { formats } = this.range.state;
    formats.splice(formats.indexOf(this), 1);
    this.erase();
  }

  private erase(): void {
    const { state, sheetId } = this.range;
    if (!state.model.getters.getConditionalFormats(sheetId).some(({ id }) => id === this.Id)) return;
    run(state, [{ type: "REMOVE_CONDITIONAL_FORMAT", sheetId, id: this.Id }]);
  }

  private draw(): void {
    const rule = this.rule();
    if (rule === undefined) return;
    this.erase();
    const { state, sheetId, zone } = this.range;
    const ranges = [{ _sheetId: sheetId, _zone: zone }];
    const cf = { id: this.Id, rule };
    run(state, [{ type: "ADD_CONDITIONAL_FORMAT", sheetId, ranges, cf }]);
  }

  private rule(): object | undefined {
    if (this.Type === "DataBar") return { type: "DataBarRule", color: 0x9cc5ce };
    if (this.Type === "Custom") {
      const { Rule, Format } = this.Custom;
      if (Rule.Formula === "") return undefined;
      const [fillColor, textColor] = [Format.Fill.Color, Format.Font.Color];
      const style = { ...(fillColor !== "" && { fillColor }), ...(textColor !== "" && { textColor }) };
      return { type: "CellIsRule", operator: "customFormula", values: [Rule.Formula], style };
    }
    const [, amber, green] = (this.IconSet as { Criteria: { formula?: string }[] }).Criteria;
    if (amber?.formula === undefined || green?.formula === undefined) return undefined;
    const from = (formula: string): object => ({ type: "number", operator: "ge", value: formula.slice(1) });
    return {
      type: "IconSetRule",
      icons: { upper: "dotGood", middle: "dotNeutral", lower: "dotBad" },
      upperInflectionPoint: from(green.formula),
      lowerInflectionPoint: from(amber.formula),
    };
  }
}
