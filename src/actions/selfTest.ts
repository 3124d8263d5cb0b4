import type { Cell } from "../cells/Cell";
import { cellText } from "../cells/cellText";
import { isBlank } from "../cells/isBlank";
import { isCalculating } from "../cells/isCalculating";
import { isCellError } from "../cells/isCellError";
import { catalogue } from "../formulas/catalogue";
import type { Input } from "../formulas/definition/Input";
import type { Address } from "../workbook/Address";
import type { Plan } from "../workbook/Plan";
import type { Snapshot } from "../workbook/Snapshot";
import { shownAt } from "./rangeAt";
import type { ActionContext } from "./ActionContext";
import { freeSheetName } from "./freeSheetName";

/** One that answers a number and one that answers text, with inputs that need no cell. */
const asked: readonly { readonly name: string; readonly inputs: readonly number[] }[] = [
  { name: "OKR.SCORE", inputs: [3, 4] },
  { name: "OKR.BAR", inputs: [0.7, 10] },
];

/** A test that is under way: what to write, and where its answers will stand. */
export interface SelfTest {
  readonly plan: Plan;
  readonly address: Address;
}

export type SelfTestVerdict =
  /** The answers have not come yet. */
  | { readonly kind: "waiting" }
  | { readonly kind: "alive" }
  /** #NAME?: the spreadsheet does not know the functions. */
  | { readonly kind: "not loaded" }
  | { readonly kind: "wrong"; readonly formula: string; readonly got: string; readonly wanted: string };

/**
 * Formulas that are new, on a sheet of their own: what stands in a workbook already can be a value that was kept from the
 * last time. The plan's inverse takes the sheet away again.
 */
export function selfTest({ snapshot, host, text }: ActionContext): SelfTest {
  const sheet = freeSheetName(snapshot, text.tools.testSheet);
  const address: Address = { sheet, row: 0, column: 0, rows: asked.length, columns: 1 };
  const cells = asked.map(({ name, inputs }) => [
    { formula: `=${host.formulaName(name)}(${inputs.join(", ")})` },
  ]);
  return {
    plan: {
      title: text.tools.test,
      edits: [
        { kind: "add sheet", sheet },
        { kind: "cells", address, cells, expects: "blank" },
        { kind: "select", address: snapshot.selection },
      ],
    },
    address,
  };
}

/** What the answers say, once they are read; the snapshot shows the test's address. */
export function judgeSelfTest(snapshot: Snapshot, { address }: SelfTest): SelfTestVerdict {
  const shown = shownAt(snapshot, address);
  let isWaiting = false;
  for (const [index, { name, inputs }] of asked.entries()) {
    const got = shown?.values[index]?.[0] ?? null;
    const wanted = answer(name, inputs);
    if (isSame(got, wanted)) continue;
    if (isCellError(got) && got.error === "#NAME?") return { kind: "not loaded" };
    if (isUnderWay(got)) isWaiting = true;
    else {
      const formula = shown?.formulas[index]?.[0] ?? name;
      return { kind: "wrong", formula, got: cellText(got), wanted: cellText(wanted) };
    }
  }
  return { kind: isWaiting ? "waiting" : "alive" };
}

function answer(name: string, inputs: readonly Input[]): Cell {
  const result = catalogue.find((formula) => formula.name === name)!.evaluate(inputs);
  return Array.isArray(result) ? result[0]![0]! : result;
}

function isSame(a: Cell, b: Cell): boolean {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-9 : a === b;
}

/** Some hosts show nothing meanwhile, or another word with dots. */
function isUnderWay(cell: Cell): boolean {
  return isCalculating(cell) || isBlank(cell) || (typeof cell === "string" && /\.\.\.$|…$/.test(cell));
}
