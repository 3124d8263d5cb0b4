import type { TableReader } from "./TableReader";

/** Words people give for their confidence, as the middle of their third. */
const levels: Readonly<Record<string, number>> = {
  high: 0.9,
  hoch: 0.9,
  alta: 0.9,
  alto: 0.9,
  haut: 0.9,
  haute: 0.9,
  eleve: 0.9,
  elevee: 0.9,
  hoy: 0.9,
  medium: 0.5,
  mittel: 0.5,
  media: 0.5,
  medio: 0.5,
  moyen: 0.5,
  moyenne: 0.5,
  middels: 0.5,
  low: 0.1,
  niedrig: 0.1,
  gering: 0.1,
  baixa: 0.1,
  baixo: 0.1,
  baja: 0.1,
  bajo: 0.1,
  bas: 0.1,
  basse: 0.1,
  faible: 0.1,
  lav: 0.1,
};

/**
 * A share 0…1 of a row: `40%`, 0.4, `0.7/1.0`, a word of confidence; undefined where the cell says none.
 *
 * Plain numbers are counted as their column counts them: in whole percent (35, 65) where one is beyond what a share can
 * be, in tenths where none of a column of confidences or grades is beyond ten.
 */
export function readShare(reader: TableReader, row: number, role: string): number | undefined {
  const quantity = reader.quantity(row, role);
  if (quantity === undefined) return levels[reader.folded(row, role)];
  if (quantity.value === undefined) return undefined;
  if (quantity.of) return quantity.value / quantity.of;
  return quantity.unit === "" ? quantity.value / reader.whole(role) : quantity.value;
}
