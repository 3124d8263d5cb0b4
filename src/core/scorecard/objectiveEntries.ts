import type { KeyResult } from "../model/KeyResult";
import { groupByObjective } from "../objective/groupByObjective";
import { judgeObjective } from "../objective/judgeObjective";
import type { Judging } from "../objective/Judging";
import { keyResultJudge } from "../objective/keyResultJudge";
import { filledDown } from "./filledDown";
import type { ObjectiveEntry } from "./ScorecardEntry";

/** The objectives of a scorecard; one stands under the perspective that its first key result names. */
export function objectiveEntries(keyResults: readonly KeyResult[], judging: Judging): ObjectiveEntry[] {
  const judge = keyResultJudge(judging);
  return groupByObjective(filledDown(keyResults)).map((group) => {
    const answers = group.keyResults.map(judge);
    const { score, expected, refusal } = judgeObjective(group, answers, judging.rule);
    return {
      perspective: group.perspective,
      score,
      expected,
      refusal,
      statuses: answers.flatMap(({ status }) => status ?? []),
    };
  });
}
