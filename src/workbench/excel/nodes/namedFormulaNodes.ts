import { foundItem } from "./foundItem";
import { NullNode } from "./NullNode";

/** Names that belong to one sheet; of those only formulas are built. */
export class SheetNamesNode {
  constructor(private readonly formulas: Map<string, string>) {}

  get Items(): NamedFormulaNode[] {
    return [...this.formulas.keys()].map((name) => new NamedFormulaNode(this.formulas, name));
  }

  GetItem(name: string): NamedFormulaNode {
    return foundItem(this.GetItemOrNullObject(name));
  }

  GetItemOrNullObject(name: string): NamedFormulaNode | NullNode {
    return this.Items.find(({ Name }) => Name.toLowerCase() === name.toLowerCase()) ?? new NullNode();
  }
}

export class NamedFormulaNode {
  /** Of what it answers; any but a range. */
  readonly Type = "Double";

  constructor(
    private readonly formulas: Map<string, string>,
    readonly Name: string,
  ) {}

  get Formula(): string {
    return this.formulas.get(this.Name)!;
  }

  set Formula(formula: string) {
    this.formulas.set(this.Name, formula);
  }

  GetRangeOrNullObject(): NullNode {
    return new NullNode();
  }
}
