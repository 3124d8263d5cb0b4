import type { Cell, Range } from "../cells/Cell";
import { cellText } from "../cells/cellText";
import { isBlank } from "../cells/isBlank";
import { isCellError } from "../cells/isCellError";
import { numberFromText } from "../cells/numberFromText";
import { catalogue } from "../formulas/catalogue";
import type { ExplainWords } from "../core/explain/words";
import type { Formula } from "../formulas/definition/formula";
import type { Input } from "../formulas/definition/Input";
import type { Address } from "../workbook/Address";
import { decimalPoint } from "../workbook/formulas/decimalPoint";
import { type FormulaToken, formulaTokens } from "../workbook/formulas/formulaTokens";
import { type OurCall, ourCalls } from "../workbook/formulas/ourCalls";
import { textOfTokens } from "../workbook/formulas/textOfTokens";
import type { RangeRequest, Snapshot } from "../workbook/Snapshot";
import { rowsOf, valueOf } from "./answerOf";
import { explainSteps } from "./explainSteps";
import { type FormulaInput, formulaInput, inputRequests } from "./formulaInput";
import { shownAt } from "./rangeAt";

/** A formula that calls the catalogue, which the selected cell holds or may be filled by. */
export interface FormulaCell {
  readonly address: Address;
  readonly formula: string;
}

export interface ExplainedInput {
  readonly parameter: Formula["parameters"][number];
  /** As it stands in the formula; "" where it was left out. */
  readonly written: string;
  readonly input: FormulaInput;
}

export interface ExplainedCall {
  readonly formula: Formula;
  readonly inputs: readonly ExplainedInput[];
  /** Undefined where an argument is not known; the formula's own words where it refuses. */
  readonly answer: { readonly value: Cell | Range } | { readonly refusal: string } | undefined;
  /** Of a call about one key result, as OKR.EXPLAIN says it, in the words asked for. */
  readonly steps: readonly (readonly [step: string, explanation: string])[];
  /** Of a score of several key results: how far each of them has come, held between 0 and 1. */
  readonly parts: readonly Cell[];
}

export interface ExplainedFormula extends FormulaCell {
  /** The selected cell has no formula: this one fills it. */
  readonly isSpilled: boolean;
  /** What the selected cell shows. */
  readonly shown: Cell;
  /** Inner calls first. */
  readonly calls: readonly ExplainedCall[];
  /** What the catalogue says the selected cell should show, where it is something else. */
  readonly differs: { readonly answer: Cell } | { readonly refusal: string } | undefined;
}

/** How many formulas above and left of a cell are tried as the one that fills it. */
const mostTried = 3;

/**
 * The formula of the selected cell; where it has none, those above and left of it that may fill it: no host tells where a
 * spill begins.
 */
export function formulasToExplain(glance: Snapshot): FormulaCell[] {
  const selected = selectedCell(glance);
  const region = glance.ranges[0];
  const own = shownAt(glance, selected)?.formulas[0]?.[0];
  if (own === undefined || region === undefined) return [];
  if (own !== "") return isOurs(own) ? [{ address: selected, formula: own }] : [];
  const found: FormulaCell[] = [];
  const { address, formulas } = region;
  let leftmost = -1; // a formula left of one further down is cut off by it
  for (let row = selected.row; row >= address.row && found.length < mostTried; row -= 1) {
    for (let column = selected.column; column > leftmost && column >= address.column; column -= 1) {
      const formula = formulas[row - address.row]?.[column - address.column] ?? "";
      if (formula === "") continue;
      leftmost = column;
      if (isOurs(formula)) found.push({ address: { ...selected, row, column }, formula });
    }
  }
  return found;
}

/** What these formulas refer to, to be read at once. */
export function formulaRequests(cells: readonly FormulaCell[], glance: Snapshot): RangeRequest[] {
  return cells.flatMap(({ address, formula }) => {
    const tokens = tokensOf(formula);
    return ourCalls(tokens).flatMap(({ inputs }) =>
      inputs.flatMap(({ from, to }) => inputRequests(tokens.slice(from, to), address, glance)),
    );
  });
}

/** @returns undefined where none of these formulas fills the selected cell */
export function explainFormula(
  cells: readonly FormulaCell[],
  glance: Snapshot,
  read: Pick<Snapshot, "ranges">,
  words: ExplainWords,
): ExplainedFormula | undefined {
  const selected = selectedCell(glance);
  const shown = shownAt(glance, selected)?.values[0]?.[0] ?? null;
  for (const cell of cells) {
    const down = selected.row - cell.address.row;
    const across = selected.column - cell.address.column;
    const isSpilled = down > 0 || across > 0;
    const tokens = tokensOf(cell.formula);
    const calls = explainCalls(tokens, cell.address, { ...glance, ranges: read.ranges }, down, words);
    const answer = wholeCall(tokens, calls)?.answer;
    const answered =
      answer !== undefined && "value" in answer ? cellIn(answer.value, down, across) : undefined;
    const isSame = answered !== undefined && isShownAs(answered, shown);
    if (isSpilled && !isSame) continue;
    const differs =
      answer !== undefined && "refusal" in answer
        ? isCellError(shown)
          ? undefined
          : answer
        : answered === undefined || isSame
          ? undefined
          : { answer: answered };
    return { ...cell, isSpilled, shown, calls: calls.map(({ explained }) => explained), differs };
  }
  return undefined;
}

function selectedCell({ selection }: Snapshot): Address {
  return { ...selection, rows: 1, columns: 1 };
}

function tokensOf(formula: string): FormulaToken[] {
  return formulaTokens(decimalPoint(formula));
}

function isOurs(formula: string): boolean {
  return ourCalls(tokensOf(formula)).length > 0;
}

interface AnsweredCall {
  readonly call: OurCall;
  readonly explained: ExplainedCall;
}

function explainCalls(
  tokens: readonly FormulaToken[],
  cell: Address,
  snapshot: Snapshot,
  row: number,
  words: ExplainWords,
): AnsweredCall[] {
  const answered: AnsweredCall[] = [];
  for (const call of ourCalls(tokens)) {
    const formula = catalogue.find(({ name }) => name === call.name)!;
    const given = call.inputs.map(({ from, to }): FormulaInput => {
      const inner = answered.find((earlier) => isWithin(tokens, from, to, earlier.call));
      if (inner === undefined) return formulaInput(tokens.slice(from, to), cell, snapshot);
      const { answer } = inner.explained;
      return answer !== undefined && "value" in answer
        ? { kind: "known", value: answer.value, address: undefined, isShare: answersShare(inner.explained) }
        : { kind: "unknown" };
    });
    const inputs = given.map((input): Input => (input.kind === "known" ? input.value : undefined));
    const isKnown = given.every(({ kind }) => kind !== "unknown");
    const answer = isKnown
      ? (valueOf(call.name, inputs) as { readonly value: Cell | Range } | { readonly refusal: string })
      : undefined;
    answered.push({
      call,
      explained: {
        formula,
        inputs: formula.parameters.map((parameter, index) => ({
          parameter,
          written: textOf(tokens, call.inputs[index]),
          input: given[index] ?? { kind: "left out" },
        })),
        answer,
        steps: answer !== undefined && "value" in answer ? stepsOf(call.name, inputs, row, words) : [],
        parts: answer !== undefined && "value" in answer ? partsOf(call.name, inputs) : [],
      },
    });
  }
  return answered;
}

function textOf(tokens: readonly FormulaToken[], stretch: OurCall["inputs"][number] | undefined): string {
  if (stretch === undefined) return "";
  return textOfTokens(tokens.slice(stretch.from, stretch.to));
}

function answersShare({ formula }: ExplainedCall): boolean {
  return formula.returns.columns[0][1] === "share";
}

/** Whether a stretch is this call and nothing else; `=`, `+`, `@` and another file's number before it say nothing. */
function isWithin(tokens: readonly FormulaToken[], from: number, to: number, call: OurCall): boolean {
  const isSilent = ({ kind, text }: FormulaToken): boolean =>
    kind === "space" || kind === "book" || (kind === "mark" && "=+@".includes(text));
  return (
    call.from >= from &&
    call.to <= to &&
    tokens.slice(from, call.from).every(isSilent) &&
    tokens.slice(call.to, to).every(isSilent)
  );
}

function wholeCall(
  tokens: readonly FormulaToken[],
  calls: readonly AnsweredCall[],
): ExplainedCall | undefined {
  return calls.find(({ call }) => isWithin(tokens, 0, tokens.length, call))?.explained;
}

function cellIn(answer: Cell | Range, down: number, across: number): Cell | undefined {
  if (Array.isArray(answer)) return (answer as Range)[down]?.[across];
  return down === 0 && across === 0 ? (answer as Cell) : undefined;
}

/** Whether a cell shows an answer: hosts round in the last digits, and write a row's error as text with its code. */
function isShownAs(answer: Cell, shown: Cell): boolean {
  if (typeof answer === "number" && typeof shown === "number") {
    return Math.abs(answer - shown) <= 1e-9 * Math.max(1, Math.abs(answer));
  }
  if (isCellError(answer)) return isCellError(shown) || cellText(shown).startsWith(answer.error);
  if (isBlank(answer) || isBlank(shown)) return isBlank(answer) && isBlank(shown);
  return cellText(answer) === cellText(shown);
}

/** One row of each argument, or undefined where that row can't be told. */
function rowOf(inputs: readonly Input[], row: number): Input[] | undefined {
  const tall = inputs.filter((input): input is Range => Array.isArray(input) && input.length > 1);
  if (inputs.some((input) => Array.isArray(input) && (input as Range)[0]!.length > 1)) return undefined;
  const hasHeading =
    tall.length > 0 &&
    tall.every(([[first = null] = []]) => {
      return typeof first === "string" && !isBlank(first) && numberFromText(first) === undefined;
    });
  return inputs.map((input): Input => {
    if (!Array.isArray(input)) return input;
    const cells = input as Range;
    return cells.length === 1 ? cells[0]![0]! : (cells[row + (hasHeading ? 1 : 0)]?.[0] ?? "");
  });
}

function stepsOf(
  name: string,
  inputs: readonly Input[],
  row: number,
  words: ExplainWords,
): ExplainedCall["steps"] {
  const explained = (
    asked: readonly Input[],
    isWanted: (index: number, statusBegins: number, last: number) => boolean,
  ): ExplainedCall["steps"] => {
    const steps = explainSteps(asked, words);
    const begins = steps.findIndex(([about]) => about === words.about("Expected"));
    return steps.filter((_, index) => isWanted(index, begins, steps.length - 1));
  };
  const isAboutSeveral = inputs.some((input) => Array.isArray(input) && (input as Range).length > 1);
  if (name === "OKR.SCORE" && !isAboutSeveral) {
    const [current, target, start, , kind] = inputs;
    return explained([current, target, start, kind], (index, begins) => index < begins);
  }
  if (name === "OKR.PROGRESS") {
    const one = rowOf(inputs.slice(0, 4), row);
    return one === undefined ? [] : explained(one, (index, begins) => index < begins);
  }
  if (name !== "OKR.STATUS") return [];
  const [score, expected, rule] = rowOf(inputs.slice(0, 3), row) ?? [];
  if (isBlank((score ?? null) as Cell)) return [];
  // A score is a value on the way from 0 to 1; with words of one's own the last step would say another status.
  return explained(
    [score, 1, undefined, undefined, expected, rule],
    (index, begins, last) => index >= begins && index < last,
  );
}

function partsOf(name: string, inputs: readonly Input[]): readonly Cell[] {
  if (name !== "OKR.SCORE") return [];
  const [current, target, start, , kind] = inputs;
  const rows = rowsOf("OKR.PROGRESS", [current, target, start, kind, true]);
  if ("refusal" in rows) return [];
  const parts = rows.length === 1 ? rows[0]! : rows.map(([cell = null]) => cell);
  return parts.length === 1 ? [] : parts;
}
