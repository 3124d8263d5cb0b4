import { describe, expect, it } from "vitest";
import type { Range } from "../../../src/cells/Cell";
import { german } from "../../../src/actions/text/de";
import { type ActionText, english } from "../../../src/actions/text/en";
import { kpiOffers, kpiOffersRequest } from "../../../src/actions/kpi/kpiOffers";
import { draftRequest, insertDraft } from "../../../src/actions/draft/insertDraft";
import { MemoryWorkbook } from "../../pane/MemoryWorkbook";
import { contextFor } from "../contextFor";

const monthly: Range = [
  ["KPI", "Date", "Actual", "Target", "Direction", "Unit", "Owner"],
  ["Margin", 46053, 0.3, 0.4, "up", "%", "Ana"],
  ["DSO", 46053, 58, 48, "down", "days", "Sofia"],
  ["DSO", 46081, 56, 48, "down", "days", "Sofia"],
];
const asOf = 46112;
type Proposed = ActionText["kpi"]["proposed"];

describe("the KPIs offered for a key result", () => {
  it("come with their present value, those that stay red first with the key result that would mend them", async () => {
    const workbook = new MemoryWorkbook("Excel", { KPIs: monthly, Again: [monthly[0]!, monthly[1]!] });
    const offers = kpiOffers(await workbook.read(kpiOffersRequest), asOf, english.kpi.proposed);
    expect(offers.map(({ name, current, target, proposal }) => [name, current, target, proposal])).toEqual([
      ["DSO", 56, 48, "Lower DSO from 56 to 48"],
      ["Margin", 0.3, 0.4, ""],
    ]);
    expect(offers[0]).toMatchObject({ owner: "Sofia", unit: "days", direction: "down", address: { row: 2 } });
  });

  it("goes on being offered until it has recovered", async () => {
    const later: Range = [...monthly, ["DSO", 46112, 55, 48, "down", "days", "Sofia"]];
    const workbook = new MemoryWorkbook("Excel", { KPIs: later });
    const [offer] = kpiOffers(await workbook.read(kpiOffersRequest), asOf, english.kpi.proposed);
    expect(offer?.proposal).toBe("Lower DSO from 55 to 48");
    expect(offer?.history.map(({ value }) => value)).toEqual([58, 56, 55]);
  });

  it("has no way to go once a report has met the target", async () => {
    const later: Range = [...monthly, ["DSO", 46112, 48, 48, "down", "days", "Sofia"]];
    const workbook = new MemoryWorkbook("Excel", { KPIs: later });
    const offers = kpiOffers(await workbook.read(kpiOffersRequest), asOf, english.kpi.proposed);
    expect(offers.map(({ proposal }) => proposal)).not.toContain("Lower DSO from 48 to 48");
  });

  it("come in the words of a language", async () => {
    const workbook = new MemoryWorkbook("Excel", { KPIs: monthly });
    const offers = kpiOffers(await workbook.read(kpiOffersRequest), asOf, german.kpi!.proposed as Proposed);
    expect(offers[0]?.proposal).toBe("DSO von 56 auf 48 senken");
  });

  it("are none in a workbook without KPIs", async () => {
    expect(
      kpiOffers(await new MemoryWorkbook("Excel").read(kpiOffersRequest), asOf, english.kpi.proposed),
    ).toEqual([]);
  });
});

describe("milestones of a draft", () => {
  const draft = {
    objective: "Cash comes in sooner",
    type: "committed",
    startDate: 46113,
    due: 46203,
    keyResults: [
      {
        title: "DSO",
        owner: "",
        kind: "reach",
        unit: "days",
        start: 56,
        target: 48,
        weight: undefined,
        due: undefined,
      },
      {
        title: "Cover",
        owner: "",
        kind: "at least",
        unit: "",
        start: undefined,
        target: 45,
        weight: undefined,
        due: undefined,
      },
      {
        title: "Paid online",
        owner: "",
        kind: "reach",
        unit: "%",
        start: undefined,
        target: 0.3,
        weight: undefined,
        due: undefined,
      },
    ],
  } as const;

  it("are a live path for each key result that has a way to go, side by side so that each has room to grow", async () => {
    const workbook = new MemoryWorkbook("Google Sheets");
    const context = await contextFor(workbook, draftRequest(undefined, draft));
    const plan = insertDraft(context, { draft, asOf, below: undefined, milestones: "month" });
    const { inverse } = await workbook.apply(plan);
    expect(workbook.contents("Milestones")).toEqual([
      ["DSO", null, null, null, "Paid online"],
      [
        '=OKR_PHASE(OKRs!$I$2, OKRs!$K$2, OKRs!$L$2, OKRs!$G$2, "month")',
        null,
        null,
        null,
        '=OKR_PHASE(OKRs!$I$4, OKRs!$K$4, OKRs!$L$4, 0, "month")',
      ],
    ]);
    await workbook.apply(inverse!);
    expect(workbook.sheetNames).toEqual(["Sheet1"]);
  });

  it("are refused beside their field where there is no way to cut", async () => {
    const context = await contextFor(new MemoryWorkbook("Excel"), draftRequest(undefined, draft));
    const wanted = { ...draft, keyResults: [draft.keyResults[1]] };
    expect(() =>
      insertDraft(context, { draft: wanted, asOf, below: undefined, milestones: "month" }),
    ).toThrow(expect.objectContaining({ field: "milestones" }));
  });
});
