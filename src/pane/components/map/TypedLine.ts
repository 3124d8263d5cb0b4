import type { MapLine } from "../../../actions/map/mapping";
import { typedNumber } from "../../../actions/typedNumber";
import type { Locale } from "../../../workbook/Snapshot";

/** A line of the map as it is being typed; "" for a share that is not given. */
export interface TypedLine extends Omit<MapLine, "share"> {
  readonly share: string;
}

export function typedLine(line: MapLine, { decimalSeparator }: Locale): TypedLine {
  const share =
    line.share === undefined ? "" : `${Math.round(line.share * 1e6) / 1e4}%`.replace(".", decimalSeparator);
  return { ...line, share };
}

/** Undefined where none is given, and where it is no number. */
export function shareOf({ share }: TypedLine, locale: Locale): number | undefined {
  return share.trim() === "" ? undefined : typedNumber(share, locale, true);
}
