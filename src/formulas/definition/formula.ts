import type { Cell, Range } from "../../cells/Cell";
import { checkResult } from "./checkResult";
import type { Input } from "./Input";
import type { ArgumentOf, InputOf, Parameter } from "./parameters";
import { readArguments } from "./readArguments";
import type { AnswerOf, ResultOf, Returns } from "./Returns";

/** The sections of the reference, in the order in which people meet them. */
export const groups = ["Scores", "Hierarchy", "Over time", "Tables", "KPIs", "Mapping", "Calendar"] as const;
export type Group = (typeof groups)[number];

export type Parameters = Readonly<Record<string, Parameter>>;

type RequiredNames<P extends Parameters> = {
  [Name in keyof P]: P[Name] extends { optional: false } ? Name : never;
}[keyof P];

/** Inputs by parameter name: the required ones must be there. */
type Inputs<P extends Parameters> = { readonly [Name in RequiredNames<P>]: InputOf<P[Name]> } & {
  readonly [Name in Exclude<keyof P, RequiredNames<P>>]?: InputOf<P[Name]>;
};

interface Definition<P extends Parameters, R extends Returns> {
  /** The Excel name; in Google Sheets every dot becomes an underscore. */
  readonly name: `OKR.${string}`;
  readonly group: Group;
  /** What it answers, in one sentence a finance person understands. */
  readonly summary: string;
  /** In the order in which they are typed. */
  readonly parameters: P;
  readonly returns: R;
  /** Two at least, one of them from real life. Each runs as a test, through every host. */
  readonly examples: readonly {
    readonly title: string;
    readonly inputs: Inputs<P>;
    /** A single value, or the rows (of a table without its heading row). */
    readonly result: ResultOf<R>;
  }[];
  /** @param rows how many rows of data the series `rows` has */
  readonly evaluate: (
    inputs: { readonly [Name in keyof P]: ArgumentOf<P[Name]> },
    rows: number,
  ) => AnswerOf<R>;
}

export interface Example {
  readonly title: string;
  /** By position, as they would be typed; undefined for one left out. */
  readonly inputs: readonly Input[];
  /** As it spills, heading row included. */
  readonly result: Cell | Range;
}

/** A formula as the hosts, the docs and the pane use it. */
export interface Formula {
  readonly name: string;
  readonly group: Group;
  readonly summary: string;
  readonly parameters: readonly (Parameter & { readonly name: string })[];
  readonly returns: Returns;
  readonly examples: readonly Example[];
  /**
   * Answers a cell, or the rows that spill.
   *
   * @param inputs the arguments by position, their cells normalised by the host
   * @throws {FormulaError} where there is nothing to spill, only a reason
   */
  readonly evaluate: (inputs: readonly Input[]) => Cell | Cell[][];
}

/** Declares a formula once: every host, the reference and the function browser are made from it. */
export function formula<const P extends Parameters, const R extends Returns>(
  definition: Definition<P, R>,
): Formula {
  const { name, group, summary, returns } = definition;
  const parameters = Object.entries(definition.parameters).map(([key, parameter]) => ({
    ...parameter,
    name: key,
  }));
  const heading = returns.shape === "table" ? [returns.columns.map(([text]) => text)] : [];
  return {
    name,
    group,
    summary,
    parameters,
    returns,
    // Made when someone reads them: a bundle that only answers has none, and a formula that is called needs none.
    get examples() {
      return definition.examples.map(({ title, inputs, result }) => ({
        title,
        inputs: parameters.map((parameter) => (inputs as Record<string, Input>)[parameter.name]),
        result: Array.isArray(result) ? [...heading, ...(result as Cell[][])] : result,
      }));
    },
    evaluate(inputs) {
      const { values, rows, across } = readArguments(name, parameters, inputs);
      const result = definition.evaluate(values as { readonly [Name in keyof P]: ArgumentOf<P[Name]> }, rows);
      return checkResult(returns, result, across);
    },
  };
}
