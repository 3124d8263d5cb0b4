/**
 * A piece of a formula. `function` is a name with a bracket behind it, `book` another file's number before a function
 * (`[2]!`), `quoted` the name of a sheet, `brackets` a part of a table, `mark` any other single character.
 */
export interface FormulaToken {
  readonly kind:
    "text" | "quoted" | "brackets" | "book" | "function" | "name" | "number" | "error" | "space" | "mark";
  readonly text: string;
}

/** In the order of the groups of `piece`. */
const kinds = ["space", "text", "quoted", "book", "error", "number", "name"] as const;
const piece =
  /(\s+)|("(?:[^"]|"")*"?)|('(?:[^']|'')*'?)|(\[\d+\]!)|(#(?:N\/A|[A-Z0-9_/]+[!?]))|(\d+(?:\.\d+)?(?:E[+-]?\d+(?![\p{L}\d_]))?)|([\p{L}_$][\p{L}\p{M}\p{N}_.$?]*)/iuy;
const opensCall = /\s*\(/y;

/**
 * Takes a formula of Excel or Google Sheets apart; put together again, the pieces are the formula to the letter. Nothing
 * within text, names of sheets or parts of tables is looked at, and either separator of arguments is a mark.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  piece.lastIndex = at;
  const found = piece.exec(formula);
  if (found !== null) {
    const kind =
      kinds[
        (found as (string | undefined)[]).findIndex((text, group) => group > 0 && text !== undefined) - 1
      ]!;
    const [text] = found;
    opensCall.lastIndex = at + text.length;
    return { kind: kind === "name" && opensCall.test(formula) ? "function" : kind, text };
  }
  if (formula[at] === "[") return { kind: "brackets", text: formula.slice(at, closedAt(formula, at)) };
  return { kind: "mark", text: String.fromCodePoint(formula.codePointAt(at)!) };
}

/** Where the part of a table that opens here ends; in a heading an apostrophe goes before a bracket that is only text. */
function closedAt(formula: string, opened: number): number {
  let depth = 0;
  for (let at = opened; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}
