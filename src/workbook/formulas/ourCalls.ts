import type { FormulaToken } from "./formulaTokens";
import { ourFunction } from "./ourFunction";

/** A stretch of a formula's pieces, from the first up to before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One call of a formula of the catalogue within a formula. */
export interface OurCall extends Stretch {
  /** Its name in the catalogue. */
  readonly name: string;
  /** Without anything inside where one was left out. */
  readonly inputs: readonly Stretch[];
}

interface Opened {
  readonly from: number;
  readonly isCall: boolean;
  readonly name: string | undefined;
  readonly inputs: Stretch[];
  input: number;
}

/**
 * The calls of our own formulas, wherever they stand within others; inner ones come before those they stand in.
 *
 * @param tokens of a formula with commas between its arguments, as `decimalPoint` writes it
 */
export function ourCalls(tokens: readonly FormulaToken[]): OurCall[] {
  const calls: OurCall[] = [];
  const open: Opened[] = [];
  let called: number | undefined;
  tokens.forEach(({ kind, text }, index) => {
    if (kind === "function") called = index;
    if (kind !== "mark") return;
    const top = open[open.length - 1];
    if (text === "(" || text === "{") {
      const means = called === undefined ? undefined : ourFunction(tokens[called]!.text);
      open.push({
        from: called ?? index,
        isCall: called !== undefined,
        name: means !== undefined && "formula" in means ? means.formula : undefined,
        inputs: [],
        input: index + 1,
      });
      called = undefined;
    } else if (text === "," && top?.isCall === true) {
      top.inputs.push({ from: top.input, to: index });
      top.input = index + 1;
    } else if ((text === ")" || text === "}") && open.pop() !== undefined && top?.name !== undefined) {
      const isEmpty = tokens.slice(top.input, index).every((token) => token.kind === "space");
      if (top.inputs.length > 0 || !isEmpty) top.inputs.push({ from: top.input, to: index });
      calls.push({ name: top.name, from: top.from, to: index + 1, inputs: top.inputs });
    }
  });
  return calls;
}
