import type { Edit } from "../../workbook/Plan";

/** One sentence about what a plan did, such as `wrote 42 cells on the new sheet OKRs`. */
export function planSummary(edits: readonly Edit[], sheetName: (sheet: string) => string): string {
  const cells = edits.reduce(
    (sum, edit) => sum + (edit.kind === "cells" ? edit.address.rows * edit.address.columns : 0),
    0,
  );
  const added = edits.flatMap((edit) => (edit.kind === "add sheet" ? [sheetName(edit.sheet)] : []));
  const notes = edits.filter(({ kind }) => kind === "note").length;
  const parts = [
    cells > 0 ? `wrote ${count(cells, "cell")}` : "changed how cells look",
    added.length > 0 ? ` on the new ${added.length === 1 ? "sheet" : "sheets"} ${added.join(", ")}` : "",
    notes > 0 ? `; ${count(notes, "note")} left out, this grid has none` : "",
  ];
  return parts.join("");
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
