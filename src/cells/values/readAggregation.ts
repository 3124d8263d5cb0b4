import type { Aggregation } from "../../core/model/Kpi";
import { foldWords } from "../headings/foldWords";

/** Beginnings of words in English, Portuguese, German, French, Spanish and Norwegian; Chinese words whole. */
const beginnings: readonly (readonly [Aggregation, string])[] = [
  ["sum", "sum,total,add,cumul,acumul,kumul,gesamt,aufsumm,soma,somme,suma,合计,求和,累计,总和"],
  [
    "average",
    "average,avg,mean,média,médio,durchschnitt,mittel,moyen,promedio,media,snitt,gjennomsnitt,平均",
  ],
  [
    "last",
    "last,latest,end of,closing,point in time,últim,final,fim d,letzt,stichtag,endwert,stand,derni,fin de,siste,ultimo,期末,最新,最后",
  ],
  ["min", "min,lowest,menor,kleinst,niedrigst,plus bas,más bajo,lavest,minst,最小,最低"],
  ["max", "max,highest,maior,máx,größt,höchst,plus haut,más alto,maks,høyest,størst,最大,最高"],
  ["count", "count,number of,contagem,anzahl,nombre,comptage,recuento,conteo,antall,计数"],
  ["ratio", "ratio,quotient,razão,rácio,quociente,verhältnis,rapport,razón,cociente,forhold,比率,比例"],
];

let folded: readonly (readonly [Aggregation, readonly string[]])[] | undefined;

/** How a cell says that the periods of a KPI come together, in any of the seven languages; undefined where it doesn't. */
export function readAggregation(text: string): Aggregation | undefined {
  const word = foldWords(text);
  if (word === "" || word.startsWith("median")) return undefined;
  folded ??= beginnings.map(([name, words]) => [name, words.split(",").map(foldWords)]);
  return folded.find(([, words]) => words.some((beginning) => word.startsWith(beginning)))?.[0];
}
