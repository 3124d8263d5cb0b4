import { describe, expect, it } from "vitest";
import type { Range } from "../../src/cells/Cell";
import { checkIn, checkInRequest, loggedCheckIns, logSheet } from "../../src/actions/checkIn";
import { keyResultKeys } from "../../src/actions/keyResultKeys";
import { readKeyResultTable } from "../../src/cells/tables/readKeyResultTable";
import { checkInDoubt, type ValueBefore } from "../../src/actions/checkInDoubt";
import { typedNumber } from "../../src/actions/typedNumber";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";
import { contextFor } from "./contextFor";

const okrs: Range = [
  ["KR id", "Objective", "Key result", "Start", "Current", "Target", "Updated"],
  ["C-1", "Close the books faster", "Days to close", 9, 7, 5, 46000],
  ["C-2", null, "Late postings", 40, 31, 10, null],
];
const table = { sheet: "OKRs", row: 0, column: 0, rows: 3, columns: 7 };
const date = 46112;
const keys = keyResultKeys(readKeyResultTable(okrs).keyResults);
const entry = (row: number, value: number, note = "", confidence = "") => ({
  key: keys[row - 2] ?? "gone",
  value,
  note,
  confidence,
});

async function checkedIn(workbook: MemoryWorkbook, ...entries: ReturnType<typeof entry>[]) {
  const context = await contextFor(
    workbook,
    checkInRequest(table, logSheet(await workbook.read({ ranges: [] }))),
  );
  return checkIn(context, { table, date, author: " Ana ", entries });
}

describe("a check-in", () => {
  it("starts a log that the formulas read, updates Current and Updated, and can be undone", async () => {
    const workbook = new MemoryWorkbook("Google Sheets", { OKRs: okrs });
    const { inverse } = await workbook.apply(
      await checkedIn(workbook, entry(2, 6, "=good", "High"), entry(3, 20)),
    );
    expect(workbook.contents("Check-ins")).toEqual([
      ["Date", "Objective", "Key result", "Value", "Confidence", "Note", "Author"],
      [date, "Close the books faster", "C-1", 6, "High", "=good", "Ana"],
      [date, "Close the books faster", "C-2", 20, null, null, "Ana"],
    ]);
    expect(workbook.contents("OKRs").map((row) => [row[4], row[6]])).toEqual([
      ["Current", "Updated"],
      [6, date],
      [20, date],
    ]);
    const read = await workbook.read(checkInRequest(table, "Check-ins"));
    expect(loggedCheckIns(read).map(({ keyResult, value, author }) => [keyResult, value, author])).toEqual([
      ["C-1", 6, "Ana"],
      ["C-2", 20, "Ana"],
    ]);
    await workbook.apply(inverse!);
    expect(workbook.contents("OKRs")).toEqual(okrs);
    expect(workbook.sheetNames).toEqual(["OKRs"]);
  });

  it("appends to the log that is there, in its own order of columns", async () => {
    const log: Range = [
      ["By", "Key result id", "Value", "Date", "Comment"],
      ["Ben", "C-1", 8, 46080, "first"],
    ];
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs, "check-ins": log });
    await workbook.apply(await checkedIn(workbook, entry(2, 6, "better")));
    expect(workbook.contents("check-ins")[2]!.slice(1)).toEqual(["C-1", 6, date, "better"]);
  });

  it("leaves a Current that a formula computes alone", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs });
    workbook.put("OKRs", 1, 4, [[{ formula: "=OKR.LATEST(A2, Log!A:A, Log!B:B, Log!C:C)" }]]);
    await workbook.apply(await checkedIn(workbook, entry(2, 6)));
    expect(workbook.contents("OKRs")[1]![4]).toBe("=OKR.LATEST(A2, Log!A:A, Log!B:B, Log!C:C)");
    expect(workbook.contents("Check-ins")[1]![3]).toBe(6);
  });

  it("of two people at once stops the second and loses nothing; reading again appends below", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs });
    await workbook.apply(await checkedIn(workbook, entry(3, 30)));
    const [first, second] = await Promise.all([
      checkedIn(workbook, entry(2, 6)),
      checkedIn(workbook, entry(3, 25)),
    ]);
    await workbook.apply(first);
    const before = [workbook.contents("OKRs"), workbook.contents("Check-ins")];
    await expect(workbook.apply(second)).rejects.toMatchObject({ kind: "changed" });
    expect([workbook.contents("OKRs"), workbook.contents("Check-ins")]).toEqual(before);
    await workbook.apply(await checkedIn(workbook, entry(3, 25)));
    expect(workbook.contents("Check-ins").map((row) => row[3])).toEqual(["Value", 30, 6, 25]);
  });

  it("goes with its key result where rows were inserted or sorted meanwhile", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs });
    workbook.put("OKRs", 1, 0, [okrs[2]!, okrs[1]!]);
    await workbook.apply(
      await checkedIn(workbook, { ...entry(2, 6), key: "Close the books faster\nC-1\nDays to close\n1" }),
    );
    expect(workbook.contents("OKRs").map((row) => [row[0], row[4]])).toEqual([
      ["KR id", "Current"],
      ["C-2", 31],
      ["C-1", 6],
    ]);
  });

  it("appends to a log of any name and language, recognised by its headings, and to nothing else", async () => {
    const log: Range = [
      ["Protokoll", null, null, null],
      [null, null, null, null],
      ["Datum", "Schlüsselergebnis", "Wert", "Kommentar"],
      [46080, "C-1", 8, "erste"],
    ];
    const sales: Range = [
      ["Date", "Value"],
      [46080, 100],
      [46081, 101],
      [46082, 102],
      [46083, 103],
    ];
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs, Umsatz: sales, Verlauf: log });
    const { sheets } = await workbook.read({ ranges: [] });
    const request = checkInRequest(table, logSheet({ sheets }));
    const context = await contextFor(workbook, request);
    await workbook.apply(checkIn(context, { table, date, author: "Ana", entries: [entry(2, 6, "besser")] }));
    expect(workbook.sheetNames).toEqual(["OKRs", "Umsatz", "Verlauf"]);
    expect(workbook.contents("Umsatz")).toEqual(sales);
    expect(workbook.contents("Verlauf")[4]).toEqual([date, "C-1", 6, "besser"]);
    const logged = loggedCheckIns(await workbook.read(request));
    expect(logged.map(({ value }) => value)).toEqual([8, 6]);
  });

  it.each([
    ["nobody says who", { author: " ", entries: [entry(2, 6)] }, "author"],
    ["nothing was entered", { author: "Ana", entries: [] }, "entries"],
    ["the key result has gone", { author: "Ana", entries: [entry(9, 6)] }, "value gone"],
  ])("is refused where %s", async (_, form, field) => {
    const context = await contextFor(
      new MemoryWorkbook("Excel", { OKRs: okrs }),
      checkInRequest(table, undefined),
    );
    expect(() => checkIn(context, { table, date, ...form })).toThrow(
      expect.objectContaining({ field }) as Error,
    );
  });

  it("writes to the log that someone else has begun since the last look, and begins no second one", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs });
    const request = checkInRequest(table, undefined);
    await workbook.apply(await checkedIn(workbook, entry(2, 6)));
    const context = await contextFor(workbook, request);
    await workbook.apply(checkIn(context, { table, date, author: "Ben", entries: [entry(3, 7)] }));
    expect(workbook.sheetNames).toEqual(["OKRs", "Check-ins"]);
    expect(workbook.contents("Check-ins").map((line) => line.at(-1))).toEqual(["Author", "Ana", "Ben"]);
  });

  it("says which heading a log lacks", async () => {
    const workbook = new MemoryWorkbook("Excel", {
      OKRs: okrs,
      "Check-ins": [
        ["Date", "Value"],
        [46000, 3],
      ],
    });
    await expect(checkedIn(workbook, entry(2, 6))).rejects.toThrow("a column Key result");
  });
});

describe("a doubt about a new value", () => {
  it.each<[number, ValueBefore, string | undefined, string]>([
    [6, { last: 7, start: 9, target: 5 }, undefined, "nearer"],
    [8, { last: 7, start: 9, target: 5 }, "away", "a falling key result that rose"],
    [4, { last: 5, start: 9, target: 5 }, undefined, "past the target is no step back"],
    [70, { last: 7, start: 9, target: 5 }, "jump", "a slipped decimal point"],
    [40, { last: 0.35, start: 0.2, target: 0.8 }, "jump", "40 for 40 %"],
    [8, { last: NaN, start: 9, target: 5 }, undefined, "nothing to compare with"],
    [94, { last: 96, start: NaN, target: 95 }, undefined, "a level to keep, as near as before"],
  ])("%d after %j: %s, %s", (value, before, doubt) => {
    expect(checkInDoubt(value, before)).toBe(doubt);
  });
});

describe("a number as typed", () => {
  const english = { decimalSeparator: "." };
  const german = { decimalSeparator: "," };
  it.each([
    ["12.5", english, false, 12.5],
    ["1,200", english, false, 1200],
    ["12,5", german, false, 12.5],
    ["1.200,5", german, false, 1200.5],
    ["-1.200.000", german, false, -1200000],
    ["1.234%", german, false, 12.34],
    ["12.5", german, false, undefined],
    ["0.125", german, false, undefined],
    ["1,234.5", german, false, undefined],
    ["1.234,5", english, false, undefined],
    ["12,5", english, false, undefined],
    ["40%", english, false, 0.4],
    ["40", english, true, 0.4],
    ["40%", english, true, 0.4],
    ["1 200", german, false, 1200],
    ["−4", english, false, -4],
    ["abc", english, false, undefined],
    ["done", english, false, undefined],
    ["=1+1", english, false, undefined],
  ])("%s in %j, percent %s: %s", (text, locale, isPercent, value) => {
    expect(typedNumber(text, locale, isPercent)).toBe(value);
  });
});
