/** A number for a sentence: 12 digits at most, so that 0.1 + 0.2 reads 0.3, and a typographic minus. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)) + 0).replace("-", "−");
}
