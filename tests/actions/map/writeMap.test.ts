import { describe, expect, it } from "vitest";
import type { Range } from "../../../src/cells/Cell";
import { english } from "../../../src/actions/text/en";
import { fixOfConflict, fixOfGap } from "../../../src/actions/map/mapFixes";
import {
  checkMapping,
  mapRequest,
  mappingTables,
  type MapLine,
  readMapping,
} from "../../../src/actions/map/mapping";
import { setCell } from "../../../src/actions/setCell";
import { writeMap } from "../../../src/actions/map/writeMap";
import { MemoryWorkbook } from "../../pane/MemoryWorkbook";
import { contextFor } from "../contextFor";

const okrs: Range = [
  ["Objective", "Key result", "Start", "Current", "Target", "Due"],
  ["Close the books faster", "Days to close", 9, 7, 5, 46387],
  ["Close the books faster", "Late postings", 40, 31, 10, 46387],
];
const kpis: Range = [
  ["KPI", "Direction", "Baseline", "Actual", "Target"],
  ["Days to close the month", "down", 9, 6, 4],
  ["Postings after cut-off", "up", 40, 31, 10],
  ["Cash", "up", 1, null, 3],
];
const line = (keyResult: string, kpi: string, share?: number, row = 0): MapLine => ({
  row,
  keyResult,
  kpi,
  share,
});

async function opened(workbook: MemoryWorkbook) {
  const context = await contextFor(workbook, mapRequest);
  const { keyResults, kpis: measures, maps } = mappingTables(context.snapshot);
  return { context, keyResults: keyResults[0]!, kpis: measures[0]!, map: maps[0] };
}

async function written(workbook: MemoryWorkbook, lines: readonly MapLine[], before?: readonly MapLine[]) {
  const { context, keyResults, kpis: measures, map } = await opened(workbook);
  return writeMap(context, {
    keyResults: keyResults.address,
    kpis: measures.address,
    map: map?.address,
    before: before ?? (map === undefined ? [] : readMapping(keyResults, measures, map).lines),
    lines,
    asOf: 46340,
  });
}

describe("a new map", () => {
  it("is the table that the formulas read, with OKR.MAP beside it that reads further lines too", async () => {
    const workbook = new MemoryWorkbook("Google Sheets", { OKRs: okrs, KPIs: kpis });
    const plan = await written(workbook, [
      line("Days to close", "Days to close the month"),
      line("Late postings", "Postings after cut-off", 0.5),
    ]);
    const { inverse } = await workbook.apply(plan);
    const cells = workbook.contents("KPI map");
    expect(cells.map((row) => row.slice(0, 3))).toEqual([
      ["Key result", "KPI", "Share"],
      ["Days to close", "Days to close the month", null],
      ["Late postings", "Postings after cut-off", 0.5],
    ]);
    expect(cells[0]![4]).toBe(
      '=OKR_MAP(OKRs!$A$1:$F$3, KPIs!$A$1:$E$4, $A$1:$C$200, OKR_AS_OF, OKR_FISCAL_START&"", OKR_CALENDAR&"")',
    );
    const again = await opened(workbook);
    expect(readMapping(again.keyResults, again.kpis, again.map).lines).toEqual([
      line("Days to close", "Days to close the month", undefined, 2),
      line("Late postings", "Postings after cut-off", 0.5, 3),
    ]);
    await workbook.apply(inverse!);
    expect(workbook.sheetNames).toEqual(["OKRs", "KPIs"]);
  });

  it.each([
    [[], "Map at least one KPI"],
    [[line("Days to close", "Cash", -0.5)], "needs 0 or more"],
  ])("is refused with a reason", async (lines, reason) => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs, KPIs: kpis });
    await expect(written(workbook, lines)).rejects.toThrow(reason);
  });

  it.each([["=1+1"], ["@home"], ["<b>bold</b> 🎯 שלום"], ["x".repeat(5000)]])(
    "writes a name as the text it is, whatever it is (%#)",
    async (name) => {
      const workbook = new MemoryWorkbook("Excel", {
        OKRs: [...okrs, ["O", name, 1, 2, 3, 46387]],
        KPIs: kpis,
      });
      const plan = await written(workbook, [line(name, "Cash")]);
      const cells = plan.edits.flatMap((edit) => (edit.kind === "cells" ? edit.cells.flat() : []));
      expect(cells).toContain(name);
    },
  );
});

describe("a map that is there", () => {
  const map: Range = [
    ["KPI", "Weight of it [Share]", "Key result", "Remark"],
    ["Days to close the month", 60, "Days to close", "agreed"],
    ["Cash", 40, "Days to close", "for now"],
  ];

  it("keeps its columns, its remarks and its percentages; only what changed is written", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs, KPIs: kpis, Map: map });
    const plan = await written(workbook, [
      line("Days to close", "Days to close the month", 0.6, 2),
      line("Days to close", "Cash", 0.3, 3),
      line("Late postings", "Postings after cut-off"),
    ]);
    const onMap = plan.edits.flatMap((edit) =>
      edit.kind === "cells" && edit.address.sheet === "Map" ? [[edit.address, edit.cells]] : [],
    );
    expect(onMap.slice(0, 2)).toEqual([
      [{ sheet: "Map", row: 2, column: 1, rows: 1, columns: 1 }, [[30]]],
      [
        { sheet: "Map", row: 3, column: 0, rows: 1, columns: 3 },
        [["Postings after cut-off", null, "Late postings"]],
      ],
    ]);
    await workbook.apply(plan);
    expect(workbook.contents("Map")[0]![5]).toBe(
      '=OKR.MAP(OKRs!$A$1:$F$3, KPIs!$A$1:$E$4, A1:D4, OKR_AS_OF, OKR_FISCAL_START&"", OKR_CALENDAR&"")',
    );
  });

  it("closes up where a line goes, remarks with their lines", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs, KPIs: kpis, Map: map });
    await workbook.apply(await written(workbook, [line("Days to close", "Cash", 0.4, 3)]));
    expect(
      workbook
        .contents("Map")
        .slice(1, 3)
        .map((row) => row.slice(0, 4)),
    ).toEqual([["Cash", 40, "Days to close", "for now"]]);
  });

  it("has the formulas that read it follow where it grows", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs, KPIs: kpis, Map: map });
    workbook.put("KPIs", 8, 0, [
      [{ formula: "=OKR.MAP(OKRs!A1:F3, A1:E4, Map!$A$1:$D$3)" }],
      [{ formula: '=OKR.COVERAGE(OKRs!A1:F3, A1:E4, Map!A1:D30) & "Map!A1:D3"' }],
    ]);
    const lines = [
      line("Days to close", "Days to close the month", 0.6, 2),
      line("Days to close", "Cash", 0.4, 3),
      line("Late postings", "Cash"),
    ];
    await workbook.apply(await written(workbook, lines));
    expect(workbook.contents("KPIs")[8]![0]).toBe("=OKR.MAP(OKRs!A1:F3, A1:E4, Map!$A$1:$D$4)");
  });

  it("is refused where something stands below", async () => {
    const below = [
      [null, null, null, null],
      ["Other", "things", "stand", "here"],
    ];
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs, KPIs: kpis, Map: [...map, ...below] });
    const lines = [
      line("Days to close", "Days to close the month", 0.6, 2),
      line("Days to close", "Cash", 0.4, 3),
      line("Late postings", "Cash"),
    ];
    await expect(written(workbook, lines)).rejects.toMatchObject({ field: "where" });
  });

  it("keeps what someone else has written since, and finds lines that have moved", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs, KPIs: kpis, Map: map });
    const seen = [
      line("Days to close", "Days to close the month", 0.6, 2),
      line("Days to close", "Cash", 0.4, 3),
    ];
    workbook.put("Map", 1, 1, [[70]]);
    workbook.put("Map", 3, 0, [["Cash", null, "Late postings", "new"]]);
    const wanted = [seen[0]!, { ...seen[1]!, share: 0.3 }, line("Late postings", "Postings after cut-off")];
    await workbook.apply(await written(workbook, wanted, seen));
    expect(workbook.contents("Map").map((row) => row.slice(0, 4))).toEqual([
      map[0],
      ["Days to close the month", 70, "Days to close", "agreed"],
      ["Cash", 30, "Days to close", "for now"],
      ["Cash", null, "Late postings", "new"],
      ["Postings after cut-off", null, "Late postings", null],
    ]);
    const shorter = new MemoryWorkbook("Excel", { OKRs: okrs, KPIs: kpis, Map: [map[0]!, map[2]!] });
    await shorter.apply(await written(shorter, wanted.slice(0, 2), seen));
    expect(shorter.contents("Map").map((row) => row.slice(0, 4))).toEqual([
      map[0],
      ["Cash", 30, "Days to close", "for now"],
    ]);
  });

  it("writes nothing where nothing has changed", async () => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs, KPIs: kpis, Map: map });
    workbook.put("KPIs", 8, 0, [[{ formula: "=OKR.MAP(OKRs!A1:F3, A1:E4, Map!A1:D3)" }]]);
    const kept = [
      line("Days to close", "Days to close the month", 0.6, 2),
      line("Days to close", "Cash", 0.4, 3),
    ];
    await expect(written(workbook, kept)).rejects.toThrow("all of this already");
  });
});

describe("one click", () => {
  const fixable = async (lines: readonly MapLine[]) => {
    const workbook = new MemoryWorkbook("Excel", { OKRs: okrs, KPIs: kpis });
    const found = await opened(workbook);
    const mapping = { ...readMapping(found.keyResults, found.kpis, undefined), lines };
    return { workbook, context: found.context, map: { ...found, mapping }, ...checkMapping(mapping) };
  };

  it("offers the KPI whose name means the same for a key result without one", async () => {
    const { map, gaps } = await fixable([]);
    expect(gaps.map((gap) => [gap.finding, gap.name, fixOfGap(map, gap)?.kind])).toEqual([
      ["Key result without KPI", "Days to close", "lines"],
      ["Key result without KPI", "Late postings", "lines"],
      ["KPI without key result", "Days to close the month", "lines"],
      ["KPI without key result", "Postings after cut-off", "lines"],
      ["KPI without key result", "Cash", "show"],
      ["KPI without data", "Cash", "show"],
    ]);
    expect(fixOfGap(map, gaps[0]!)).toMatchObject({
      lines: [line("Days to close", "Days to close the month")],
      offers: "Days to close the month",
    });
  });

  it.each<[string, MapLine[], unknown]>([
    ["Unknown KPI in map", [line("Days to close", "Cash"), line("Days to close", "Gone")], ["Cash"]],
    ["Unknown key result in map", [line("Gone", "Cash"), line("Days to close", "Cash")], ["Cash"]],
  ])("%s: takes the line away", async (finding, lines, kept) => {
    const { map, gaps } = await fixable(lines);
    const remedy = fixOfGap(
      map,
      gaps.find((gap) => gap.finding === finding)!,
    );
    expect(remedy?.kind === "lines" && remedy.lines.map(({ kpi }) => kpi)).toEqual(kept);
  });

  it.each<[string, MapLine[], (number | undefined)[]]>([
    [
      "shares-normalised",
      [line("Days to close", "Cash", 0.9), line("Days to close", "Postings after cut-off", 0.3)],
      [0.75, 0.25],
    ],
    [
      "share-blank",
      [line("Days to close", "Cash", 0.7), line("Days to close", "Postings after cut-off")],
      [0.7, 0.3],
    ],
    [
      "share-blank",
      [line("Days to close", "Cash", 1), line("Days to close", "Postings after cut-off")],
      [undefined, undefined],
    ],
    [
      "share-negative",
      [line("Days to close", "Cash", -1), line("Days to close", "Postings after cut-off", 1)],
      [0, 1],
    ],
    ["mapped-twice", [line("Days to close", "Cash"), line("Days to close", "Cash")], [undefined]],
  ])("%s: corrects the shares", async (code, lines, shares) => {
    const { map, conflicts } = await fixable(lines);
    const remedy = fixOfConflict(
      map,
      conflicts.find((conflict) => conflict.code === code)!,
      english.choices.directions,
    );
    if (remedy?.kind !== "lines") throw new Error("no lines");
    expect(remedy.lines.map(({ share }) => share && Math.round(share * 1e9) / 1e9)).toEqual(shares);
  });

  it("corrects a direction and a target in their own cells, and undoes it", async () => {
    const { map, conflicts, workbook, context } = await fixable([
      line("Days to close", "Days to close the month"),
      line("Late postings", "Postings after cut-off"),
    ]);
    const remedies = conflicts.map((conflict) => [
      conflict.code,
      fixOfConflict(map, conflict, english.choices.directions),
    ]);
    expect(remedies).toEqual([
      [
        "opposite-directions",
        {
          kind: "cell",
          address: { sheet: "KPIs", row: 2, column: 1, rows: 1, columns: 1 },
          value: "down",
        },
      ],
      [
        "weaker-target",
        { kind: "cell", address: { sheet: "OKRs", row: 1, column: 4, rows: 1, columns: 1 }, value: 4 },
      ],
    ]);
    const { inverse } = await workbook.apply(
      setCell(context, { sheet: "OKRs", row: 1, column: 4, rows: 1, columns: 1 }, 4),
    );
    expect(workbook.contents("OKRs")[1]![4]).toBe(4);
    await workbook.apply(inverse!);
    expect(workbook.contents("OKRs")).toEqual(okrs);
  });
});
