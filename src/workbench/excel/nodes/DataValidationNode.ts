import type { DataValidationRule } from "@odoo/o-spreadsheet";
import { overlaps } from "../../../hosts/grid/places";
import { ExcelFault } from "../protocol";
import type { Area } from "./ExcelState";
import { runEdit } from "./runEdit";

interface CheckRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
}

export class DataValidationNode {
  constructor(private readonly range: Area) {}

  get Type(): string {
    const rules = this.rules();
    if (rules.length === 0) return "None";
    if (rules.length > 1) return "Inconsistent";
    if (!this.isEverywhere(rules[0]!)) return "MixedCriteria";
    return rules[0]!.criterion.type === "isValueInList" ? "List" : "Custom";
  }

  get Rule(): CheckRule | null {
    const [rule] = this.rules();
    if (this.Type === "Inconsistent" || this.Type === "MixedCriteria") return null;
    if (rule === undefined) return {};
    const { type, values } = rule.criterion;
    return type === "isValueInList"
      ? { list: { inCellDropDown: true, source: values.join(",") } }
      : { custom: { formula: values[0]! } };
  }

  set Rule(rule: CheckRule | null) {
    this.range.refuseWhereLocked();
    const { state, address } = this.range;
    if (rule?.list !== undefined) {
      runEdit(state, { kind: "dropdown", address, words: rule.list.source.split(",") });
    } else if (rule?.custom !== undefined) {
      const criterion = { type: "customFormula", values: [rule.custom.formula] };
      const check = JSON.stringify({ isOurs: false, isBlocking: true, criterion });
      runEdit(state, { kind: "dropdown", address, words: [], check });
    } else throw new ExcelFault("InvalidArgument", "only lists and formulas are built here");
  }

  /** What the grid has no place for, as Excel has it unasked; what is set is taken, and not kept. */
  get IgnoreBlanks(): boolean {
    return true;
  }

  set IgnoreBlanks(_ignored: boolean) {
    this.range.refuseWhereLocked();
  }

  get ErrorAlert(): object {
    return { message: "", showAlert: true, style: "Stop", title: "" };
  }

  set ErrorAlert(_alert: object) {
    this.range.refuseWhereLocked();
  }

  get Prompt(): object {
    return { message: "", showPrompt: true, title: "" };
  }

  set Prompt(_prompt: object) {
    this.range.refuseWhereLocked();
  }

  Clear(): void {
    runEdit(this.range.state, { kind: "remove dropdown", address: this.range.address });
  }

  private rules(): DataValidationRule[] {
    const { state, sheetId, zone } = this.range;
    return state.model.getters
      .getDataValidationRules(sheetId)
      .filter(({ ranges }) => ranges.some((range) => overlaps(range.zone, zone)));
  }

  private isEverywhere({ ranges }: DataValidationRule): boolean {
    const { left, right, top, bottom } = this.range.zone;
    return ranges.some(
      ({ zone }) => zone.left <= left && zone.right >= right && zone.top <= top && zone.bottom >= bottom,
    );
  }
}
