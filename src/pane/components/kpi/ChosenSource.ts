import { addressFromText } from "../../../actions/addressFromText";
import { isShown, type KpiSource, type OfferedSource } from "../../../actions/kpi/kpiSources";
import type { Address } from "../../../workbook/Address";
import type { Snapshot } from "../../../workbook/Snapshot";

export const sourceRanges = ["cell", "values", "dates"] as const;
export type SourceRange = (typeof sourceRanges)[number];

/** Where values come from, as it is being chosen: an offer by its place in the list, or ranges chosen by hand. */
export interface ChosenSource extends Readonly<Record<SourceRange, string>> {
  readonly from: "later" | "cell" | "ranges" | `${number}`;
  /** Which column tells lines apart, -1 for none, and which of its words the lines that count have. */
  readonly filter: number;
  readonly word: number;
}

export const nothingChosen: ChosenSource = {
  from: "later",
  cell: "",
  values: "",
  dates: "",
  filter: -1,
  word: 0,
};

/** The source that was chosen, or the range of it that is still missing or is none. */
export function sourceOf(
  chosen: ChosenSource,
  offers: readonly OfferedSource[],
  snapshot: Snapshot,
): KpiSource | SourceRange {
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
    default: {
      const offer = offers[Number(chosen.from)];
      const filter = offer?.filters[chosen.filter];
      if (offer === undefined) return { kind: "later" };
      return offer.source.kind === "columns" && filter !== undefined
        ? { ...offer.source, only: { column: filter.column, word: filter.words[chosen.word]! } }
        : offer.source;
    }
  }
}
