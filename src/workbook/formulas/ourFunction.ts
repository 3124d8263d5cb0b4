import { catalogue } from "../../formulas/catalogue";

/** The names that our builds for Excel put before a formula's own. */
const namespaces = ["OKR", "OKRDEV"];
const known = new Map(catalogue.map(({ name }) => [name.replace(/\./g, "_"), name]));
const marks = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;
const addIn = /^_xldudf_/i;
const ours = new RegExp(`^(?:${namespaces.join("|")})_(.+)$`);

/** What the name of a function means, however a host, a file or another build of ours spells it. */
export type OurFunction =
  /** A formula of the catalogue, by its name there. */
  | { readonly formula: string }
  /** It has our prefix, and there is no such formula. */
  | { readonly unknown: string }
  /** It belongs to another add-in. */
  | { readonly foreign: string }
  /** It is the spreadsheet's own, or nobody's; without the marks that Excel puts before newer functions in files. */
  | { readonly native: string };

/**
 * `OKR.SCORE` for `okr.score`, `OKR_SCORE` (Google Sheets), `_xldudf_OKR_SCORE` (a file of Excel), `_xlfn.OKR.SCORE`
 * (an Excel that doesn't know it) and `OKRDEV.SCORE` (our build under development).
 */
export function ourFunction(name: string): OurFunction {
  const unmarked = name.replace(marks, "");
  const plain = unmarked.replace(addIn, "");
  const own = ours.exec(plain.toUpperCase().replace(/\./g, "_"))?.[1];
  if (own === undefined) return plain === unmarked ? { native: plain } : { foreign: plain };
  const formula = known.get(`OKR_${own}`);
  return formula === undefined ? { unknown: plain } : { formula };
}
