/** Whether a unit says that values are shares, shown as percentages, in any of the six languages. */
export function isPercentUnit(unit: string): boolean {
  return /^(?:%|percent|per cent|pct|prozent|pour ?cent|por ciento|por cento|prosent)/i.test(unit.trim());
}
