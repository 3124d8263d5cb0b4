import { describe, expect, it } from "vitest";
import "../gridInNode";
import { waitingKeyResults, waitingRequest } from "../../src/actions/waitingKeyResults";
import { createGridModel } from "../../src/hosts/grid/createGridModel";
import { gridWorkbook } from "../../src/hosts/grid/gridWorkbook";
import { sampleWorkbook } from "../../src/workbench/sample/sampleWorkbook";

const model = createGridModel(sampleWorkbook());
const { getters } = model;

function shown(sheet: string, row: number, col: number): string {
  const sheetId = getters.getSheetIdByName(sheet)!;
  return getters.getEvaluatedCell({ sheetId, row, col }).formattedValue;
}

describe("the sample workbook", () => {
  it("holds no error on any sheet", () => {
    const errors = getters.getSheetIds().flatMap((sheetId) =>
      getters
        .getEvaluatedCellsPositions(sheetId)
        .filter((position) => getters.getEvaluatedCell(position).type === ("error" as never))
        .map(({ row, col }) => `${sheetId} ${row + 1}:${col + 1}`),
    );
    expect(errors).toEqual([]);
  });

  it.each([
    ["a falling one, half of the way", 4, "50%", "At risk"],
    ["a milestone, by the share done", 6, "60%", "On track"],
    ["a rising one", 7, "71%", "On track"],
    ["one without a value yet is no 0", 10, "", "No data"],
    ["far behind", 11, "20%", "Off track"],
    ["a level that holds is on track until the quarter ends", 12, "100%", "On track"],
  ])("scores %s", (_why, row, score, status) => {
    expect([shown("OKRs", row, 10), shown("OKRs", row, 12)]).toEqual([score, status]);
  });

  it("reads the same in the report as beside the table", () => {
    for (let row = 0; row < 10; row += 1) {
      expect(shown("Report", 14 + row, 8)).toBe(shown("OKRs", 4 + row, 10));
      expect(shown("Report", 14 + row, 10)).toBe(shown("OKRs", 4 + row, 12));
    }
  });
});

it("asks in its reminder for the ten key results, and for none of its totals and summaries", async () => {
  const workbook = gridWorkbook(createGridModel(sampleWorkbook()));
  const { sheets } = await workbook.read({ ranges: [] });
  expect(waitingKeyResults(await workbook.read(waitingRequest(sheets)), 46_353, 7).all).toBe(10);
});
