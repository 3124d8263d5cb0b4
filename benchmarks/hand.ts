import type { Cell, Range } from "../src/cells/Cell";

/**
 * The same answers written by hand, one loop for each, without reading arguments, options or errors: what a formula is
 * measured against. They read dirty cells too, since a loop that breaks on the first blank is no rival.
 */

/** The number in a cell, NaN for a blank. */
function slowNumber(cell: Cell): number {
  if (typeof cell === "number") return cell;
  if (cell === null || cell === "") return NaN;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell !== "string") throw new Error(cell.message);
  const text = cell.trim();
  const value = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (value !== value) throw new Error(text);
  return value;
}

export function score(current: Range, target: Range, start: Range, weight: Range): number {
  let sum = 0;
  let weights = 0;
  for (let row = 0; row < current.length; row += 1) {
    const value = current[row]![0]!;
    const goal = target[row]![0]!;
    const from = start[row]![0]!;
    const counts = weight[row]![0]!;
    const v = typeof value === "number" ? value : slowNumber(value);
    const g = typeof goal === "number" ? goal : slowNumber(goal);
    let s = typeof from === "number" ? from : slowNumber(from);
    const w = typeof counts === "number" ? counts : slowNumber(counts);
    if (v !== v || g !== g) continue;
    if (s !== s) s = 0;
    const share = (v - s) / (g - s);
    sum += w * (share < 0 ? 0 : share > 1 ? 1 : share);
    weights += w;
  }
  return sum / weights;
}

export function progress(current: Range, target: Range, start: Range): Cell[][] {
  const result = new Array<Cell[]>(current.length);
  for (let row = 0; row < current.length; row += 1) {
    const value = current[row]![0]!;
    const goal = target[row]![0]!;
    const from = start[row]![0]!;
    const v = typeof value === "number" ? value : slowNumber(value);
    const g = typeof goal === "number" ? goal : slowNumber(goal);
    let s = typeof from === "number" ? from : slowNumber(from);
    if (s !== s) s = 0;
    result[row] = [v !== v || g !== g ? "" : (v - s) / (g - s)];
  }
  return result;
}

/** The difference to plan, its share, and which side of the plan it is on. */
export function variance(actual: Range, plan: Range): Cell[][] {
  const result = new Array<Cell[]>(actual.length);
  for (let row = 0; row < actual.length; row += 1) {
    const value = actual[row]![0]!;
    const planned = plan[row]![0]!;
    const v = typeof value === "number" ? value : slowNumber(value);
    const p = typeof planned === "number" ? planned : slowNumber(planned);
    const difference = v - p;
    result[row] =
      v !== v || p !== p
        ? ["", "", ""]
        : [
            difference,
            p === 0 ? "" : difference / Math.abs(p),
            Math.abs(difference) < 5e-10 ? "On plan" : difference > 0 ? "Above plan" : "Below plan",
          ];
  }
  return result;
}

/** Where each value stands among its peers: the share that is worse, the quartile, the rank, the gap to the median. */
export function benchmark(values: Range, peers: Range): Cell[][] {
  const sorted = Float64Array.from(peers, ([cell]) => cell as number).sort();
  const count = sorted.length;
  const median = (sorted[(count - 1) >> 1]! + sorted[count >> 1]!) / 2;
  const result = new Array<Cell[]>(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]![0]!;
    const v = typeof value === "number" ? value : slowNumber(value);
    if (v !== v) {
      result[row] = ["", "", "", ""];
      continue;
    }
    let below = 0;
    let end = count;
    while (below < end) {
      const middle = (below + end) >> 1;
      if (sorted[middle]! < v) below = middle + 1;
      else end = middle;
    }
    let notAbove = below;
    while (notAbove < count && sorted[notAbove] === v) notAbove += 1;
    const share = (below + (notAbove - below) / 2) / count;
    const quartile = share >= 0.75 ? 1 : share >= 0.5 ? 2 : share >= 0.25 ? 3 : 4;
    result[row] = [share, quartile, count - notAbove + 1, v - median];
  }
  return result;
}

/** The value with the latest date for each id; of one date the last row. */
export function latest(ids: Range, logIds: Range, logDates: Range, logValues: Range): Cell[][] {
  const index = new Map<Cell, number>();
  for (let row = 0; row < ids.length; row += 1) index.set(ids[row]![0]!, row);
  const dates = new Float64Array(ids.length).fill(-Infinity);
  const values = new Float64Array(ids.length).fill(NaN);
  for (let row = 0; row < logIds.length; row += 1) {
    const at = index.get(logIds[row]![0]!);
    if (at === undefined) continue;
    const value = logValues[row]![0]!;
    const v = typeof value === "number" ? value : slowNumber(value);
    const date = logDates[row]![0] as number;
    if (v !== v || date < dates[at]!) continue;
    dates[at] = date;
    values[at] = v;
  }
  const result = new Array<Cell[]>(ids.length);
  for (let row = 0; row < ids.length; row += 1) {
    const value = values[row]!;
    result[row] = [value !== value ? "" : value];
  }
  return result;
}

/** Each parent the weighted mean of its children, from the leaves up (Kahn). */
export function rollUp(ids: Range, parents: Range, scores: Range, weights: Range): Cell[][] {
  const rows = ids.length;
  const index = new Map<Cell, number>();
  for (let row = 0; row < rows; row += 1) index.set(ids[row]![0]!, row);
  const parentOf = new Int32Array(rows).fill(-1);
  const waiting = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const parent = parents[row]![0]!;
    if (parent === "") continue;
    const at = index.get(parent)!;
    parentOf[row] = at;
    waiting[at]! += 1;
  }
  const sums = new Float64Array(rows);
  const weightSums = new Float64Array(rows);
  const queue = new Int32Array(rows);
  let end = 0;
  for (let row = 0; row < rows; row += 1) if (waiting[row] === 0) queue[end++] = row;
  const result = new Array<Cell[]>(rows);
  for (let next = 0; next < end; next += 1) {
    const row = queue[next]!;
    const own = scores[row]![0]!;
    const value =
      weightSums[row]! > 0 ? sums[row]! / weightSums[row]! : typeof own === "number" ? own : slowNumber(own);
    result[row] = [value !== value ? "" : value];
    const parent = parentOf[row]!;
    if (parent < 0) continue;
    if (value === value) {
      const weight = weights[row]![0]!;
      const w = typeof weight === "number" ? weight : slowNumber(weight);
      sums[parent]! += w * value;
      weightSums[parent]! += w;
    }
    const left = waiting[parent]! - 1;
    waiting[parent] = left;
    if (left === 0) queue[end++] = parent;
  }
  return result;
}

/** Titles in tree order behind box characters. */
export function tree(ids: Range, parents: Range, titles: Range): Cell[][] {
  const rows = ids.length;
  const index = new Map<Cell, number>();
  for (let row = 0; row < rows; row += 1) index.set(ids[row]![0]!, row);
  const firstChild = new Int32Array(rows).fill(-1);
  const nextSibling = new Int32Array(rows).fill(-1);
  const roots: number[] = [];
  for (let row = rows - 1; row >= 0; row -= 1) {
    const parent = parents[row]![0]!;
    if (parent === "") {
      roots.push(row);
      continue;
    }
    const at = index.get(parent)!;
    nextSibling[row] = firstChild[at]!;
    firstChild[at] = row;
  }
  const result: Cell[][] = [];
  const stack = roots;
  const indents: string[] = roots.map(() => "");
  const depths: number[] = roots.map(() => 0);
  const pending: number[] = [];
  while (stack.length > 0) {
    const row = stack.pop()!;
    const indent = indents.pop()!;
    const depth = depths.pop()!;
    const last = nextSibling[row] === -1;
    const title = titles[row]![0] as string;
    result.push([depth === 0 ? title : `${indent}${last ? "└─ " : "├─ "}${title}`]);
    const below = depth === 0 ? "" : `${indent}${last ? "   " : "│  "}`;
    for (let child = firstChild[row]!; child !== -1; child = nextSibling[child]!) pending.push(child);
    while (pending.length > 0) {
      stack.push(pending.pop()!);
      indents.push(below);
      depths.push(depth + 1);
    }
  }
  return result;
}

/** The sum between two days, both included. */
export function sumBetween(dates: Range, values: Range, first: number, last: number): number {
  let sum = 0;
  for (let row = 0; row < dates.length; row += 1) {
    const date = dates[row]![0]!;
    if (typeof date !== "number" || date < first || date > last) continue;
    const value = values[row]![0]!;
    const v = typeof value === "number" ? value : slowNumber(value);
    if (v === v) sum += v;
  }
  return sum;
}

/** The slope of the least-squares line through all values in their order. */
export function slope(dates: Range, values: Range): number {
  let count = 0;
  let meanX = 0;
  let meanY = 0;
  let squares = 0;
  let products = 0;
  for (let row = 0; row < values.length; row += 1) {
    const date = dates[row]![0]!;
    if (typeof date !== "number") continue;
    const value = values[row]![0]!;
    const v = typeof value === "number" ? value : slowNumber(value);
    if (v !== v) continue;
    const x = count;
    count += 1;
    const distance = x - meanX;
    meanX += distance / count;
    meanY += (v - meanY) / count;
    squares += distance * (x - meanX);
    products += distance * (v - meanY);
  }
  return products / squares;
}
