import { addressFromText } from "../../../actions/addressFromText";
import { isShown, type KpiSource, type OfferedSource } from "../../../actions/kpi/kpiSources";
import type { Address } from "../../../workbook/Address";
import type { Snapshot } from "../../../workbook/Snapshot";

export const sourceRanges = ["cell", "values", "dates"] as const;
export type SourceRange = (typeof sourceRanges)[number];

/** Where values come from, as it is being chosen: figures that are offered, or ranges chosen by hand. */
export interface ChosenSource extends Readonly<Record<SourceRange, string>> {
  readonly from: "later" | "cell" | "ranges" | "offer";
  /** The offer by its key, for its place in the list changes with the workbook. */
  readonly offer: string;
  /** The heading of the column that tells lines apart, "" for none, and the word that the lines that count have in it. */
  readonly filter: string;
  readonly word: string;
}

export const nothingChosen: ChosenSource = {
  from: "later",
  offer: "",
  cell: "",
  values: "",
  dates: "",
  filter: "",
  word: "",
};

/** What of a source is still missing, is none, or has gone. */
export type Lacking = SourceRange | "offer";

/** The source that was chosen, or what of it is lacking. */
export function sourceOf(
  chosen: ChosenSource,
  offers: readonly OfferedSource[],
  snapshot: Snapshot,
): KpiSource | Lacking {
  const address = (name: SourceRange): Address | undefined => {
    const found = addressFromText(chosen[name], snapshot.selection.sheet);
    return found !== undefined && isShown(snapshot, found) ? found : undefined;
  };
  switch (chosen.from) {
    case "later":
      return { kind: "later" };
    case "cell": {
      const cell = address("cell");
      return cell === undefined ? "cell" : { kind: "cell", address: { ...cell, rows: 1, columns: 1 } };
    }
    case "ranges": {
      const values = address("values");
      const dates = address("dates");
      if (values === undefined) return "values";
      return dates === undefined ? "dates" : { kind: "columns", dates, values };
    }
    case "offer": {
      const offer = offers.find(({ key }) => key === chosen.offer);
      if (offer === undefined) return "offer";
      if (offer.source.kind !== "columns" || chosen.filter === "") return offer.source;
      const filter = offer.filters.find(({ heading }) => heading === chosen.filter);
      const word = filter?.words.find((one) => String(one) === chosen.word);
      return filter === undefined || word === undefined
        ? "offer"
        : { ...offer.source, only: { column: filter.column, word } };
    }
  }
}
