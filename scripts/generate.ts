import { readFileSync, writeFileSync } from "node:fs";
import { catalogue } from "../src/formulas/catalogue";
import { paneStyles } from "../src/pane/style/paneStyles";
import { excelFunctions } from "./generate/excelFunctions";
import { formulaReference } from "./generate/formulaReference";
import { paneTheme } from "./generate/paneTheme";
import { sheetsDeclarations } from "./generate/sheetsDeclarations";

/** Writes what is made from the catalogue and from Fluent's tokens; with --check it only says what is out of date. */
const generated: Readonly<Record<string, string>> = {
  "src/entries/excel/functions.json": `${JSON.stringify(excelFunctions(catalogue), null, 2)}\n`,
  "src/entries/sheets/declarations.js": sheetsDeclarations(catalogue),
  "docs/formulas.md": formulaReference(catalogue),
  "src/pane/style/paneTheme.ts": paneTheme(paneStyles),
};

function present(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

const drifted = Object.entries(generated).filter(([path, text]) => present(path) !== text);
if (process.argv.includes("--check")) {
  for (const [path] of drifted) {
    console.error(`${path} is not what it is made from; run npm run generate and commit the result`);
  }
  process.exitCode = drifted.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of drifted) writeFileSync(path, text);
  console.log(drifted.length === 0 ? "nothing to do" : `wrote ${drifted.map(([path]) => path).join(", ")}`);
}
