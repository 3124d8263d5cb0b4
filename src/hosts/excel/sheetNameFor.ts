import { cutTo } from "../../workbook/cutTo";
import { sheetName } from "../../workbook/sheetName";

const longest = 31;

/** A name that Excel takes for a new sheet: without the characters it refuses, short enough, and not taken. */
export function sheetNameFor(wanted: string, taken: readonly string[]): string {
  const clean = sheetName(longest, wanted) || "Sheet";
  const lower = new Set([...taken.map((name) => name.toLowerCase()), "history"]);
  let name = clean;
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) {
    const suffix = ` ${number}`;
    name = cutTo(longest - suffix.length, clean).trimEnd() + suffix;
  }
  return name;
}
