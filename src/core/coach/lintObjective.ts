import type { ObjectiveGroup } from "../objective/groupByObjective";
import type { Detail } from "../text/Detail";
import type { CoachFinding } from "./CoachFinding";
import type { FindingCode } from "./findingTexts";
import { makeFinding } from "./makeFinding";
import { namesTwoGoals } from "./namesTwoGoals";
import { numberInObjective } from "./numberInObjective";
import { readsAsOutput } from "./readsAsOutput";
import { readsAsTask } from "./readsAsTask";

const longestObjective = 140;

/**
 * What the coach says about an objective: how it is written, and how many key results of what sort it has.
 *
 * @param listed whether the table lists key results at all; a list of objectives alone lacks none
 */
export function lintObjective(
  { title, row, keyResults }: ObjectiveGroup,
  mostKeyResults: number,
  listed = true,
): CoachFinding[] {
  const findings: CoachFinding[] = [];
  const say = (code: FindingCode, ...details: Detail[]): void => {
    findings.push(makeFinding(code, row, details));
  };
  const number = numberInObjective(title);
  if (number !== undefined) say("objective-number", number);
  if (readsAsTask(title)) say("objective-task");
  const length = Array.from(title).length;
  if (length > longestObjective) say("objective-long", length);
  if (namesTwoGoals(title)) say("objective-two-goals");
  if (title === "" || !listed) return findings; // key results under no objective are counted by nobody
  if (keyResults.length > mostKeyResults) say("too-many-key-results", keyResults.length);
  if (keyResults.length < 2) say("too-few-key-results", keyResults.length);
  else if (keyResults.every((keyResult) => readsAsOutput(keyResult.title))) say("only-tasks");
  return findings;
}
