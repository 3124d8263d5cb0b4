import type { Formula } from "../formulas/definition/formula";
import type { Address } from "../workbook/Address";
import type { Plan } from "../workbook/Plan";
import type { ActionContext } from "./ActionContext";
import { ActionError } from "./ActionError";
import { addressText } from "./addressText";
import { argumentText } from "./argumentText";
import { expectedAt } from "./expectedAt";

export interface InsertFormulaForm {
  readonly formula: Formula;
  /** By position, as the person typed them; "" for one left out. */
  readonly inputs: readonly string[];
  /** Where it goes: the cell at its upper left. */
  readonly at: Address;
}

/**
 * A formula as it would be typed: the host's name, trailing left-out arguments dropped.
 *
 * @param separator a comma in a plan; the locale's own where a person reads it
 */
export function formulaText(
  { snapshot, host }: Pick<ActionContext, "snapshot" | "host">,
  { formula, inputs }: Pick<InsertFormulaForm, "formula" | "inputs">,
  separator = ",",
): string {
  const typed = formula.parameters.map((_, index) => argumentText(inputs[index] ?? "", snapshot));
  while (typed.length > 0 && typed[typed.length - 1] === "") typed.pop();
  return `=${host.formulaName(formula.name)}(${typed.join(`${separator} `)})`;
}

/**
 * Writes one formula into a cell; the snapshot must show that cell.
 *
 * @throws {ActionError} naming the first required parameter that was left out
 */
export function insertFormula(context: ActionContext, form: InsertFormulaForm): Plan {
  form.formula.parameters.forEach(({ name, optional }, index) => {
    if (!optional && (form.inputs[index] ?? "").trim() === "")
      throw new ActionError(name, context.text.needed);
  });
  const at: Address = { ...form.at, rows: 1, columns: 1 };
  return {
    title: context.text.insertFormula(context.host.formulaName(form.formula.name), addressText(at)),
    edits: [
      {
        kind: "cells",
        address: at,
        cells: [[{ formula: formulaText(context, form) }]],
        expects: expectedAt(context.snapshot, at),
      },
      { kind: "select", address: at },
    ],
  };
}
