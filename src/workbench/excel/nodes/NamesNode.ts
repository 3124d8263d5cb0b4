import { ExcelFault } from "../protocol";
import type { Area, ExcelState } from "./ExcelState";
import { foundItem } from "./foundItem";
import { NamedFormulaNode } from "./namedFormulaNodes";
import { NullNode } from "./NullNode";
import { run, runEdit } from "./runEdit";
import { RangeNode } from "./sheetNodes";

export class NamesNode {
  constructor(private readonly state: ExcelState) {}

  get Items(): (NameNode | NamedFormulaNode)[] {
    const { model, namedFormulas } = this.state;
    return [
      ...model.getters.getNamedRanges().map(({ name }) => new NameNode(this.state, name)),
      ...[...namedFormulas.keys()].map((name) => new NamedFormulaNode(namedFormulas, name)),
    ];
  }

  Add(name: string, range: Area): NameNode {
    if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
      throw new ExcelFault(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
      );
    }
    runEdit(this.state, { kind: "name", name, address: range.address });
    return new NameNode(this.state, name);
  }

  GetItem(name: string): NameNode | NamedFormulaNode {
    return foundItem(this.GetItemOrNullObject(name));
  }

  GetItemOrNullObject(name: string): NameNode | NamedFormulaNode | NullNode {
    return this.Items.find(({ Name }) => Name.toLowerCase() === name.toLowerCase()) ?? new NullNode();
  }
}

class NameNode {
  readonly Type = "Range";

  constructor(
    private readonly state: ExcelState,
    readonly Name: string,
  ) {}

  get Formula(): string {
    const { model } = this.state;
    const { range } = model.getters.getNamedRange(this.Name)!;
    return `=${model.getters.getRangeString(range, "")}`;
  }

  set Formula(formula: string) {
    const { model } = this.state;
    const range = model.getters.getRangeFromSheetXC(
      model.getters.getActiveSheetId(),
      formula.slice(1).replace(/\$/g, ""),
    );
    run(this.state, [
      {
        type: "UPDATE_NAMED_RANGE",
        oldRangeName: this.Name,
        newRangeName: this.Name,
        sheetId: range.sheetId,
        ranges: [{ _sheetId: range.sheetId, _zone: range.zone }],
      },
    ]);
  }

  GetRangeOrNullObject(): RangeNode {
    const { sheetId, zone } = this.state.model.getters.getNamedRange(this.Name)!.range;
    return new RangeNode(this.state, sheetId, zone);
  }

  Delete(): void {
    runEdit(this.state, { kind: "remove name", name: this.Name });
  }
}
