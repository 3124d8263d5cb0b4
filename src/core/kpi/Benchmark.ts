import { roundedDifference } from "../score/roundedDifference";

/** Where a value stands among its peers. */
export interface Standing {
  /** Share of the peers that are worse, plus half of those that are equal. */
  readonly percentile: number;
  /** 1 is the best quarter. */
  readonly quartile: number;
  /** 1 where no peer is better. */
  readonly rank: number;
  /** The value less the peers' median, in the KPI's unit. */
  readonly gap: number;
}

/** A set of peers, sorted once, that values are held against one after the other; equal is equal to nine decimals. */
export class Benchmark {
  private readonly peers: Float64Array;
  private readonly median: number;
  /** For each of as many equal stretches as there are peers, how many peers lie before it: a search starts close. */
  private readonly before: Uint32Array;
  private readonly lowest: number;
  private readonly stretch: number;

  /** @param peers one value or more, in any order */
  constructor(peers: Float64Array) {
    const sorted = peers.map(toNineDecimals).sort();
    const count = sorted.length;
    this.peers = sorted;
    const upper = sorted[count >> 1]!;
    this.median = count % 2 === 1 ? upper : sorted[(count >> 1) - 1]! / 2 + upper / 2;
    this.lowest = sorted[0]!;
    this.stretch = count / (sorted[count - 1]! - this.lowest);
    this.before = new Uint32Array(count + 2).fill(count);
    for (let index = count - 1; index >= 0; index -= 1) this.before[this.stretchOf(sorted[index]!)] = index;
    for (let at = count; at >= 0; at -= 1) this.before[at] = Math.min(this.before[at]!, this.before[at + 1]!);
  }

  /** The standing of a value where up or down is better. */
  standing(value: number, direction: "up" | "down"): Standing {
    const rounded = toNineDecimals(value);
    const below = this.countBelow(rounded, false);
    const notAbove = this.peers[below] === rounded ? this.countBelow(rounded, true) : below;
    const count = this.peers.length;
    const worse = direction === "up" ? below : count - notAbove;
    const percentile = (worse + (notAbove - below) / 2) / count;
    return {
      percentile,
      quartile: percentile >= 0.75 ? 1 : percentile >= 0.5 ? 2 : percentile >= 0.25 ? 3 : 4,
      rank: (direction === "up" ? count - notAbove : below) + 1,
      gap: value - this.median,
    };
  }

  /** How many peers are below a value, or not above it. */
  private countBelow(value: number, orEqual: boolean): number {
    const at = this.stretchOf(value);
    let low = this.before[at]!;
    let high = this.before[at + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      const peer = this.peers[middle]!;
      if (peer < value || (orEqual && peer === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private stretchOf(value: number): number {
    const at = (value - this.lowest) * this.stretch;
    return at >= this.peers.length ? this.peers.length : at > 0 ? Math.floor(at) : 0;
  }
}

function toNineDecimals(value: number): number {
  return roundedDifference(value, 0);
}
