import { describe, expect, it } from "vitest";
import { fromFileFormula, toFileFormula } from "../../src/workbench/files/fileFormula";

describe("a formula from a file", () => {
  it.each([
    ["an add-in's function as Excel stores it", "_xldudf_OKR_SCORE(A1:A3,B1:B3)", "OKR.SCORE(A1:A3,B1:B3)"],
    ["dots within the name", "_xldudf_OKR_KPI_STATUS(A1,B1)", "OKR.KPI.STATUS(A1,B1)"],
    ["as it is typed in Excel", "OKR.SCORE(A1,B1)", "OKR.SCORE(A1,B1)"],
    ["as Google Sheets has it", "OKR_SCORE(A1,B1)", "OKR.SCORE(A1,B1)"],
    ["lower case and a space before the bracket", "okr_score (A1,B1)", "OKR.SCORE (A1,B1)"],
    ["stuck to another add-in's file", "[2]!_xldudf_OKR_BAR(A1)", "OKR.BAR(A1)"],
    [
      "nested, with Excel's marks on both",
      '_xlfn.CHOOSECOLS(_xlfn._xlws.FILTER(A1:C9,B1:B9="x"),1)',
      'CHOOSECOLS(FILTER(A1:C9,B1:B9="x"),1)',
    ],
    [
      "text that looks like one",
      'IF(A1="_xldudf_OKR_SCORE(A1)","OKR_SCORE(","")',
      'IF(A1="_xldudf_OKR_SCORE(A1)","OKR_SCORE(","")',
    ],
    ["a quotation mark within text", '"say ""OKR_BAR(1)"""&OKR_BAR(A1)', '"say ""OKR_BAR(1)"""&OKR.BAR(A1)'],
    ["a sheet that is called so", "'OKR_SCORE(1)'!A1+OKR_SCORE(1,2)", "'OKR_SCORE(1)'!A1+OKR.SCORE(1,2)"],
    ["a heading of a table", "SUM(Table1[OKR_SCORE(x)])", "SUM(Table1[OKR_SCORE(x)])"],
    ["a name without a bracket is no function", "OKR_SCORE+1", "OKR_SCORE+1"],
    ["another add-in's function stays as it is", "_xldudf_OTHER_FN(A1)", "_xldudf_OTHER_FN(A1)"],
  ])("%s", (_why, stored, typed) => {
    expect(fromFileFormula(stored)).toBe(typed);
  });
});

describe("a formula for a file", () => {
  it.each([
    [
      "ours get their name in files",
      "=OKR.KPI.VALUE(A1:A9,B1:B9,C1)",
      "=_xldudf_OKR_KPI_VALUE(A1:A9,B1:B9,C1)",
    ],
    ["inside others too", "=ROUND(okr.score(A1,B1),2)", "=ROUND(_xldudf_OKR_SCORE(A1,B1),2)"],
    ["text stays", '="OKR.SCORE("&OKR.BAR(A1)', '="OKR.SCORE("&_xldudf_OKR_BAR(A1)'],
    ["as Google Sheets has it, so that Excel calculates it", "=OKR_BAR(A1)", "=_xldudf_OKR_BAR(A1)"],
    ["others stay", "=SUM(A1:A3)", "=SUM(A1:A3)"],
  ])("%s", (_why, typed, stored) => {
    expect(toFileFormula(typed)).toBe(stored);
  });
});
