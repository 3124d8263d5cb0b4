import type { Formula } from "../../src/formulas/definition/formula";
import type { Parameter } from "../../src/formulas/definition/parameters";
import { parameterHelp } from "./parameterHelp";

const heading = `/*
 * The formulas as Google Sheets finds them: real functions at the top level, each with the comment that becomes its
 * help. Made from the catalogue by \`npm run generate\`.
 */
`;

/** One top-level function with its JSDoc for each formula; Google Sheets finds nothing else. */
export function sheetsDeclarations(catalogue: readonly Formula[]): string {
  return [heading, ...catalogue.map(declaration)].join("\n");
}

/** A tag for the result is left out: Google shows none, and reads every character at each call. */
function declaration({ name, summary, parameters }: Formula): string {
  const names = parameters.map((parameter) => parameter.name);
  const comment = [
    summary,
    "",
    ...parameters.map(
      (parameter) => `@param {${typeOf(parameter)}} ${parameter.name} ${parameterHelp(parameter)}`,
    ),
    "@customfunction",
  ];
  return `/**
${comment.map((line) => ` * ${line.replace(/\*\//g, "* /")}`.trimEnd()).join("\n")}
 */
function ${name.replace(/\./g, "_")}(${names.join(", ")}) {
  return OkrWorkbook_.call(${JSON.stringify(name)}, arguments);
}
`;
}

function typeOf({ shape, content }: Parameter): string {
  if (shape === "range") return "range";
  const cell = content === "flag" ? "boolean" : content === "text" ? "string" : content;
  return shape === "column" ? `${cell}|range` : cell;
}
