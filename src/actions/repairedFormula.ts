import { type FormulaToken, formulaTokens } from "../workbook/formulas/formulaTokens";
import { computedValue, googleExport } from "../workbook/formulas/googleExport";
import { decimalPoint } from "../workbook/formulas/decimalPoint";
import { ourFunction } from "../workbook/formulas/ourFunction";
import type { Host } from "../workbook/Workbook";

/** Why a formula, or a function of it, stays as it is; `what` is the function or the reference. */
export interface RepairProblem {
  readonly kind: "unknown" | "other add-in" | "Google only" | "open range" | "array" | "Excel only";
  readonly what: string;
}

export interface RepairedFormula {
  /** As it has to stand here; the same where there is nothing to do. */
  readonly formula: string;
  /** Whether it calls a formula of the catalogue. */
  readonly isOurs: boolean;
  /** It came out of what Google Sheets had put away in a file. */
  readonly isThawed: boolean;
  readonly problems: readonly RepairProblem[];
}

/** Functions of Google Sheets that people use in one formula with ours and that Excel has not. */
const googleOnly = new Set(
  (
    "ARRAYFORMULA ARRAY_CONSTRAIN QUERY IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML IMPORTFEED FLATTEN SPLIT JOIN SORTN " +
    "REGEXMATCH SPARKLINE GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE COUNTUNIQUE"
  ).split(" "),
);

/**
 * A formula with our functions under the names that they have here. Only those names change, with the `@` and the file's
 * number that a spreadsheet puts before a name it doesn't know; text, sheet names and all else stay to the letter.
 *
 * A formula that could not be entered here, or would show `#NAME?` again, stays as it is and says why.
 */
export function repairedFormula(formula: string, host: Host): RepairedFormula {
  const exported = googleExport(formula);
  const inside = exported === undefined || exported === computedValue ? undefined : exported;
  const original = inside === undefined ? formula : `=${thawed(inside, host)}`;
  const tokens = formulaTokens(original);
  const called = tokens.flatMap(({ kind, text }) => (kind === "function" ? [ourFunction(text)] : []));
  const isOurs = called.some((means) => "formula" in means);
  if (inside !== undefined && !isOurs) return { formula, isOurs, isThawed: false, problems: [] };
  const problems = called.flatMap((means): RepairProblem[] =>
    "unknown" in means
      ? [{ kind: "unknown", what: means.unknown }]
      : "foreign" in means
        ? [{ kind: "other add-in", what: means.foreign }]
        : [],
  );
  const repaired = renamed(tokens, host);
  if (repaired === formula) return { formula, isOurs, isThawed: false, problems };
  const obstacles = obstaclesIn(tokens, host);
  return obstacles.length > 0
    ? { formula, isOurs, isThawed: false, problems: [...problems, ...obstacles] }
    : { formula: repaired, isOurs, isThawed: inside !== undefined, problems };
}

/** Google Sheets reads its own notation; everybody else wants a decimal point and commas. */
function thawed(formula: string, host: Host): string {
  const plain = formula.replace(/^=/, "");
  return host.name === "Google Sheets" ? plain : decimalPoint(plain);
}

function renamed(tokens: readonly FormulaToken[], host: Host): string {
  const names = tokens.map(({ kind, text }) => {
    const means = kind === "function" ? ourFunction(text) : undefined;
    if (means === undefined || !("formula" in means)) return text;
    const here = host.formulaName(means.formula);
    return here.toUpperCase() === text.toUpperCase() ? text : here;
  });
  const isRenamed = (index: number): boolean => names[index] !== tokens[index]?.text;
  return names
    .filter((_, index) => {
      const { kind, text } = tokens[index]!;
      const called = tokens[index + 1]?.kind === "book" ? index + 2 : index + 1;
      return !(kind === "book" || text === "@") || !isRenamed(called);
    })
    .join("");
}

function obstaclesIn(tokens: readonly FormulaToken[], host: Host): RepairProblem[] {
  if (host.name === "Excel") return obstaclesInExcel(tokens.filter(({ kind }) => kind !== "space"));
  if (host.name !== "Google Sheets") return [];
  return tokens.flatMap(({ kind, text }, index): RepairProblem[] => {
    const isSpill = text === "#" && kind === "mark";
    const isThisRow = kind === "brackets" && /^\[\[?(?:@|#This Row)/i.test(text);
    if (!isSpill && !isThisRow) return [];
    const before = tokens[index - 1]?.kind === "name" ? tokens[index - 1]!.text : "";
    return [{ kind: "Excel only", what: before + text }];
  });
}

const columnAlone = /^\$?[A-Z]{1,3}$/i;
const cell = /^\$?[A-Z]{1,3}\$?\d+$/i;

function obstaclesInExcel(tokens: readonly FormulaToken[]): RepairProblem[] {
  const problems: RepairProblem[] = [];
  let braces = 0;
  tokens.forEach(({ kind, text }, index) => {
    if (text === "{" && kind === "mark") braces += 1;
    if (text === "}" && kind === "mark") braces -= 1;
    if (kind === "function" && googleOnly.has(text.toUpperCase())) {
      problems.push({ kind: "Google only", what: text });
    }
    const isConstant = kind !== "function" && (kind !== "name" || /^(?:true|false)$/i.test(text));
    if (braces > 0 && !isConstant) problems.push({ kind: "array", what: text });
    const from = tokens[index - 1]?.text ?? "";
    const to = tokens[index + 1]?.text ?? "";
    const isOpen = (cell.test(from) && columnAlone.test(to)) || (columnAlone.test(from) && cell.test(to));
    if (text === ":" && isOpen) problems.push({ kind: "open range", what: `${from}:${to}` });
  });
  return problems;
}
