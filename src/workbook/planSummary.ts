import { filledCells } from "./filledCells";
import type { Edit } from "./Plan";

/**
 * One sentence about what a plan did, such as `wrote 42 cells on the new sheet OKRs`.
 *
 * @param sheetName what a sheet of the plan is really called, where its name was taken
 */
export function planSummary(edits: readonly Edit[], sheetName: (sheet: string) => string): string {
  const cells = filledCells(edits);
  const added = edits.flatMap((edit) => (edit.kind === "add sheet" ? [sheetName(edit.sheet)] : []));
  const wrote = cells > 0 ? `wrote ${cells} cell${cells === 1 ? "" : "s"}` : "changed how cells look";
  return added.length === 0
    ? wrote
    : `${wrote} on the new ${added.length === 1 ? "sheet" : "sheets"} ${added.join(", ")}`;
}

/**
 * What a summary adds where a host can't write notes; "" where the plan has none.
 *
 * @param place what has no notes, `this grid`
 */
export function notesLeftOut(edits: readonly Edit[], place: string): string {
  const notes = edits.filter(({ kind }) => kind === "note").length;
  return notes === 0 ? "" : `; ${notes} note${notes === 1 ? "" : "s"} left out, ${place} has none`;
}
