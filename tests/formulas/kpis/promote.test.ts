import { describe, expect, it } from "vitest";
import type { Input } from "../../../src/formulas/definition/Input";
import { answer, column } from "../answer";

const promote = (...inputs: readonly Input[]): unknown => answer("OKR.KPI.PROMOTE", ...inputs);
const heading = ["KPI", "Signal", "Periods", "Proposed key result"];
const dates = column("2026-01-31", "2026-02-28", "2026-03-31");

describe("OKR.KPI.PROMOTE", () => {
  it("reads rows in any order, by date", () => {
    const shuffled = column("2026-03-31", "2026-01-31", "2026-02-28");
    expect(promote("NPS", shuffled, column(38, 50, 41), 45)).toEqual([
      heading,
      ["NPS", "Promote", 2, "Raise NPS from 38 to 45"],
    ]);
  });

  it("a missing period neither counts nor resets, with or without its date", () => {
    expect(promote("NPS", dates, column(41, "", 38), 45)).toEqual([
      heading,
      ["NPS", "Promote", 2, "Raise NPS from 38 to 45"],
    ]);
    expect(promote("NPS", dates, column(41, 44, 38), column(45, "", 45), "", 3)).toEqual([
      heading,
      ["NPS", "Watch", 2, ""],
    ]);
  });

  it("takes the later row of one date as a correction, and names in any case as one KPI", () => {
    const twice = column("2026-01-31", "2026-02-28", "2026-02-28");
    expect(
      promote(column("Net  promoters", "net promoters", "Net\u00a0Promoters"), twice, column(41, 40, 47), 45),
    ).toEqual([heading, ["Net  promoters", "Watch", 0, ""]]);
  });

  it("a standard that moves is judged as it stood then", () => {
    expect(promote("Cost", dates, column(12, 11, 10), column(12, 10, 9), "down")).toEqual([
      heading,
      ["Cost", "Promote", 2, "Lower Cost from 10 to 9"],
    ]);
  });

  it("proposes a way back to a level to hold", () => {
    expect(promote("Stock cover", dates, column(30, 40, 42), 30, "hold")).toEqual([
      heading,
      ["Stock cover", "Promote", 2, "Bring Stock cover from 42 back to 30"],
    ]);
  });

  it("answers the other KPIs where one can't be read", () => {
    const result = promote(column("A", "A", "B"), dates, column(1, "much", 5), 4) as unknown[][];
    expect(result[1]![1]).toMatchObject({ error: "#VALUE!" });
    expect(result[2]).toEqual(["B", "Watch", 0, ""]);
    expect(promote(column("A", "B"), column("", ""), column("", ""), 4)).toMatchObject([
      heading,
      ["A", { error: "#N/A" }, { error: "#N/A" }, { error: "#N/A" }],
      ["B", { error: "#N/A" }, { error: "#N/A" }, { error: "#N/A" }],
    ]);
  });

  it.each<[string, Input[], string]>([
    ["no whole periods", ["A", dates, column(1, 2, 3), 4, "", 1.5], "periods needs a whole number"],
    ["none", ["A", dates, column(1, 2, 3), 4, "", 0], "periods needs a whole number"],
    [
      "a wrong source",
      ["A", dates, column(1, 2, 3), 4, "", 2, "objective"],
      "source needs kpi or key result",
    ],
    ["no names", ["", "", "", 4], "no KPI is named"],
  ])("refuses %s", (_, inputs, message) => {
    expect(promote(...inputs)).toMatchObject({ message: expect.stringContaining(message) as string });
  });
});
