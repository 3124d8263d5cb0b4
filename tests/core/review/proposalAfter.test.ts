import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../src/core/model/KeyResult";
import { type Proposal, proposalAfter } from "../../../src/core/review/proposalAfter";
import type { StatusCode } from "../../../src/core/status/statusCodes";

describe("what to do with a key result after its period", () => {
  it.each<[StatusCode, KeyResult["kind"], Proposal, string]>([
    ["achieved", "reach", "graduate", "the level is worth keeping"],
    ["achieved", undefined, "graduate", "no word is reach"],
    ["achieved", "at least", "graduate", "a level that was kept is kept on"],
    ["achieved", "milestone", "retire", "done is done"],
    ["achieved", "baseline", "retire", "the number is found"],
    ["missed", "reach", "carry over", "it still matters"],
    ["on-track", "reach", "carry over", "good, and not there yet"],
    ["at-risk", "reach", "carry over", "it still matters"],
    ["off-track", "milestone", "carry over", "it still matters"],
    ["stale", "reach", "carry over", "nobody knows; ask once more"],
    ["not-started", "reach", "carry over", "its time comes"],
    ["no-data", "reach", "retire", "nobody measured it"],
    ["no-target", "reach", "retire", "it could not be met"],
  ])("%s, %s: %s, because %s", (status, kind, proposal) => {
    expect(proposalAfter(status, kind)).toBe(proposal);
  });
});
