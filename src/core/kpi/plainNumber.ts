/** A number as a person writes it: twelve digits hide what binary fractions add. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
