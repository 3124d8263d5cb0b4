import type { KeyResult } from "../core/model/KeyResult";
import { numbered } from "./numbered";

type Named = Pick<KeyResult, "objective" | "id" | "title">;

/**
 * What tells the key results of a table apart, one for each in their order: what they are called, and a number where
 * several are called the same. Unlike its row it stays with a key result where rows are inserted or sorted.
 */
export function keyResultKeys(keyResults: readonly Named[]): readonly string[] {
  return numbered(keyResults.map(({ objective, id, title }) => [objective, id, title].join("\n")));
}

/** How the key result of such a key is called. */
export function titleOf(key: string): string {
  const [, id = "", title = ""] = key.split("\n");
  return title === "" ? id : title;
}
