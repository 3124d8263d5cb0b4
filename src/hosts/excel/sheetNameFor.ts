const longest = 31;

/** A name that Excel takes for a new sheet: without the characters it refuses, short enough, and not taken. */
export function sheetNameFor(wanted: string, taken: readonly string[]): string {
  const clean =
    wanted
      .replace(/[\\/?*[\]:\u0000-\u001f]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, longest)
      .trim() || "Sheet";
  const lower = new Set([...taken.map((name) => name.toLowerCase()), "history"]);
  let name = clean;
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) {
    const suffix = ` ${number}`;
    name = clean.slice(0, longest - suffix.length).trimEnd() + suffix;
  }
  return name;
}
