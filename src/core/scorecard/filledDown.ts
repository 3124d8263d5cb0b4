interface Placed {
  readonly perspective: string;
  readonly objective: string;
}

/**
 * The perspective and objective that each row of a table stands under, where a merged cell names them once for a block.
 *
 * A new perspective begins a new block: an objective named before it does not reach into it.
 */
export function filledDown<Row extends Placed>(rows: readonly Row[]): readonly Row[] {
  let perspective = "";
  let objective = "";
  return rows.map((row) => {
    if (row.perspective !== "") {
      if (row.perspective !== perspective) objective = "";
      perspective = row.perspective;
    }
    if (row.objective !== "") objective = row.objective;
    return row.perspective === perspective && row.objective === objective
      ? row
      : { ...row, perspective, objective };
  });
}
