import { describe, expect, it } from "vitest";
import { languages } from "../../src/actions/languages";
import { errorText } from "../../src/pane/errorText";
import { paneText } from "../../src/pane/text/paneText";
import { changedSince } from "../../src/workbook/changedSince";
import { WorkbookError } from "../../src/workbook/Workbook";

describe.each(Object.keys(languages))("in %s", (language) => {
  it("says which cell was changed meanwhile, once", async () => {
    const said = errorText(changedSince("OKRs!D9"), await paneText.load(language));
    expect(said.match(/OKRs!D9/g)).toHaveLength(1);
  });

  it("names the place where the reason does not, and joins what became of it", async () => {
    const error = new WorkbookError("protected", "OKRs!A1:B3", ["sheetsProtected"], ["putBack"]);
    expect(errorText(error, await paneText.load(language))).toMatch(/^OKRs!A1:B3: .+; ?.+[^.]$/);
  });

  it("hands on what nobody here has words for", async () => {
    expect(errorText(new Error("odd"), await paneText.load(language))).toBe("odd");
  });
});
