import { afterEach, describe, expect, it } from "vitest";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { Edit } from "../../../src/workbook/Plan";
import { rangeOn } from "../../../src/workbook/rangeOn";
import { excelClient, loadedClient } from "../../support/excelClient";
import { withNotes } from "../../support/withNotes";
import { modelWith } from "../grid/modelWith";

const at = rangeOn("Sheet1");
const plan = (...edits: Edit[]) => ({ title: "Test", edits });
const note = (row: number, text: string): Edit => ({ kind: "note", address: at(row, 0, 1, 1), text });

describe("notes", () => {
  let forget: () => void = () => undefined;
  afterEach(() => {
    forget();
    forget = () => undefined;
  });

  it("are left out, and the summary says so, where Microsoft's client knows none", async () => {
    const excel = excelClient(modelWith([["x"]]));
    const { summary, inverse } = await excelWorkbook().apply(plan(note(0, "why")));
    expect(summary).toBe("changed how cells look; 1 note left out, this Excel has none");
    expect(inverse).toBe(undefined);
    expect(excel.state.notes.size).toBe(0);
  });

  it("are written, changed and taken away, and undo puts back what was there", async () => {
    const excel = excelClient(modelWith([["x"]]));
    forget = withNotes(loadedClient());
    const workbook = excelWorkbook();
    excel.state.notes.set("sheet1 A1", "a person's own").set("sheet1 A2", "another");
    const before = [...excel.state.notes];
    const from = excel.syncs;
    const { summary, inverse } = await workbook.apply(
      plan(note(0, "ours"), note(1, ""), { kind: "note", address: at(2, 0, 2, 1), text: "on two cells" }),
    );
    expect(summary).toBe("changed how cells look");
    expect(excel.syncs - from).toBe(2);
    expect([...excel.state.notes].sort()).toEqual([
      ["sheet1 A1", "ours"],
      ["sheet1 A3", "on two cells"],
      ["sheet1 A4", "on two cells"],
    ]);
    await workbook.apply(inverse!);
    expect([...excel.state.notes].sort()).toEqual(before);
  });

  it("on a new sheet go with it, and come back where Excel fails", async () => {
    const excel = excelClient(modelWith([["x"]]));
    forget = withNotes(loadedClient());
    const workbook = excelWorkbook();
    excel.state.notes.set("sheet1 A1", "a person's own");
    const onNew: Edit = { kind: "note", address: { ...at(0, 0, 1, 1), sheet: "New" }, text: "ours" };
    const edits: Edit[] = [{ kind: "add sheet", sheet: "New" }, onNew, note(0, "ours")];
    const { inverse } = await workbook.apply(plan(...edits));
    expect([...excel.state.notes.values()]).toEqual(["ours", "ours"]);
    await workbook.apply(inverse!);
    expect(excel.state.notes.get("sheet1 A1")).toBe("a person's own");
    excel.failBefore = "FreezeRows";
    await expect(
      workbook.apply(plan(note(0, "ours"), { kind: "freeze", sheet: "Sheet1", rows: 1 })),
    ).rejects.toMatchObject({ reasons: [expect.anything(), ["putBack"]] });
    expect(excel.state.notes.get("sheet1 A1")).toBe("a person's own");
  });
});
