import { describe, expect, it } from "vitest";
import { parseStatusRule } from "../../../src/core/status/parseStatusRule";
import { statusOfKeyResult } from "../../../src/core/status/statusOfKeyResult";

const start = 46113; // 2026-04-01
const due = 46203; // 2026-06-30
const keyResult = {
  kind: undefined,
  type: undefined,
  current: 50,
  target: 100,
  low: undefined,
  high: undefined,
  startDate: start,
  due,
  updated: undefined,
} as const;
const standing = { score: 0.5, expected: 0.5, asOf: start + 45, cadenceDays: NaN };

describe("statusOfKeyResult", () => {
  it.each([
    { why: "at pace", keyResult: {}, standing: {}, status: "on-track" },
    { why: "behind pace", keyResult: {}, standing: { score: 0.3 }, status: "at-risk" },
    {
      why: "no target comes before everything",
      keyResult: { target: undefined, current: undefined },
      standing: { score: NaN, asOf: start - 5 },
      status: "no-target",
    },
    {
      why: "a share the table states itself needs no target",
      keyResult: { target: undefined },
      standing: {},
      status: "on-track",
    },
    {
      why: "between needs both ends",
      keyResult: { kind: "between", target: undefined, low: 90 },
      standing: { score: NaN },
      status: "no-target",
    },
    {
      why: "not started comes before no data",
      keyResult: { current: undefined },
      standing: { score: NaN, asOf: start - 1 },
      status: "not-started",
    },
    { why: "the first day has started", keyResult: {}, standing: { asOf: start }, status: "on-track" },
    { why: "no value yet", keyResult: { current: undefined }, standing: { score: NaN }, status: "no-data" },
    {
      why: "updated 11 days ago, weekly: over a cadence and a half",
      keyResult: { updated: start + 34 },
      standing: { cadenceDays: 7 },
      status: "stale",
    },
    {
      why: "updated 10 days ago, weekly: within 10.5 days",
      keyResult: { updated: start + 35 },
      standing: { cadenceDays: 7 },
      status: "on-track",
    },
    {
      why: "updated 21 days ago, every 14: a cadence and a half is not yet over it",
      keyResult: { updated: start + 24 },
      standing: { cadenceDays: 14 },
      status: "on-track",
    },
    {
      why: "stale hides even achieved",
      keyResult: { updated: start },
      standing: { cadenceDays: 7, score: 1 },
      status: "stale",
    },
    {
      why: "after the due date the age stops growing",
      keyResult: { updated: due - 3 },
      standing: { cadenceDays: 7, score: 1, asOf: due + 100 },
      status: "achieved",
    },
    { why: "no update date: never stale", keyResult: {}, standing: { cadenceDays: 7 }, status: "on-track" },
    {
      why: "no cadence: never stale",
      keyResult: { updated: start - 400 },
      standing: {},
      status: "on-track",
    },
    { why: "done before time", keyResult: {}, standing: { score: 1 }, status: "achieved" },
    {
      why: "a level held before the due date is only on track",
      keyResult: { kind: "at least" },
      standing: { score: 1, expected: 1, asOf: due - 1 },
      status: "on-track",
    },
    {
      why: "a level held on the due date is achieved",
      keyResult: { kind: "at least" },
      standing: { score: 1, expected: 1, asOf: due },
      status: "achieved",
    },
    {
      why: "a level not held before the due date is what the rule says",
      keyResult: { kind: "at most" },
      standing: { score: 0, expected: 1, asOf: due - 1 },
      status: "off-track",
    },
    {
      why: "a level not held after the due date is missed",
      keyResult: { kind: "at most" },
      standing: { score: 0, expected: 1, asOf: due + 1 },
      status: "missed",
    },
    {
      why: "a level without a due date is never achieved, only held",
      keyResult: { kind: "below", due: undefined },
      standing: { score: 1, expected: 1 },
      status: "on-track",
    },
    {
      why: "committed and not all there after due: missed",
      keyResult: { type: "committed" },
      standing: { score: 0.95, expected: 1, asOf: due + 1 },
      status: "missed",
    },
    {
      why: "committed on the due date itself still has the day",
      keyResult: { type: "committed" },
      standing: { score: 0.95, expected: 1, asOf: due },
      status: "on-track",
    },
    {
      why: "aspirational after due is graded, not missed",
      keyResult: { type: "aspirational" },
      standing: { score: 0.8, expected: 1, asOf: due + 1 },
      status: "at-risk",
    },
    {
      why: "a baseline without a number",
      keyResult: { kind: "baseline", target: undefined, current: undefined },
      standing: { score: NaN, expected: NaN },
      status: "no-data",
    },
    {
      why: "a baseline with a number is done and can't grow stale",
      keyResult: { kind: "baseline", target: undefined, updated: start },
      standing: { score: NaN, expected: NaN, cadenceDays: 7 },
      status: "achieved",
    },
    {
      why: "a milestone needs no target",
      keyResult: { kind: "milestone", target: undefined, current: undefined },
      standing: { score: NaN },
      status: "no-data",
    },
    {
      why: "a rule by value looks at the current value",
      rule: "value 60 40",
      keyResult: {},
      standing: { expected: NaN },
      status: "at-risk",
    },
    {
      why: "by value, done is still a score of 1",
      rule: "value 60 40",
      keyResult: {},
      standing: { score: 1 },
      status: "achieved",
    },
    {
      why: "nothing known of the day: the rule alone",
      rule: "google",
      keyResult: { startDate: undefined, due: undefined },
      standing: { asOf: NaN, expected: NaN },
      status: "at-risk",
    },
  ] as const)("$status: $why", (example) => {
    const rule = parseStatusRule("rule" in example ? example.rule : "pace");
    expect(
      statusOfKeyResult({ ...keyResult, ...example.keyResult }, { ...standing, ...example.standing }, rule),
    ).toBe(example.status);
  });
});
