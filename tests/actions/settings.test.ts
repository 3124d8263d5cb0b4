import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/Cell";
import { changeSettings } from "../../src/actions/changeSettings";
import { draftRequest, insertDraft } from "../../src/actions/draft/insertDraft";
import { defaultSettings } from "../../src/actions/defaultSettings";
import { readSettings } from "../../src/actions/readSettings";
import { settingAddress } from "../../src/actions/settingAddress";
import {
  type SettingKey,
  settingKeys,
  settingNames,
  type Settings,
  settingsRequests,
} from "../../src/actions/settings";
import { paneText } from "../../src/pane/text/paneText";
import type { Plan } from "../../src/workbook/Plan";
import { MemoryWorkbook } from "../pane/MemoryWorkbook";
import { contextFor } from "./contextFor";

const asOf = 46112; // 2026-03-31
const request = { ranges: settingsRequests };

async function withSettings(part: Partial<Settings> = {}): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook("Excel");
  await workbook.apply(
    changeSettings(await contextFor(workbook, request), { ...defaultSettings, asOf, ...part }),
  );
  return workbook;
}

async function typeInto(workbook: MemoryWorkbook, key: SettingKey, cell: Cell): Promise<void> {
  const { sheet, row, column } = settingAddress(await workbook.read(request), key)!;
  workbook.put(sheet, row, column, [[cell]]);
}

describe("the settings of a workbook", () => {
  it("are the usual ones where it says nothing", async () => {
    const workbook = new MemoryWorkbook("Excel");
    expect(readSettings(await workbook.read(request))).toMatchObject({
      settings: defaultSettings,
      problems: [],
    });
  });

  it("stand on a sheet of their own, each with its name, and are read back as they were set", async () => {
    const labels = { ...defaultSettings.labels, "on-track": "=Im Plan", missed: "🎯 שלום" };
    const wanted: Settings = {
      asOf,
      statusRule: "gap 0.05 0.2",
      kpiRule: "score 1 0.95",
      fiscalStart: "7 first",
      calendar: "months",
      materialityShare: 0.1,
      materialityAmount: 1000,
      staleDays: 7,
      maxKeyResults: 3,
      language: "en",
      labels,
    };
    const workbook = await withSettings(wanted);
    const snapshot = await workbook.read(request);
    expect(readSettings(snapshot)).toMatchObject({ settings: wanted, problems: [] });
    expect(snapshot.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.values(settingNames)) as string[],
    );
    expect(
      workbook
        .contents("OKR settings")
        .slice(0, 3)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ["Setting", "Value"],
      ["As-of date", asOf],
      ["Status rule", "gap 0.05 0.2"],
    ]);
  });

  it.each<[SettingKey, Cell, string, string]>([
    ["asOf", "last Friday", "Needs a date", "a word is no date"],
    ["statusRule", "gap 0.3 0.1", "small to large", "cut-offs in the wrong order"],
    ["statusRule", "strict", "preset", "no preset of that name"],
    ["kpiRule", 7, "preset", "a number is no rule"],
    ["fiscalStart", 13, "month 1 to 12", "there is no such month"],
    ["calendar", "4-4-5", "year end", "two companies with the same pattern can be weeks apart"],
    ["materialityShare", -0.1, "0 or more", "a floor is not negative"],
    ["materialityAmount", "much", "got “much”", "a word is no number"],
    ["staleDays", 0, "1 or more", "every day would be too late"],
    ["maxKeyResults", "few", "1 or more", "a word is no number"],
    ["language", "tlh-KX", "no words", "nobody translated that"],
  ])("say that %s can't be %j and keep the usual: %s (%s)", async (key, cell, message) => {
    const workbook = await withSettings();
    await typeInto(workbook, key, cell);
    const { settings, problems } = readSettings(await workbook.read(request));
    expect(problems).toMatchObject([{ setting: key, message: expect.stringContaining(message) as string }]);
    expect(settings[key]).toEqual(defaultSettings[key]);
  });

  it.each<[SettingKey, Cell, unknown, string]>([
    ["asOf", "2026-03-31", asOf, "ISO text is a date"],
    ["asOf", 46112.75, asOf, "a time of day doesn't matter"],
    ["materialityShare", "5%", 0.05, "percent as text"],
    ["statusRule", "GOOGLE", "GOOGLE", "presets in any case"],
    ["statusRule", " ", "", "blank is the usual rule"],
    ["calendar", null, "months", "blank is the usual calendar"],
    ["language", "EN-us", "en", "a tag with its country"],
  ])("read %s %j as %j: %s", async (key, cell, expected) => {
    const workbook = await withSettings();
    await typeInto(workbook, key, cell);
    const { settings, problems } = readSettings(await workbook.read(request));
    expect(problems).toEqual([]);
    expect(settings[key]).toEqual(expected);
  });

  it("make a fiscal calendar, of months or of weeks", async () => {
    const months = readSettings(await (await withSettings({ fiscalStart: "7" })).read(request));
    expect(months.fiscalCalendar).toMatchObject({ kind: "months", firstMonth: 7, naming: "last" });
    const weeks = await withSettings({ fiscalStart: "first", calendar: "4-4-5 last Saturday of April" });
    expect(readSettings(await weeks.read(request)).fiscalCalendar).toMatchObject({
      kind: "weeks",
      naming: "first",
    });
  });

  it("say so where a cell was moved away from the others", async () => {
    const workbook = await withSettings();
    workbook.name(settingNames.staleDays, { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 });
    expect(readSettings(await workbook.read(request)).problems).toMatchObject([{ setting: "staleDays" }]);
  });
});

describe("changing settings", () => {
  const change = async (workbook: MemoryWorkbook, part: Partial<Settings>): Promise<unknown> => {
    const context = await contextFor(workbook, request);
    return changeSettings(context, { ...readSettings(context.snapshot).settings, ...part });
  };

  it("writes the cells that differ and no other, and undo puts them back", async () => {
    const workbook = await withSettings();
    const before = workbook.contents("OKR settings");
    const context = await contextFor(workbook, request);
    const { settings } = readSettings(context.snapshot);
    const plan = changeSettings(context, {
      ...settings,
      statusRule: "google",
      labels: { ...settings.labels, stale: "Overdue" },
    });
    expect(plan.edits.map((edit) => edit.kind === "cells" && edit.cells)).toEqual([
      [["google"]],
      [["Overdue"]],
    ]);
    const { inverse } = await workbook.apply(plan);
    expect(readSettings(await workbook.read(request)).settings.labels.stale).toBe("Overdue");
    await workbook.apply(inverse!);
    expect(workbook.contents("OKR settings")).toEqual(before);
  });

  it("leaves an as-of date where a person keeps it and adds the rest", async () => {
    const workbook = new MemoryWorkbook("Excel", { Mine: [["As of", 46000]] });
    workbook.name(settingNames.asOf, { sheet: "Mine", row: 0, column: 1, rows: 1, columns: 1 });
    await workbook.apply((await change(workbook, { statusRule: "viva", asOf })) as never);
    expect(workbook.contents("Mine")).toEqual([["As of", asOf]]);
    expect(workbook.contents("OKR settings")[1]![0]).toBe("Status rule");
    expect(readSettings(await workbook.read(request)).settings).toMatchObject({ asOf, statusRule: "viva" });
  });

  it("is refused where someone typed into the cell meanwhile", async () => {
    const workbook = await withSettings();
    const plan = await change(workbook, { staleDays: 7 });
    await typeInto(workbook, "staleDays", 30);
    await expect(workbook.apply(plan as never)).rejects.toMatchObject({ kind: "changed" });
  });

  it.each<[string, Partial<Settings>, string]>([
    ["a rule in the wrong order", { statusRule: "gap 0.3 0.1" }, "statusRule"],
    [
      "a month beside a week pattern that begins elsewhere",
      { fiscalStart: "7", calendar: "4-4-5 last Saturday of April" },
      "fiscalStart",
    ],
    ["a pattern without its year end", { calendar: "4-4-5" }, "calendar"],
    ["no date", { asOf: undefined }, "asOf"],
    ["what is no number", { materialityAmount: NaN }, "materialityAmount"],
    ["a status without a word", { labels: { ...defaultSettings.labels, stale: " " } }, "labels stale"],
    ["nothing new", {}, ""],
  ])("is refused beside the field: %s", async (_, part, field) => {
    const workbook = await withSettings();
    await expect(change(workbook, part)).rejects.toMatchObject({ field });
  });

  it("knows every setting", () => {
    expect(settingKeys).toHaveLength(11);
  });
});

describe("what statuses are called on the sheet", () => {
  const draft = {
    objective: "Bücher schließen schneller",
    type: "committed",
    startDate: 46023,
    due: asOf,
    keyResults: [
      {
        title: "Tage",
        owner: "",
        kind: "reach",
        unit: "",
        start: 9,
        target: 5,
        weight: undefined,
        due: undefined,
      },
    ],
  } as const;
  const drafted = async (workbook: MemoryWorkbook) => {
    const { actions: text } = await paneText.load("de");
    const snapshot = await workbook.read(draftRequest(undefined, draft));
    return insertDraft({ snapshot, host: workbook.host, text }, { draft, asOf, below: undefined });
  };
  const lightsOf = ({ edits }: Plan) =>
    edits.flatMap((edit) => (edit.kind === "status light" ? [edit.labels?.["on-track"]] : []));

  it("is in the language of the person who begins, on the settings sheet and in the colours", async () => {
    const workbook = new MemoryWorkbook("Excel");
    const plan = await drafted(workbook);
    await workbook.apply(plan);
    const { settings } = readSettings(await workbook.read(request));
    expect([settings.labels["on-track"], settings.labels["off-track"]]).toEqual([
      "Auf Kurs",
      "Nicht auf Kurs",
    ]);
    expect(lightsOf(plan)).toEqual(["Auf Kurs"]);
  });

  it("stays what the workbook says, whoever goes on", async () => {
    const workbook = await withSettings({ labels: { ...defaultSettings.labels, "on-track": "Fine" } });
    expect(lightsOf(await drafted(workbook))).toEqual(["Fine"]);
  });
});
