import { describe, expect, it } from "vitest";
import { answer, column } from "../answer";

describe("OKR.PERIOD, OKR.PERIOD.START, OKR.PERIOD.END", () => {
  it("a row that can't be read carries its own error, the others answer", () => {
    expect(
      answer("OKR.PERIOD", column("2026-03-31", "soon", "2026-03-31"), column("month", "month", "fortnight")),
    ).toEqual([
      ["2026-M03"],
      [{ error: "#VALUE!", message: expect.stringContaining("date, row 2") as string }],
      [
        {
          error: "#VALUE!",
          message: "cadence, row 3 needs day, week, month, quarter, half or year, got “fortnight”",
        },
      ],
    ]);
  });

  it("takes a year for no date: as a day it would lie in 1905", () => {
    expect(answer("OKR.PERIOD", column(2026, 1989, 2101, 2026.5))).toEqual([
      [
        {
          error: "#VALUE!",
          message:
            "date, row 1 needs a date, got the number 2026; write a day of that year, such as 2026-01-31",
        },
      ],
      ["1905-M06"],
      ["1905-M10"],
      ["1905-M07"],
    ]);
  });

  it.each([
    ["OKR.PERIOD.START", "1900-03-15", "year", "the first days of 1900, which Excel counts differently"],
    ["OKR.PERIOD.END", "9999-12-31", "week", "the last week of 9999 ends in a year no spreadsheet knows"],
  ])("%s of %s by %s refuses: %s", (name, date, cadence) => {
    expect(answer(name, date, cadence)).toMatchObject([[{ error: "#NUM!" }]]);
  });

  it("drops the time of day and spills along the row it was given", () => {
    expect(answer("OKR.PERIOD.END", [[46112.99, 46113]])).toEqual([[46112, 46142]]);
  });

  it("refuses a calendar that can't be read, for all rows", () => {
    expect(answer("OKR.PERIOD", column(46112, 46113), "", "", "4-4-5")).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("with its year end") as string,
    });
  });
});
