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

/** A set of peers, sorted once, that values are held against one after the other. */
export class Benchmark {
  private readonly peers: Float64Array;
  private readonly median: number;

  /** @param peers one value or more, in any order */
  constructor(peers: Float64Array) {
    this.peers = peers.slice().sort();
    const middle = peers.length >> 1;
    const upper = this.peers[middle]!;
    this.median = peers.length % 2 === 1 ? upper : this.peers[middle - 1]! / 2 + upper / 2;
  }

  /** The standing of a value, equal to nine decimals counting as equal; the better side is up or down. */
  standing(value: number, direction: "up" | "down"): Standing {
    const below = this.countBelow(value, -tolerance(value));
    const above = this.peers.length - this.countBelow(value, tolerance(value));
    const worse = direction === "up" ? below : above;
    const better = direction === "up" ? above : below;
    const ties = this.peers.length - below - above;
    const percentile = (worse + ties / 2) / this.peers.length;
    return {
      percentile,
      quartile: percentile >= 0.75 ? 1 : percentile >= 0.5 ? 2 : percentile >= 0.25 ? 3 : 4,
      rank: better + 1,
      gap: value - this.median,
    };
  }

  /** How many peers are below value + offset. */
  private countBelow(value: number, offset: number): number {
    const { peers } = this;
    let low = 0;
    let high = peers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (peers[middle]! - value < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Half of the ninth decimal; for numbers too large to have one, the doubles themselves are compared. */
function tolerance(value: number): number {
  return Math.abs(value) < 9e6 ? 5e-10 : Number.MIN_VALUE;
}
