import { expect, it } from "vitest";
import { sidebarWorkbook } from "../../../src/hosts/sidebar/sidebarWorkbook";
import { ask, pushed } from "./pushed";

it("says so before it reads more than a person would wait for", async () => {
  const { script, call } = pushed([["a"]]);
  script.calls.authorisation = "full";
  const workbook = sidebarWorkbook(ask(call, "okrAnswer"));
  script.world.run(undefined, {
    type: "ADD_COLUMNS_ROWS",
    sheetId: "sheet1",
    sheetName: "Sheet1",
    dimension: "ROW",
    base: 0,
    quantity: 60_000,
    position: "after",
  });
  // What is blank is not read: something stands in the last corner.
  script.world.run(undefined, {
    type: "UPDATE_CELL",
    sheetId: "sheet1",
    row: 59_999,
    col: 19,
    content: "z",
  });
  script.calls.reset();
  const address = { sheet: "Sheet1", row: 0, column: 0, rows: 60_000, columns: 20 };
  await expect(workbook.read({ ranges: [{ kind: "address", address }] })).rejects.toMatchObject({
    kind: "too large",
    reasons: [["sheetsTooMuchToRead", 1_200_000, 1_000_000]],
  });
  expect(script.calls.names).not.toContain("Range.getValues");
});
