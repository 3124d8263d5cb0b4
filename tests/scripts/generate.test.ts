import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "acorn";
import Ajv from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { excelFunctions } from "../../scripts/generate/excelFunctions";
import { formulaReference } from "../../scripts/generate/formulaReference";
import { sheetsDeclarations } from "../../scripts/generate/sheetsDeclarations";
import { catalogue } from "../../src/formulas/catalogue";

const require = createRequire(import.meta.url);
const schemaPath =
  require.resolve("@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json");

describe("functions.json", () => {
  const made = excelFunctions(catalogue);

  it("is what is committed", () => {
    expect(JSON.parse(readFileSync("src/entries/excel/functions.json", "utf8"))).toEqual(made);
  });

  it("follows Microsoft's schema function by function", () => {
    const schema = JSON.parse(readFileSync(schemaPath, "utf8")) as { definitions: unknown };
    const validate = new Ajv({ strict: false, validateFormats: false }).compile({
      definitions: schema.definitions,
      $ref: "#/definitions/extensionFunction",
    });
    expect(made.functions.length).toBe(catalogue.length);
    for (const each of made.functions) {
      expect(validate(each), `${each.id}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  it("lets errors and rich values through, or the functions would not be called on them", () => {
    expect(made).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  });

  it.each(made.functions.map(({ id }) => id))("%s is an id that Excel takes, without the namespace", (id) => {
    expect(id).toMatch(/^(?!OKR\b)[A-Z][A-Z0-9.]{2,63}$/);
    expect(id, "looks like the address of a cell").not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
  });
});

describe("declarations.js", () => {
  const text = sheetsDeclarations(catalogue);
  const program = parse(text, { ecmaVersion: 2020, sourceType: "script" });

  it("declares every formula at the top level under its Google Sheets name, with its parameters", () => {
    const declared = program.body.map((node) =>
      node.type === "FunctionDeclaration"
        ? [node.id.name, ...node.params.map((parameter) => (parameter as { name: string }).name)]
        : node.type,
    );
    expect(declared).toEqual(
      catalogue.map(({ name, parameters }) => [
        name.replace(/\./g, "_"),
        ...parameters.map((parameter) => parameter.name),
      ]),
    );
  });

  it("puts the tag and a line for each parameter above every function", () => {
    const comments = text.split("\n/**\n").slice(1);
    expect(comments.length).toBe(catalogue.length);
    comments.forEach((comment, index) => {
      const { parameters, summary } = catalogue[index]!;
      expect(comment).toContain(summary);
      expect(comment.match(/@customfunction/g)).toHaveLength(1);
      expect(comment.match(/^ \* @param \{/gm) ?? []).toHaveLength(parameters.length);
    });
  });
});

describe("docs/formulas.md", () => {
  const text = formulaReference(catalogue);

  it.each(catalogue.map((formula) => [formula.name, formula] as const))(
    "%s has its place",
    (name, formula) => {
      const section = text.split(`\n### ${name}\n`)[1]?.split("\n### ")[0];
      expect(section).toContain(formula.summary);
      expect(section).toContain(`${name.replace(/\./g, "_")}(`);
      expect(section?.match(/^In `[A-Z]+\d+`: `=/gm)).toHaveLength(formula.examples.length);
    },
  );

  it("links every entry of the table of contents to a heading", () => {
    const headings = new Set(
      [...text.matchAll(/^### (.+)$/gm)].map(([, name]) => name!.toLowerCase().replace(/\./g, "")),
    );
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!);
    expect(links.length).toBe(catalogue.length);
    expect(links.filter((anchor) => !headings.has(anchor))).toEqual([]);
  });
});
