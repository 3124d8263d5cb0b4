import { expect, it } from "vitest";
import { lacksCheckIn } from "../../../src/core/checkIn/lacksCheckIn";

const today = 46_000;

it.each<
  [startDate: number | undefined, due: number | undefined, last: number | undefined, is: boolean, why: string]
>([
  [undefined, undefined, undefined, true, "there was never one"],
  [undefined, undefined, today - 7, true, "the seventh day is a day too many"],
  [undefined, undefined, today - 6, false, "six days are fewer than seven"],
  [undefined, undefined, today + 1, false, "checked in for tomorrow already"],
  [today + 1, undefined, undefined, false, "it begins tomorrow"],
  [today, undefined, undefined, true, "it begins today"],
  [undefined, today - 1, today - 30, false, "it was over yesterday"],
  [undefined, today, today - 30, true, "it is due today"],
])("begun %s, due %s, last %s: %s, as %s", (startDate, due, last, is) => {
  expect(lacksCheckIn({ startDate, due }, last, today, 7)).toBe(is);
});
