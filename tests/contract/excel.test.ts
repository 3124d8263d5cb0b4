import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/Cell";
import { isCellError } from "../../src/cells/isCellError";
import type { Format } from "../../src/formulas/definition/Returns";
import { differing, expectSameResult } from "../expectSameResult";
import { built } from "../support/built";
import { customFunctionsClient, type Invoked } from "../support/customFunctionsClient";
import { type ContractCase, contractCases } from "./cases";
import { expected } from "./expected";
import { spoiledCases } from "./spoiledCases";

/** The protocol's numbers for error values. */
const errorNumbers: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Each way in which some version of Excel hands over a blank cell of a range. */
const blanks = [
  ["null", null],
  ["empty text", ""],
  ["an Empty object", rich({ type: "Empty" })],
] as const;

describe.each(blanks)("dist/excel in Microsoft's runtime, a blank as %s", (_, blank) => {
  const bundle = built("excel/functions.js");
  const client = customFunctionsClient(bundle, (set) => set === "CustomFunctions");

  it("answers every case as the rules do", async () => {
    const answers = await client(contractCases.map((each) => asCall(each, blank)));
    expect(answers.length).toBe(contractCases.length);
    expect(contractCases.length).toBeGreaterThan(20);
    contractCases.forEach((each, index) => {
      expectSameResult([each.why, shown(answers[index]!)], [each.why, expected(each, asExcelShows)]);
    });
  });
});

it("dist/excel answers as the rules do where one input is not what it should be", async () => {
  const client = customFunctionsClient(built("excel/functions.js"), (set) => set === "CustomFunctions");
  const answers = await client(spoiledCases.map((each) => asCall(each, "")));
  const differences = differing(
    spoiledCases,
    (_, index) => shown(answers[index]!),
    (each) => expected(each, asExcelShows),
  );
  expect(differences).toEqual([]);
  expect(spoiledCases.length).toBeGreaterThan(1000);
});

describe("dist/excel where Excel knows numbers with a format of their own", () => {
  const client = customFunctionsClient(built("excel/functions.js"), () => true);
  const formatOf: Partial<Record<Format, string>> = { share: "0.0%", date: "yyyy-mm-dd" };

  it("sends shares and dates with their format, and the same numbers", async () => {
    const cases = contractCases.filter(({ formula }) =>
      formula.returns.columns.some(([, format]) => formatOf[format]),
    );
    const answers = await client(cases.map((each) => asCall(each, null)));
    expect(cases.length).toBeGreaterThan(5);
    const seen = new Set<string>();
    cases.forEach((each, index) => {
      const answer = answers[index]!;
      const numbers = "value" in answer ? withoutFormats(answer.value, seen) : shown(answer);
      expectSameResult([each.why, numbers], [each.why, expected(each, asExcelShows)]);
    });
    expect([...seen].sort()).toEqual(
      [
        ...new Set(
          cases.flatMap(({ formula }) =>
            formula.returns.columns.flatMap(([, format]) => formatOf[format] ?? []),
          ),
        ),
      ].sort(),
    );
  });
});

function rich(value: object): unknown {
  return { value: JSON.stringify(value) };
}

function asCall({ formula, inputs }: ContractCase, blank: unknown): { id: string; inputs: unknown[] } {
  return {
    id: formula.name.replace(/^OKR\./, ""),
    inputs: formula.parameters.map(({ shape }, index) => asArgument(inputs[index], shape, blank)),
  };
}

/** Excel passes rectangles for matrix parameters, plain values for the others, and null for what was left out. */
function asArgument(input: unknown, shape: string, blank: unknown): unknown {
  if (input === undefined || input === null) return null;
  if (!Array.isArray(input))
    return shape === "value" ? asCell(input as Cell, blank) : [[asCell(input as Cell, blank)]];
  return (input as Cell[][]).map((row) => row.map((cell) => asCell(cell, blank)));
}

function asCell(cell: Cell, blank: unknown): unknown {
  if (cell === null || cell === "") return blank;
  if (!isCellError(cell)) return cell;
  return rich({ type: "Error", basicType: "Error", basicValue: cell.error, errorType: "Any" });
}

/** What is on the screen: the message of an error shows for #VALUE! and #N/A only. */
function asExcelShows(cell: Cell): unknown {
  if (cell === null) return "";
  if (!isCellError(cell)) return cell;
  const { error, message } = cell;
  if (error === "#VALUE!" || error === "#N/A") return `${error} ${message}`;
  return ["#NUM!", "#DIV/0!", "#NULL!"].includes(error) ? error : `#VALUE! ${error} ${message}`;
}

function shown(answer: Invoked): unknown {
  if ("value" in answer) return withoutFormats(answer.value, new Set());
  const code = errorNumbers[answer.failed];
  return code === "#VALUE!" || code === "#N/A" ? `${code} ${answer.message}` : code;
}

function withoutFormats(value: unknown, formats: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutFormats(each, formats));
  if (typeof value !== "object" || value === null) return value;
  const { type, basicValue, numberFormat, message } = value as Record<string, string | undefined>;
  if (type === "Error") return message === undefined ? basicValue : `${basicValue!} ${message}`;
  formats.add(numberFormat!);
  return basicValue;
}
