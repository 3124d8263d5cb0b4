/** A share cut to 0…1; NaN (no share) stays NaN. */
export function clampShare(share: number): number {
  return share < 0 ? 0 : share > 1 ? 1 : share;
}
