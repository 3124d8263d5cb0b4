const total =
  /^(?:(?:grand|sub)?[ -]?total(?:t|s|e|es)?|sum|summe|gesamt|gesamtsumme|zwischensumme|soma|somme|suma|average|mean|durchschnitt|mittelwert|m[ée]dia|moyenne|promedio|snitt|合计|总计)\s*:?$/i;

/** Whether a row's name says that it sums up the others: `Total`, `Summe`, `Média`. `Total revenue` is a name like any other. */
export function isTotal(name: string): boolean {
  return name.length <= 14 && total.test(name);
}
