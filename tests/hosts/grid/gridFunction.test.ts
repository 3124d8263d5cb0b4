import { registries } from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/formulas/catalogue";
import { modelWith, shown, type, value } from "./modelWith";

describe("a formula typed into the grid", () => {
  it.each([
    ["a share is shown in percent", "=OKR.PROGRESS(3,4)", "75%"],
    ["an argument left out between two commas takes its default", "=OKR.SCORE(3,4,,2)", "75%"],
    ["an error shows its code", "=OKR.PROGRESS(5,5,5)", "#N/A"],
    ["text where a number is wanted", '=OKR.SCORE("soon",4)', "#VALUE!"],
    ["an error of the grid's own passes through", "=OKR.SCORE(1/0,4)", "#DIV/0!"],
    ["a wrong word", '=OKR.SCORE(3,4,,,"upwards")', "#VALUE!"],
  ])("%s", (_why, formula, text) => {
    const model = modelWith([[{ formula }]]);
    expect(shown(model, 0, 0)).toBe(text);
  });

  it("shows the message of an error, with what to do", () => {
    const model = modelWith([[{ formula: "=OKR.PROGRESS(5,5,5)" }]]);
    expect(value(model, 0, 0)).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("use kind") as string,
    });
  });

  it("recalculates at once when a cell it reads is edited, also a blank one", () => {
    const model = modelWith([[1, 4, { formula: "=OKR.SCORE(A1:A2,B1:B2)" }]]);
    expect(value(model, 0, 2)).toBe(0.25);
    type(model, 0, 0, 2);
    expect(value(model, 0, 2)).toBe(0.5);
    type(model, 1, 0, 4);
    type(model, 1, 1, 4);
    expect(value(model, 0, 2)).toBe(0.75);
  });

  it("tells a single blank cell from an argument left out: a falling key result needs its start", () => {
    const model = modelWith([
      [30, 10, { formula: "=OKR.PROGRESS(A1,B1,C9)" }],
      ["", "", { formula: "=OKR.PROGRESS(A1,B1)" }],
    ]);
    expect(value(model, 0, 2)).toMatchObject({ error: expect.any(String) as string });
    expect(value(model, 1, 2)).toBe(3);
  });

  it("spills along a row where the rows were given along one", () => {
    const model = modelWith([[1, 2], [4, 4], [{ formula: "=OKR.PROGRESS(A1:B1,A2:B2)" }]]);
    expect([shown(model, 2, 0), shown(model, 2, 1)]).toEqual(["25%", "50%"]);
  });

  it("has help for every argument", () => {
    for (const { name, parameters } of catalogue) {
      const known = registries.functionRegistry.get(name);
      expect(known.args.map((argument) => argument.name)).toEqual(
        parameters.map((parameter) => parameter.name),
      );
      for (const argument of known.args) expect(argument.description).not.toBe("");
    }
  });
});
