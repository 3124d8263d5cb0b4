import { describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import { reminderMail } from "../../src/actions/reminderMail";
import { english } from "../../src/actions/text/reminder/en";
import { waitingKeyResults, waitingRequest } from "../../src/actions/waitingKeyResults";
import type { Edit, Written } from "../../src/workbook/Plan";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";

const today = 46_100;
const okrs: Range = [
  ["Objective", "Key result", "Owner", "Start", "Current", "Target"],
  ["Close the books faster", "Days to close", "Ana", 9, 7, 5],
  ["", "Late postings", "Ben", 40, 37, 10],
  [null, null, null, null, null, null],
  ["Managers trust the forecast", "Forecast error", "Ana", 0.12, null, 0.05],
];
const log: Range = [
  ["Date", "Objective", "Key result", "Value", "Confidence", "Note", "Author"],
  [today - 30, "Close the books faster", "Days to close", 8, null, null, "Ana"],
  [today - 9, "Close the books faster", "Days to close", 7, null, null, "Ana"],
  [today - 2, "Close the books faster", "Late postings", 37, null, null, "Ben"],
];

async function waitingIn(workbook: MemoryWorkbook): Promise<ReturnType<typeof waitingKeyResults>> {
  const { sheets } = await workbook.read({ ranges: [] });
  return waitingKeyResults(await workbook.read(waitingRequest(sheets)), today, 7);
}

describe("the key results that wait for a check-in", () => {
  it("are those of every visible sheet whose last line in the log is too old, the oldest first", async () => {
    const workbook = new MemoryWorkbook("Google Sheets", {
      Notes: [["Hello"]],
      OKRs: okrs,
      "Check-ins": log,
    });
    expect(await waitingIn(workbook)).toEqual({
      waiting: [
        { title: "Forecast error", owner: "Ana", last: undefined },
        { title: "Days to close", owner: "Ana", last: today - 9 },
      ],
      all: 3,
    });
  });

  it("know of a check-in from the table's own column, too", async () => {
    const updated = okrs.map((row, index) => [
      ...row,
      index === 0 ? "Updated" : index < 4 ? today - 1 : null,
    ]);
    const workbook = new MemoryWorkbook("Google Sheets", { OKRs: updated });
    expect((await waitingIn(workbook)).waiting.map(({ title }) => title)).toEqual(["Forecast error"]);
  });

  it("stand once, though a formula of ours spills them beside their table or on another sheet", async () => {
    const spilled = (width: number): Written[][] =>
      okrs.map((row) => row.slice(0, width).map((cell) => (cell === "" ? null : cell)));
    const workbook = new MemoryWorkbook("Google Sheets", { Status: [[null]], OKRs: okrs });
    workbook.put("Status", 0, 0, spilled(6));
    workbook.put("Status", 0, 0, [[{ formula: "=OKR_TABLE(OKRs!A1:F5)" }]]);
    const { all } = await waitingIn(workbook);
    expect(all).toBe(3);
  });

  it("are no totals, and no lines of a summary below", async () => {
    const workbook = new MemoryWorkbook("Google Sheets", {
      OKRs: [
        ...okrs,
        [null, null, null, null, null, null],
        ["", "All key results", "", null, null, null],
        ["Objective", "Weakest key result", "", null, null, null],
        ["Close the books faster", "Late postings", "", null, null, null],
      ],
    });
    expect((await waitingIn(workbook)).all).toBe(3);
  });

  it("are no lines whose share a formula works out and of which nothing else is said", async () => {
    const lines = [
      ["Key result", "Owner", "Progress"],
      ["Days to close", "", 0.4],
      ["Late postings", "", 0.6],
      ["All key results by weight", "", 0.5],
    ];
    const workbook = new MemoryWorkbook("Google Sheets", { OKRs: lines });
    const { ranges, ...rest } = await workbook.read({ ranges: [{ kind: "workbook" }] });
    const calculated = ranges.map((range) => ({
      ...range,
      formulas: lines.map((_, row) => ["", "", row === 3 ? "=AVERAGE(C2:C3)" : ""]),
    }));
    const { waiting } = waitingKeyResults({ ...rest, ranges: calculated }, today, 7);
    expect(waiting.map(({ title }) => title)).toEqual(["Days to close", "Late postings"]);
  });

  it("are not those that a review has frozen, nor what a report shows", async () => {
    const workbook = new MemoryWorkbook("Google Sheets", {
      OKRs: okrs,
      Reviews: [
        ["Reviews"],
        ["Objective", "Key result", "Owner", "Target"],
        ["Last year", "Done with", "Ana", 5],
      ],
      Report: [
        ["Objective", "Key result", "Owner", "Target"],
        ["Shown", "As it stands", "Ana", 5],
      ],
    });
    const named = (name: string, sheet: string, row: number): Edit => ({
      kind: "name",
      name,
      address: { sheet, row, column: 0, rows: 2, columns: 4 },
    });
    await workbook.apply({
      title: "",
      edits: [named("OKR_REVIEW_2025", "Reviews", 1), named("OKR_REPORT_1", "Report", 0)],
    });
    expect((await waitingIn(workbook)).all).toBe(3);
  });

  it("are none where there is no table of key results", async () => {
    expect(await waitingIn(new MemoryWorkbook("Google Sheets", { Notes: [["Hello", 1]] }))).toEqual({
      waiting: [],
      all: 0,
    });
  });
});

describe("the mail", () => {
  const workbook = { name: "Finance OKRs", url: "https://docs.google.com/spreadsheets/d/1" };

  it("names what waits, owner by owner, in plain words", () => {
    const { subject, body } = reminderMail(
      {
        waiting: [
          { title: "Forecast error", owner: "", last: undefined },
          { title: "Days to close", owner: "Ana", last: today - 9 },
        ],
        all: 3,
        workbook,
        today: today + 0.4,
        days: 7,
      },
      english,
    );
    expect(subject).toBe("2 key results wait for a check-in: Finance OKRs");
    expect(body.split("\n").slice(0, 9)).toEqual([
      "2 of 3 key results in “Finance OKRs” had no check-in for 7 days or more.",
      "",
      "Without an owner",
      "  - Forecast error (no check-in yet)",
      "",
      "Ana",
      "  - Days to close (last on 2026-03-10, 9 days ago)",
      "",
      "https://docs.google.com/spreadsheets/d/1",
    ]);
  });

  it("can't be given lines or headers by what stands in a cell", () => {
    const { subject, body } = reminderMail(
      {
        waiting: [{ title: "A\r\nBcc: all@example.com", owner: "Ana\n\nBen", last: undefined }],
        all: 1,
        workbook: { ...workbook, name: "Plan\r\nBcc: all@example.com" },
        today,
        days: 1,
      },
      english,
    );
    expect(subject).not.toMatch(/[\r\n]/);
    expect(body).toContain("\n  - A Bcc: all@example.com (no check-in yet)\n");
    expect(body).toContain("\nAna Ben\n");
  });

  it("stops listing where nobody would read on", () => {
    const waiting = Array.from({ length: 5000 }, (_, index) => ({
      title: `Key result ${index}`,
      owner: `Owner ${index % 7}`,
      last: undefined,
    }));
    const { body } = reminderMail({ waiting, all: 5000, workbook, today, days: 7 }, english);
    expect(body.split("\n").length).toBeLessThan(140);
    expect(body).toContain("… and 4900 more");
  });
});
