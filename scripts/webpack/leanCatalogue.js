import { parse } from "acorn";

/**
 * A loader for the bundles that only answer formulas: takes out of the catalogue what people read elsewhere (summaries,
 * examples, the help of optional parameters). What a message can show, such as the help of a required parameter, stays.
 *
 * @param {string} source a module of src/formulas, as JavaScript
 */
export default function leanCatalogue(source) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const cuts = [];
  const replace = (node, text) => {
    if (node !== undefined) cuts.push({ start: node.start, end: node.end, text });
  };
  visit(parse(source, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
    if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return;
    const given = node.arguments;
    switch (node.callee.name) {
      case "formula":
        for (const { key, value } of given[0].properties) {
          if (key.name === "summary") replace(value, '""');
          if (key.name === "examples") replace(value, "[]");
        }
        break;
      case "optional":
        if (given[0].type === "CallExpression") replace(given[0].arguments[0], '""');
        replace(given[1], '""');
        break;
      case "oneNumber":
      case "oneDate":
      case "oneText":
        replace(given[0], '""');
        replace(given[1], '""');
        break;
      case "oneWord":
      case "flag":
        replace(given[0], '""');
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
