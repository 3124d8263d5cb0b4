import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaTokens } from "../../../src/workbook/formulas/formulaTokens";

const kinds = (formula: string): string[] =>
  formulaTokens(formula)
    .filter(({ kind }) => kind !== "mark" && kind !== "space")
    .map(({ kind, text }) => `${kind} ${text}`);

describe("a formula in pieces", () => {
  it.each<[why: string, formula: string, pieces: string[]]>([
    [
      "a call with references",
      "=OKR.SCORE($A$1:B2, C2)",
      ["function OKR.SCORE", "name $A$1", "name B2", "name C2"],
    ],
    ["a space before the bracket", "=okr_score (A1)", ["function okr_score", "name A1"]],
    [
      "text with a quotation mark in it",
      '="say ""F(1)"""&F(1)',
      ['text "say ""F(1)"""', "function F", "number 1"],
    ],
    ["a sheet's name with an apostrophe", "='Ana''s F(1)'!A1", ["quoted 'Ana''s F(1)'", "name A1"]],
    [
      "letters of other alphabets",
      "=Übersicht!A1+ÜF(1)",
      ["name Übersicht", "name A1", "function ÜF", "number 1"],
    ],
    [
      "a part of a table in a part of a table",
      "=SUM(T[[#Headers],[F(x)]:[it']s]])",
      ["function SUM", "name T", "brackets [[#Headers],[F(x)]:[it']s]]"],
    ],
    [
      "another file's number before a function",
      "=[2]!_xldudf_F(1)",
      ["book [2]!", "function _xldudf_F", "number 1"],
    ],
    ["another file's sheet", "=[Book 1.xlsx]Sheet1!A1", ["brackets [Book 1.xlsx]", "name Sheet1", "name A1"]],
    [
      "errors, and a spill",
      "=IFNA(#N/A,A1#)&#REF!",
      ["function IFNA", "error #N/A", "name A1", "error #REF!"],
    ],
    ["numbers", "=1.5E+3+2E4+.5", ["number 1.5E+3", "number 2E4", "number 5"]],
    [
      "an array with backslashes",
      "={1\\2;3,5\\4}",
      ["number 1", "number 2", "number 3", "number 5", "number 4"],
    ],
    ["text that never ends", '="F(1)', ['text "F(1)']],
    ["a bracket that never ends", "=T[F(1)", ["name T", "brackets [F(1)"]],
  ])("%s", (_, formula, pieces) => {
    expect(kinds(formula)).toEqual(pieces);
  });

  it("is the formula to the letter when put together again", () => {
    const letters = fc.constantFrom(...Array.from("\"'[]{}(),;:!#@$\\.\n aA1éÜ😀_=&E+-"));
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const formula = parts.join("");
        const tokens = formulaTokens(formula);
        expect(tokens.map(({ text }) => text).join("")).toBe(formula);
        expect(tokens.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });
});
