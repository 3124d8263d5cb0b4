import type { Host } from "../../workbook/Workbook";
import { pinnedText, sheetPrefix } from "../addressText";
import type { SettingsReference } from "../ensureSettings";
import { formulaCall } from "../formulaCall";
import type { KpiDraft } from "./KpiDraft";
import { isOnTheSameLines, sourceInputs } from "./kpiSources";

/**
 * The value of a KPI from where its figures stand, as a formula has it; undefined where it is still to be typed.
 *
 * A ratio over a time frame is Σ ÷ Σ. Where both stand on the same lines OKR.KPI.VALUE pairs them, so that a line that
 * lacks one counts for neither; two accounts of a ledger never share a line, and each is summed by itself.
 *
 * @param day up to which it counts, as a formula refers to it
 */
export function kpiValueFormula(
  host: Pick<Host, "formulaName">,
  {
    source,
    per,
    timeFrame = "month",
    aggregation,
  }: Pick<KpiDraft, "source" | "per" | "timeFrame" | "aggregation">,
  settings: Pick<SettingsReference, "of">,
  day: string,
): string | undefined {
  if (source.kind === "later") return undefined;
  if (source.kind === "cell") return sheetPrefix(source.address.sheet) + pinnedText(source.address);
  const over = (dates: string, values: string, how: string, denominators = ""): string =>
    formulaCall(host, "OKR.KPI.VALUE", [
      dates,
      values,
      day,
      `"${timeFrame}"`,
      `"${how}"`,
      settings.of("fiscalStart"),
      denominators,
      settings.of("calendar"),
    ]);
  const [dates, values] = sourceInputs(host.formulaName, source, settings);
  if (aggregation !== "ratio" || per === undefined) return over(dates, values, aggregation);
  const [perDates, perValues] = sourceInputs(host.formulaName, per, settings);
  return isOnTheSameLines(source, per)
    ? over(dates, values, "ratio", perValues)
    : `${over(dates, values, "sum")} / ${over(perDates, perValues, "sum")}`;
}
