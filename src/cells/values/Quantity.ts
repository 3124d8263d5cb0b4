/** A value as a person wrote it, taken apart. */
export interface Quantity {
  /** The number meant, its scale applied (`3.5M` is 3,500,000, `75%` is 0.75); undefined for a range, a blank or mere text. */
  readonly value: number | undefined;
  /** Both ends of a range such as `90–95`. */
  readonly low?: number;
  readonly high?: number;
  /** `<`, `<=`, `>`, `>=` or `=` in front of the value. */
  readonly operator?: string;
  /** What is glued to the number: `%`, `$`, `ms`, `/week`; "" for a plain number, `✓` for a tick. */
  readonly unit: string;
  /** The whole in `0.7/1.0` or `3/5`. */
  readonly of?: number;
  /** What stood before the arrow in `5 days → 5 min`; the rest of the quantity is what stood behind. */
  readonly from?: Quantity;
  /** `~150` */
  readonly approximate?: boolean;
  /** Nothing there, or a dash that says so. */
  readonly blank?: boolean;
}

export const blankQuantity: Quantity = { value: undefined, unit: "", blank: true };
