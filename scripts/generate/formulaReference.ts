import type { Cell, Range } from "../../src/cells/Cell";
import { columnLetters } from "../../src/cells/columnLetters";
import { isCellError } from "../../src/cells/isCellError";
import { isoFromSerial } from "../../src/core/calendar/isoFromSerial";
import { groups, type Example, type Formula } from "../../src/formulas/definition/formula";
import type { Format } from "../../src/formulas/definition/Returns";
import { exampleSheet } from "../../src/formulas/exampleSheet";

const excelStyle = { formulaName: (name: string) => name, argumentSeparator: "," };
const sheetsName = (name: string): string => name.replace(/\./g, "_");

/** The reference of all formulas as Markdown: docs/formulas.md. */
export function formulaReference(catalogue: readonly Formula[]): string {
  const sections = groups
    .map((group) => ({ group, formulas: catalogue.filter((formula) => formula.group === group) }))
    .filter(({ formulas }) => formulas.length > 0);
  return `${[
    "# Formulas",
    "<!-- Made from the catalogue by `npm run generate`. -->",
    "In Excel and the workbench the names are written with dots (`OKR.SCORE`), in Google Sheets with underscores (`OKR_SCORE`). " +
      "Parameters in brackets may be left out. Where your language separates arguments with `;`, type `;` in place of `,`. " +
      "How the numbers come about is laid down in [the rules](rules.md).",
    ...sections.flatMap(({ group, formulas }) => [
      `**${group}**`,
      formulas.map(({ name, summary }) => `- [${name}](#${anchor(name)}): ${summary}`).join("\n"),
    ]),
    ...sections.flatMap(({ group, formulas }) => [`## ${group}`, ...formulas.map(section)]),
  ].join("\n\n")}\n`;
}

function anchor(heading: string): string {
  return heading.toLowerCase().replace(/\./g, "");
}

function section(formula: Formula): string {
  const { name, summary, parameters, examples } = formula;
  const signature = parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name,
  );
  return [
    `### ${name}`,
    summary,
    ["```text", ...[name, sheetsName(name)].map((text) => `${text}(${signature.join(", ")})`), "```"].join(
      "\n",
    ),
    ...(parameters.length === 0 ? [] : [parameterTable(formula)]),
    returned(formula),
    ...examples.map((example) => exampleText(formula, example)),
  ].join("\n\n");
}

function parameterTable({ parameters }: Formula): string {
  return markdownTable(
    ["Parameter", "Takes", "Meaning", "Left out"],
    parameters.map(({ name, shape, content, description, words, fallback }) => [
      `\`${name}\``,
      shape === "range"
        ? content === "table"
          ? "a table with its header row"
          : "two columns"
        : shapeOf(shape, content),
      escaped(
        words === undefined
          ? description
          : `${description}. Words: ${words.map((word) => `\`${word}\``).join(", ")}`,
      ),
      fallback === undefined ? "required" : escaped(fallback),
    ]),
  );
}

function shapeOf(shape: "column" | "value", content: string): string {
  const kind = content === "flag" ? "TRUE or FALSE" : content === "text" ? "text" : content;
  return shape === "column" ? `${kind}: a cell or a column` : `${kind}: one cell`;
}

function isLongerThanInputs({ inputs, result }: Example): boolean {
  const rows = inputs.map((input) => (Array.isArray(input) ? input.length : 1));
  return Array.isArray(result) && result.length > Math.max(...rows);
}

function returned({ returns: { shape, columns }, examples }: Formula): string {
  const list = columns.map(([heading, format]) => `${heading} (${formatWords[format]})`).join(", ");
  switch (shape) {
    case "one":
      return `Answers one value: ${list}.`;
    case "rows":
      if (examples.some(isLongerThanInputs)) return `Answers lines without a heading row: ${list}.`;
      return `Answers one line for each row given: ${list}.`;
    case "table":
      return `Answers a table with a heading row: ${list}.`;
  }
}

const formatWords: Readonly<Record<Format, string>> = {
  number: "number",
  share: "share, 1 is 100 %",
  date: "date",
  text: "text",
  general: "text or number",
};

function exampleText(formula: Formula, example: Example): string {
  const sheet = exampleSheet(formula, example, excelStyle);
  const { row, column } = sheet.formulaAt;
  const result = (Array.isArray(example.result) ? example.result : [[example.result]]) as Range;
  const cells = sheet.cells.map((line) =>
    line.map((cell, index) => shown(cell, sheet.dateColumns.includes(index) ? "date" : "general")),
  );
  if (row === 1) write(cells, 0, column, [formula.returns.columns.map(([text]) => text)]);
  const across = formula.returns.shape === "rows" && result[0]!.length > formula.returns.columns.length;
  write(
    cells,
    row,
    column,
    result.map((line, down) =>
      line.map((cell, index) => {
        const isHeading = formula.returns.shape === "table" && down === 0;
        const format = formula.returns.columns[across ? 0 : index]?.[1] ?? "general";
        return isHeading ? shown(cell, "general") : shown(cell, format);
      }),
    ),
  );
  const width = Math.max(...cells.map((line) => line.length));
  const messages = new Set(
    result
      .flat()
      .filter(isCellError)
      .map(({ error, message }) => `\`${error}\` ${message}`),
  );
  return [
    `**${escaped(example.title)}**`,
    `In \`${columnLetters(column)}${row + 1}\`: \`${sheet.formula}\``,
    markdownTable(
      ["", ...Array.from({ length: width }, (_, index) => columnLetters(index))],
      cells.map((line, index) => [
        `**${index + 1}**`,
        ...Array.from({ length: width }, (_, across_) => escaped(line[across_] ?? "")),
      ]),
    ),
    ...(messages.size === 0 ? [] : [[...messages].map((message) => `- ${escaped(message)}`).join("\n")]),
  ].join("\n\n");
}

function write(cells: string[][], row: number, column: number, block: readonly (readonly string[])[]): void {
  for (const [down, line] of block.entries()) {
    const target = (cells[row + down] ??= []);
    for (const [across, text] of line.entries()) {
      while (target.length < column + across) target.push("");
      target[column + across] = text;
    }
  }
  for (let index = 0; index < cells.length; index += 1) cells[index] ??= [];
}

function shown(cell: Cell, format: Format): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return cell;
  if (format === "date") return isoFromSerial(cell);
  if (format === "share") return `${Number((cell * 100).toFixed(2))}%`;
  return String(Number(cell.toPrecision(9)));
}

/** Text that Markdown shows as it is inside a table cell; backticks stay, since descriptions use them for code. */
function escaped(text: string): string {
  return text.replace(/[|*_<]/g, "\\$&").replace(/\n/g, "<br>");
}

function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}
