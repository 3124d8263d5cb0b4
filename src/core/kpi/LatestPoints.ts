/**
 * The latest `size` dated values of a series in any order, in order of date, kept while it is read once.
 *
 * Read from its newest end, almost every row costs one comparison. Two values on one date are a
 * correction: the one lower in the table counts.
 */
export class LatestPoints {
  readonly dates: number[] = [];
  readonly values: number[] = [];
  private readonly size: number;
  private readonly downwards: boolean;

  /** @param downwards whether rows come from the top of the table down, so that the later one of a date replaces */
  constructor(size: number, downwards: boolean) {
    this.size = size;
    this.downwards = downwards;
  }

  /** Whether a value of this date would be kept, so that its cell is worth reading. */
  wants(date: number): boolean {
    return this.dates.length < this.size || date >= this.dates[0]!;
  }

  add(date: number, value: number): void {
    const { dates, values } = this;
    let place = dates.length;
    while (place > 0 && dates[place - 1]! > date) place -= 1;
    if (place > 0 && dates[place - 1] === date) {
      if (this.downwards) values[place - 1] = value;
      return;
    }
    if (dates.length === this.size) {
      if (place === 0) return;
      for (let index = 1; index < place; index += 1) {
        dates[index - 1] = dates[index]!;
        values[index - 1] = values[index]!;
      }
      place -= 1;
      dates[place] = date;
      values[place] = value;
      return;
    }
    dates.splice(place, 0, date);
    values.splice(place, 0, value);
  }
}
