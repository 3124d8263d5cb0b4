import { expect, it } from "vitest";
import { scoreOverObjectives, type WeighedScore } from "../../../src/core/objective/scoreOverObjectives";

const line = (objective: string, score?: number, weight?: number): WeighedScore => ({
  objective,
  score,
  weight,
});

it.each<[string, WeighedScore[], number]>([
  [
    "objectives count equally however many key results they have",
    [line("A", 1), line("A", 0.5), line("B", 0.25)],
    0.5,
  ],
  ["weights hold inside their objective", [line("A", 1, 3), line("a ", 0, 1), line("B", 0.25)], 0.5],
  ["without data is left out", [line("A", 0.5), line("B")], 0.5],
  ["an objective of no weight is left out", [line("A", 0.5), line("B", 1, 0)], 0.5],
  ["a negative weight leaves its objective out", [line("A", 0.5), line("B", 1, -1)], 0.5],
  ["nothing has no score", [], NaN],
])("%s", (_, keyResults, score) => {
  expect(scoreOverObjectives(keyResults)).toBe(score);
});
