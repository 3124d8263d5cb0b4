import { describe, expect, it } from "vitest";
import { decimalPoint } from "../../../src/workbook/formulas/decimalPoint";
import { computedValue, googleExport } from "../../../src/workbook/formulas/googleExport";

// As found in public files: https://grid-is.github.io/apiary/explain/gsdv, PhpSpreadsheet 4579, apache/poi 1046.
describe("a formula that Google Sheets put away in a file", () => {
  it.each<[why: string, formula: string, inside: string | undefined]>([
    ["one cell", '=IFERROR(__xludf.DUMMYFUNCTION("OKR_SCORE(A1:A2)"),0.7)', "OKR_SCORE(A1:A2)"],
    [
      "text in it",
      'IFERROR(__xludf.DUMMYFUNCTION("QUERY(B:C, ""select B where C >= 2"")"),"Name")',
      'QUERY(B:C, "select B where C >= 2")',
    ],
    [
      "a cell that an answer filled",
      '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"John")',
      computedValue,
    ],
    ["with Excel's mark", '=IFERROR(@__xludf.DUMMYFUNCTION("OKR_BAR(A1)"), "███")', "OKR_BAR(A1)"],
    ["long text in pieces", '=IFERROR(__xludf.DUMMYFUNCTION("OKR_SCORE(A1:"&"A2)"),0.7)', "OKR_SCORE(A1:A2)"],
    ["a bracket in the value", '=IFERROR(__xludf.DUMMYFUNCTION("F(1)"),DATE(2026,3,31))', "F(1)"],
    ["only a part of the formula", '=IFERROR(__xludf.DUMMYFUNCTION("F(1)"),0.7)+1', undefined],
    ["the words in a text", '="IFERROR(__xludf.DUMMYFUNCTION("', undefined],
    ["no value", '=IFERROR(__xludf.DUMMYFUNCTION("F(1)"))', undefined],
    ["something else", "=IFERROR(A1,0.7)", undefined],
  ])("%s", (_, formula, inside) => {
    expect(googleExport(formula)).toBe(inside);
  });
});

describe("the notation with a decimal point", () => {
  it.each<[why: string, formula: string, plain: string]>([
    ["semicolons and decimal commas", "OKR_SCORE(A1:A2;0,5)", "OKR_SCORE(A1:A2,0.5)"],
    ["an array's columns and rows", "OKR_SCORE({1,5\\2;3\\4};1)", "OKR_SCORE({1.5,2;3,4},1)"],
    ["text and sheet names stay", "F('a;b'!A1;\"x;1,5\")", "F('a;b'!A1,\"x;1,5\")"],
    ["commas between arguments stay", "F(1,5)", "F(1,5)"],
    ["rows of an array alone say nothing", "F({1,2;3,4},5)", "F({1,2;3,4},5)"],
  ])("%s", (_, formula, plain) => {
    expect(decimalPoint(formula)).toBe(plain);
    expect(decimalPoint(plain)).toBe(plain);
  });
});
