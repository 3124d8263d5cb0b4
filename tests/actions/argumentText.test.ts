import { describe, expect, it } from "vitest";
import { argumentText } from "../../src/actions/argumentText";

const at = { row: 0, column: 0, rows: 1, columns: 1, sheet: "Sheet1" };
const english = {
  names: [{ name: "OKR_AS_OF", address: at }],
  tables: [{ name: "Targets", address: at }],
  locale: { tag: "en-GB", decimalSeparator: ".", argumentSeparator: "," },
};
const german = { ...english, locale: { tag: "de-DE", decimalSeparator: ",", argumentSeparator: ";" } };

describe("an argument as a formula holds it", () => {
  it.each([
    ["B2:B9", "B2:B9", "a range"],
    ["$B$2", "$B$2", "a pinned cell"],
    ["'My OKRs'!B2:B9", "'My OKRs'!B2:B9", "a range on a sheet whose name has a space"],
    ["Sheet2!B:B", "Sheet2!B:B", "a whole column"],
    ["OKR_AS_OF", "OKR_AS_OF", "a name that the workbook has"],
    ["okr_other", '"okr_other"', "a name that it doesn't have is text, not #NAME?"],
    ["Targets[Current]", "Targets[Current]", "a column of a table that is there"],
    ["0.5", "0.5", "a number"],
    ["1,200", "1200", "thousands"],
    ["75%", "75%", "a share, as a person writes it"],
    ["true", "TRUE", "a flag"],
    ["at least", '"at least"', "an option word"],
    ['"google"', '"google"', "text that is quoted already"],
    ["2026-03-31", '"2026-03-31"', "a date would be 1992 as arithmetic"],
    ['=HYPERLINK("http://x")', '"=HYPERLINK(""http://x"")"', "what looks like a formula stays text"],
    ["", "", "left out"],
    ["done", '"done"', "a word stays a word even where it can be read as 1"],
  ])("%s becomes %s: %s", (typed, written) => {
    expect(argumentText(typed, english)).toBe(written);
  });

  it.each([
    ["0,5", "0.5", "a decimal comma"],
    ["1.200,5", "1200.5", "thousands point and decimal comma"],
    ["12,5%", "12.5%", "a share with a decimal comma"],
    ["0.5", '"0.5"', "a decimal point is left to the formula, which reads it; 5 it is not"],
  ])("in German, %s becomes %s: %s", (typed, written) => {
    expect(argumentText(typed, german)).toBe(written);
  });
});
