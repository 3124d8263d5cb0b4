import { parse } from "acorn";

/** What declares a parameter, with the number of its leading arguments that people read and no code does. */
const readByPeople = new Map([
  ...["numbers", "dates", "texts", "table", "pairs", "requiredNumber", "requiredDate", "oneWord", "flag"].map(
    (name) => [name, 1],
  ),
  ...["oneNumber", "oneDate", "oneText"].map((name) => [name, 2]),
]);

/** Formats of result columns that no host makes anything of; it does of shares and dates. */
const shownAsTheyAre = new Set(["number", "text", "general"]);

/**
 * A loader for the bundles that only answer formulas: takes out of the catalogue what people read elsewhere (groups,
 * summaries, examples, the help of parameters, formats that say nothing). Messages never quote it, so that every host answers the same.
 *
 * @param {string} source a module of src/formulas, as JavaScript
 */
export default function leanCatalogue(source) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const cuts = [];
  const replace = ({ start, end }, text) => cuts.push({ start, end, text });
  visit(parse(source, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
    if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return;
    const given = node.arguments;
    const name = node.callee.name;
    if (name === "formula") {
      given[0].properties.forEach(({ key, start }, index, { [index + 1]: next }) => {
        if (key.name === "summary" || key.name === "group" || key.name === "examples")
          replace({ start, end: next.start }, "");
      });
    } else if (name === "spilledTable" || name === "rowWise") {
      given.forEach(({ elements }) => {
        if (shownAsTheyAre.has(elements?.[1].value))
          replace({ start: elements[0].end, end: elements[1].end }, "");
      });
    } else if (name === "optional") {
      replace({ start: given[0].end, end: given[1].end }, "");
    } else {
      const count = Math.min(readByPeople.get(name) ?? 0, given.length);
      if (count === given.length && count > 0)
        replace({ start: given[0].start, end: given[count - 1].end }, "");
      else given.slice(0, count).forEach((argument) => replace(argument, '""'));
    }
  });
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), source);
}

/** Calls back for every node of a syntax tree. */
function visit(node, callback) {
  if (typeof node?.type === "string") callback(node);
  for (const child of Object.values(node)) {
    if (typeof child === "object" && child !== null) visit(child, callback);
  }
}
