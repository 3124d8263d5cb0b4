import "../../gridInNode";
import { beforeAll, describe, expect, it } from "vitest";
import { createGridModel } from "../../../src/hosts/grid/createGridModel";
import { calculatedWhenRead } from "../../support/calculatedWhenRead";
import { actions, few } from "../../support/everyAction";
import { expectNoMoreCalls, measuredActions, type Opened } from "./measuredActions";

const many = 50_000;

/** What takes, writes or goes beside a whole table; what is left writes a sheet of its own, the same at every size. */
const ofWholeTables = new Set([
  "scores beside a table",
  "scores on a new sheet",
  "a KPI (and a key result promoted to one)",
  "a map",
  "what mends a map",
  "traffic lights",
  "no traffic lights",
  "repaired formulas",
  "a heading overruled",
]);

type Column = readonly [heading: string, eachRow?: (row: number) => string];

/** All of it typed: the grid that calculates only what is read knows of no spilled cells. */
function workbookOf(rows: number): ReturnType<typeof createGridModel> {
  const sheet = (name: string, columns: readonly Column[]): object => {
    const cells: Record<string, string> = {};
    columns.forEach(([heading, eachRow], column) => {
      const letter = String.fromCharCode(65 + column);
      cells[`${letter}1`] = heading;
      for (let row = 2; eachRow !== undefined && row <= rows + 1; row += 1)
        cells[`${letter}${row}`] = eachRow(row);
    });
    return { id: name, name, colNumber: 26, rowNumber: rows + 60, cells };
  };
  return calculatedWhenRead(
    createGridModel({
      sheets: [
        sheet("OKRs", [
          ["Objective"],
          ["Key result", (row) => `Key result ${row}`],
          ["Start"],
          ["Current", (row) => String(row % 90)],
          ["Target", () => "100"],
          ["Start date"],
          ["Due"],
        ]),
        sheet("KPIs", [
          ["KPI", (row) => `KPI ${row}`],
          ["Baseline"],
          ["Actual", (row) => String(50 + (row % 5))],
          ["Target"],
        ]),
        sheet("From elsewhere", [["Share", (row) => `=OKR.PROGRESS(${row},100)`]]),
      ],
    }),
  );
}

describe("at 50,000 rows", () => {
  let small: Opened;
  let large: Opened;
  beforeAll(async () => {
    small = await measuredActions(few, workbookOf(few));
    large = await measuredActions(many, workbookOf(many));
  });

  it("looks at the table under the cursor with one call and no more services than at 10 rows", async () => {
    const request = { ranges: [{ kind: "region", above: 6 }] } as const;
    const [[, a], [{ ranges }, b]] = [await small.look(request), await large.look(request)];
    expect([ranges[0]!.address.rows, ranges[0]!.address.columns]).toEqual([many + 1, 7]);
    expect([a.serverCalls, b.serverCalls]).toEqual([1, 1]);
    expect(b.serviceCalls).toEqual(a.serviceCalls);
    expect(b.seconds).toBeLessThan(30);
  });

  it("checks in, and takes it back, as at 10 rows and within the half minute that a person waits", async () => {
    const action = actions.find(([name]) => name === "a check-in")!;
    const { done, undone } = await expectNoMoreCalls(small, large, action);
    expect(Math.max(done.seconds, undone.seconds)).toBeLessThan(30);
  });

  it("has every action to do that is meant here", () => {
    expect(actions.filter(([name]) => ofWholeTables.has(name))).toHaveLength(ofWholeTables.size);
  });

  it.each(actions.filter(([name]) => ofWholeTables.has(name)))(
    "%s: one call to read and one to write, and no more services than at 10 rows",
    async (...action) => {
      await expectNoMoreCalls(small, large, action);
    },
  );
});
