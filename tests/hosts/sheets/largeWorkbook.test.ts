import "../../gridInNode";
import { expect, it } from "vitest";
import { checkIn, checkInRequest } from "../../../src/actions/checkIn";
import { english } from "../../../src/actions/text/en";
import { createGridModel } from "../../../src/hosts/grid/createGridModel";
import { sidebarWorkbook } from "../../../src/hosts/sidebar/sidebarWorkbook";
import type { SnapshotRequest } from "../../../src/workbook/Snapshot";
import { ask, pushed } from "./pushed";

/** A sheet of key results: what is typed in two columns, the rest spilled, so that the grid is there in seconds. */
function tableOf(rows: number): ReturnType<typeof createGridModel> {
  const columns: readonly (readonly [heading: string, formula: string])[] = [
    ["Objective", "Faster care"],
    ["Key result", ""],
    ["Start", `=SEQUENCE(${rows},1,0,0)`],
    ["Current", ""],
    ["Target", `=SEQUENCE(${rows},1,100,0)`],
    ["Start date", `=SEQUENCE(${rows},1,46023,0)`],
    ["Due", `=SEQUENCE(${rows},1,46112,0)`],
  ];
  const cells: Record<string, string> = {};
  columns.forEach(([heading, formula], column) => {
    const letter = String.fromCharCode(65 + column);
    cells[`${letter}1`] = heading;
    cells[`${letter}2`] = formula;
  });
  for (let row = 2; row <= rows + 1; row += 1) {
    cells[`B${row}`] = `Key result ${row}`;
    cells[`D${row}`] = String(row % 90);
  }
  return createGridModel({
    sheets: [{ id: "sheet1", name: "Sheet1", colNumber: 26, rowNumber: rows + 60, cells }],
  });
}

interface Measured {
  readonly serverCalls: number;
  readonly serviceCalls: readonly string[];
  readonly seconds: number;
}

/** Looks at the table under the cursor, then checks in three key results, and takes that back. */
async function checkInAt(rows: number): Promise<Measured[]> {
  const { script, call } = pushed(tableOf(rows));
  script.calls.authorisation = "full";
  let serverCalls = 0;
  const bridge = ask(call, "okrAnswer");
  const workbook = sidebarWorkbook((question) => {
    serverCalls += 1;
    return bridge(question);
  });
  const measured: Measured[] = [];
  const measure = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    script.calls.reset();
    serverCalls = 0;
    const from = performance.now();
    const result = await work();
    measured.push({
      serverCalls,
      serviceCalls: [...script.calls.names],
      seconds: (performance.now() - from) / 1000,
    });
    return result;
  };
  const look: SnapshotRequest = { ranges: [{ kind: "region", above: 6 }] };
  const { ranges } = await measure(() => workbook.read(look));
  const table = ranges[0]!.address;
  expect([table.rows, table.columns]).toEqual([rows + 1, 7]);
  const { inverse } = await measure(async () => {
    const snapshot = await workbook.read(checkInRequest(table, undefined));
    const context = { snapshot, host: workbook.host, text: english };
    const entries = [2, 5, 9].map((row) => ({ row, value: row + 0.5, confidence: "", note: "" }));
    return workbook.apply(checkIn(context, { table, date: 46_060, author: "Ana", entries }));
  });
  await measure(() => workbook.apply(inverse!));
  return measured;
}

it(
  "answers the pane as often, and asks Google as often, for 50,000 rows as for 10",
  { timeout: 300_000 },
  async () => {
    const small = await checkInAt(10);
    const large = await checkInAt(50_000);
    expect(large.map(({ serverCalls }) => serverCalls)).toEqual([1, 2, 1]);
    expect(large.map(({ serviceCalls }) => serviceCalls)).toEqual(
      small.map(({ serviceCalls }) => serviceCalls),
    );
    for (const { seconds } of large) expect(seconds).toBeLessThan(30);
  },
);

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
  script.calls.reset();
  const address = { sheet: "Sheet1", row: 0, column: 0, rows: 60_000, columns: 20 };
  await expect(workbook.read({ ranges: [{ kind: "address", address }] })).rejects.toMatchObject({
    kind: "too large",
    reasons: [["sheetsTooMuchToRead", 1_200_000, 1_000_000]],
  });
  expect(script.calls.names).not.toContain("Range.getValues");
});
