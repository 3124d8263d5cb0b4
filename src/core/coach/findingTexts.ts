import type { Severity } from "./severities";

type Text = readonly [severity: Severity, finding: string, why: string, fix: string];

/** What the coach says, by code; `{1}`, `{2}`, `{3}` are what was found in the row. */
export const findingTexts = {
  "objective-number": [
    "warning",
    "Objective contains a number ({1})",
    "An objective says where to go; how far is for its key results",
    "Move {1} into a key result",
  ],
  "objective-task": [
    "hint",
    "Objective reads as a task",
    "A task can be done without anything getting better",
    "Write the state that the work should lead to",
  ],
  "objective-long": [
    "hint",
    "Objective has {1} characters",
    "What nobody can say from memory guides nobody",
    "Cut it to 140 characters or fewer",
  ],
  "objective-two-goals": [
    "hint",
    "Objective names two goals",
    "When they compete, it does not say which one wins",
    "Make two objectives of it, or keep the one that matters",
  ],
  "no-period": [
    "warning",
    "No period or due date{1}",
    "Without an end nothing can be late, and nothing is expected by now",
    "Add a Period such as 2026-Q1, or a Due column",
  ],
  "too-many-key-results": [
    "warning",
    "{1} key results under one objective",
    "The more there are, the less any of them guides",
    "Keep those that show best that the objective is reached",
  ],
  "too-few-key-results": [
    "warning",
    "Fewer than 2 key results ({1})",
    "One number alone is easily reached at the cost of another",
    "Add a key result that shows another side of the objective",
  ],
  "only-tasks": [
    "warning",
    "Objective has nothing but a task list",
    "All of it can be done and the objective missed",
    "Write what should be different for customers or colleagues, in numbers",
  ],
  "no-number": [
    "warning",
    "Key result has no number",
    "Whether it is met would be a matter of opinion",
    "Give it a start and a target",
  ],
  unreadable: [
    "error",
    "Can't be read: {1}",
    "A score from the other cells would be invented, so there is none",
    "Write one number in each cell, all three in one unit",
  ],
  "no-target": [
    "warning",
    "Target stands only in the text",
    "Text is not computed: there is no score",
    "Put the target into the Target column, and the start beside it",
  ],
  "no-unit": [
    "hint",
    "No unit{1}",
    "A bare number is read as euros by one and as percent by another",
    "Add a Unit column, or the unit to the title",
  ],
  "no-owner": [
    "warning",
    "No owner{1}",
    "What belongs to all is updated by none",
    "Name one person who keeps it up to date",
  ],
  "no-due": [
    "warning",
    "No due date or period{1}",
    "Without an end nothing is expected by now",
    "Add a due date, or a period such as 2026-Q1",
  ],
  output: [
    "warning",
    "Output rather than outcome",
    "It can be done without any effect",
    "Ask what it should change and for whom, and measure that",
  ],
  "relative-target": [
    "warning",
    "Relative target without a baseline",
    "Nobody can tell where it ends without knowing where it began",
    "Give the Start, and the Target as the value to reach",
  ],
  "due-outside": [
    "warning",
    "Due outside its period ({1}, {2})",
    "It would be judged in another period than it is planned in",
    "Correct the due date or the period",
  ],
  "due-before-start": [
    "error",
    "Due before its start",
    "No share can be expected between them",
    "Swap or correct the two dates",
  ],
  "weight-sum": [
    "warning",
    "Weights sum to {1} %",
    "Weights in percent should share out 100 %; the score divides by their sum",
    "Correct the weights of this objective",
  ],
  "weight-blank": [
    "warning",
    "Weight is blank beside others that are given",
    "It counts as 0",
    "Give it a weight, or clear all weights so that all count the same",
  ],
  "weight-negative": [
    "error",
    "Weight is negative ({1})",
    "An objective with it has no score",
    "Use 0 or more",
  ],
  "start-is-target": [
    "error",
    "Start equals target ({1})",
    "There is no way to go, so there is no score",
    "Correct one of them, or use kind at least or at most to hold a level",
  ],
  "range-reversed": [
    "error",
    "Low is above high ({1}, {2})",
    "No value can lie between them",
    "Swap the two",
  ],
  "direction-contradicted": [
    "warning",
    "Direction says {1}, the numbers say otherwise",
    "The numbers decide, so a score may mean the opposite",
    "Correct the direction, the start or the target",
  ],
  "moved-away": [
    "warning",
    "Moved away from target ({1} → {2}, target {3})",
    "The score shows 0, however far it went the wrong way",
    "Check the value; if it is right, act on it",
  ],
  "met-at-start": [
    "hint",
    "Already met at the start",
    "Nothing has to change for it to count as done",
    "Raise the target, or watch it as a KPI",
  ],
  duplicate: [
    "warning",
    "Same as row {1}",
    "It counts twice in the score",
    "Remove one of them, or say how they differ",
  ],
  "only-lagging": [
    "warning",
    "All KPIs are lagging",
    "They show what happened when it is too late to change it",
    "Add a leading KPI that moves first",
  ],
  "too-many-kpis": [
    "hint",
    "{1} KPIs on one page",
    "More than 7 are not looked at",
    "Show those that decisions hang on, and keep the rest for detail",
  ],
} as const satisfies Readonly<Record<string, Text>>;

export type FindingCode = keyof typeof findingTexts;
