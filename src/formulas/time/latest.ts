import type { Cell, CellError } from "../../cells/Cell";
import { isBlank } from "../../cells/isBlank";
import { isCellError } from "../../cells/isCellError";
import { numberFromText } from "../../cells/numberFromText";
import { IdIndex, unknownId } from "../../core/ids/IdIndex";
import { cellAt } from "../definition/cellAt";
import type { Column } from "../definition/Column";
import { eachRow } from "../definition/eachRow";
import { formula } from "../definition/formula";
import { dates, oneDate, texts } from "../definition/parameters";
import { place } from "../definition/place";
import { rowWise } from "../definition/Returns";
import { serialAt } from "../definition/serialAt";
import { textAt } from "../definition/textAt";
import { toCellError } from "../definition/toCellError";

export const latest = formula({
  name: "OKR.LATEST",
  group: "Over time",
  summary:
    "The latest value that a check-in log holds for each id, as of a date if one is given. Of two on one day the one further down counts.",
  parameters: {
    id: texts("Id of each key result; spaces around it and capitals make no difference", {
      accepts: () => true, // an id can be any text: a heading among them finds nothing and answers blank
    }),
    log_id: texts("The log's column of ids", { series: "log" }),
    log_date: dates(
      "The log's column of dates; an id with a value that has none is refused, since that value may be the latest",
      { series: "log" },
    ),
    log_value: texts("The log's column of values; a line without one is left out", {
      series: "log",
      accepts: (text) => numberFromText(text) !== undefined,
    }),
    as_of: oneDate("Last day that counts", "the whole log"),
  },
  returns: rowWise(["Latest", "general"]),
  examples: [
    {
      title: "Three check-ins for two key results, and one that has none yet",
      inputs: {
        id: [["KR1"], ["KR3"], ["KR2"]],
        log_id: [["KR1"], ["kr2"], ["KR1"]],
        log_date: [["2026-04-10"], ["2026-04-12"], ["2026-04-24"]],
        log_value: [[32], [0.4], [35]],
      },
      result: [[35], [""], [0.4]],
    },
    {
      title: "The same log as it stood on 20 April, for last week's report",
      inputs: {
        id: "KR1",
        log_id: [["Id"], ["KR1"], ["KR2"], ["KR1"]],
        log_date: [["Date"], ["2026-04-10"], ["2026-04-12"], ["2026-04-24"]],
        log_value: [["Value"], [32], [0.4], [35]],
        as_of: "2026-04-20",
      },
      result: [[32]],
    },
  ],
  evaluate: ({ id, log_id, log_date, log_value, as_of }, rows) => {
    const ids = new IdIndex(rows);
    const wantedOfCell = new Map<Cell, number>(); // a log repeats its ids: each spelling is looked up once
    const wantedOfRow = new Int32Array(rows).fill(unknownId);
    let count = 0;
    for (let row = 0; row < rows; row += 1) {
      const cell = cellAt(id, row);
      if (isBlank(cell) || isCellError(cell)) continue;
      const wanted = ids.add(String(cell), count);
      if (wanted === count) count += 1;
      wantedOfRow[row] = wanted;
      wantedOfCell.set(cell, wanted);
    }
    const latestRow = new Int32Array(count).fill(-1);
    const latestDate = new Float64Array(count).fill(-Infinity);
    const failed = new Map<number, CellError>();
    const until = as_of ?? Infinity;
    for (let row = 0; row < log_id.length; row += 1) {
      const cell = cellAt(log_id, row);
      let wanted = wantedOfCell.get(cell);
      if (wanted === undefined) {
        wanted = isBlank(cell) || isCellError(cell) ? unknownId : ids.find(String(cell));
        wantedOfCell.set(cell, wanted);
      }
      if (wanted === unknownId) continue;
      try {
        const date = Math.floor(serialAt(log_date, log_value, row));
        if (!(date >= latestDate[wanted]! && date <= until) || isBlank(cellAt(log_value, row))) continue;
        latestDate[wanted] = date;
        latestRow[wanted] = row;
      } catch (error) {
        if (!failed.has(wanted)) failed.set(wanted, toCellError(error));
      }
    }
    return eachRow(rows, (row) => {
      const wanted = wantedOfRow[row]!;
      if (wanted === unknownId) return textAt(id, row); // blank, or the cell's own error
      const found = latestRow[wanted]!;
      const refused = failed.size > 0 ? failed.get(wanted) : undefined;
      return refused ?? (found < 0 ? "" : loggedValue(log_value, found));
    });
  },
});

/** The value as it was logged; number text is its number, so that it can be calculated with. */
function loggedValue(column: Column, row: number): Cell {
  const cell = cellAt(column, row);
  if (typeof cell === "string") return numberFromText(cell) ?? cell.trim();
  return isCellError(cell) ? { ...cell, message: `${place(column, row)}: ${cell.message}` } : cell;
}
