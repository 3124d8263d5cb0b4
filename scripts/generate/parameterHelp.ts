import type { Parameter } from "../../src/formulas/definition/parameters";

/** A parameter's description with the words it takes, unless it says them, and what leaving it out means, on one line. */
export function parameterHelp({ description, words, fallback }: Parameter): string {
  const choice =
    words === undefined || words.every((word) => description.includes(word))
      ? ""
      : `. Words: ${words.join(", ")}`;
  const omitted = fallback === undefined ? "" : ` (optional, default: ${fallback})`;
  return `${description}${choice}${omitted}`;
}
