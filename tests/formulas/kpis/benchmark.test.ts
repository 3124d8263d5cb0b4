import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, column } from "../answer";

describe("OKR.KPI.BENCHMARK", () => {
  it.each<[number, number[], string, number[], string]>([
    [5, [5], "up", [0.5, 2, 1, 0], "a tie with the only peer is the middle"],
    [9, [1, 2, 3, 4], "up", [1, 1, 1, 6.5], "best of all"],
    [0, [1, 2, 3, 4], "up", [0, 4, 5, -2.5], "worst of all"],
    [3, [1, 2, 3, 4], "up", [0.625, 2, 2, 0.5], ""],
    [3, [1, 2, 3, 4], "down", [0.375, 3, 3, 0.5], "the gap keeps its sign"],
    [3.5, [1, 2, 3, 4], "up", [0.75, 1, 2, 1], "three quarters are worse: the best quarter begins there"],
    [2.5, [1, 2, 3, 4], "up", [0.5, 2, 3, 0], "half are worse: so does the second"],
    [1.5, [1, 2, 3, 4], "up", [0.25, 3, 4, -1], "a quarter is worse: and the third"],
    [0.3, [0.1 + 0.2], "up", [0.5, 2, 1, 0], "equal to nine decimals"],
  ])("%d among %j, %s: %j (%s)", (value, peers, direction, expected) => {
    const [shown] = answer("OKR.KPI.BENCHMARK", value, column(...peers), direction) as number[][];
    shown!.forEach((cell, index) => {
      expect(cell).toBeCloseTo(expected[index]!, 12);
    });
  });

  it("leaves out blank peers and answers blank for a blank value", () => {
    expect(answer("OKR.KPI.BENCHMARK", column(4, "", 1), column("", 2, "", 3))).toEqual([
      [1, 1, 1, 1.5],
      ["", "", "", ""],
      [0, 4, 3, -1.5],
    ]);
  });

  it.each([
    ["no peers", [5, column("", "")], "#N/A", "peers needs one value or more"],
    ["a peer that is no number", [5, column(1, "n/a")], "#VALUE!", "peers, row 2"],
  ])("refuses %s", (_, inputs, code, message) => {
    expect(answer("OKR.KPI.BENCHMARK", ...(inputs as []))).toMatchObject({
      error: code,
      message: expect.stringContaining(message) as string,
    });
  });

  it("refuses a level to hold in its own row", () => {
    expect(answer("OKR.KPI.BENCHMARK", column(1, 1), column(0, 2), column("hold", "up"))).toMatchObject([
      [{ error: "#VALUE!" }, { error: "#VALUE!" }, { error: "#VALUE!" }, { error: "#VALUE!" }],
      [0.5, 2, 2, 0],
    ]);
  });

  it("counts as a person would, one peer after the other", () => {
    const value = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(value, fc.array(value, { minLength: 1, maxLength: 30 }), (own, peers) => {
        const [row] = answer("OKR.KPI.BENCHMARK", own, column(...peers)) as number[][];
        const worse = peers.filter((peer) => peer < own).length;
        const ties = peers.filter((peer) => peer === own).length;
        expect(row![0]).toBeCloseTo((worse + ties / 2) / peers.length, 12);
        expect(row![2]).toBe(peers.length - worse - ties + 1);
        const [mirrored] = answer(
          "OKR.KPI.BENCHMARK",
          -own,
          column(...peers.map((peer) => -peer)),
          "down",
        ) as number[][];
        expect(mirrored!.slice(0, 3)).toEqual(row!.slice(0, 3));
      }),
    );
  });
});
