import { describe, expect, it } from "vitest";
import { recogniseTable } from "../../../src/cells/tables/recogniseTable";

describe("an overrule behind the heading", () => {
  it.each([
    ["Level [Target]", "Target", 1, "the word wins"],
    ["Level [target]", "Target", 1, "in any case"],
    ["Owner [not used]", "not used", 1, "also against a known heading"],
    ["Ist [Actual · 2026-01]", "Actual · 2026-01", 1, "with a qualifier"],
    ["Ticket [OPS]", "not used", 0.5, "another word in brackets is part of the heading"],
  ])("%s is read as %s", (heading, role, confidence) => {
    const range = [
      ["Objective", "Key result", "Current", heading],
      ["Grow", "Renewals", 4, 10],
    ];
    expect(recogniseTable(range)?.columns[3]).toMatchObject({ role, confidence });
  });
});
