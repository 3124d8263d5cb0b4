import { titleAbove } from "../cells/tables/titleAbove";
import { readLayout } from "../cells/tables/readLayout";
import type { RangeSnapshot, Snapshot } from "../workbook/Snapshot";

/**
 * The table under the cursor together with the title over it where that says of which period the table is: between the
 * two is often a blank row, at which a region ends. The snapshot has asked for what stands above the region.
 */
export function withTitle(snapshot: Snapshot): Snapshot {
  const [region, above] = snapshot.ranges.filter(({ request }) => request.kind === "region");
  if (region === undefined || above === undefined) return snapshot;
  const taken = readLayout(region.values) === undefined ? 0 : titleAbove(above.values, region.values);
  const others = snapshot.ranges.filter(({ request }) => request.kind !== "region");
  return { ...snapshot, ranges: [taken === 0 ? region : joined(region, above, taken), ...others] };
}

function joined(region: RangeSnapshot, above: RangeSnapshot, taken: number): RangeSnapshot {
  const { address } = region;
  return {
    request: region.request,
    address: { ...address, row: address.row - taken, rows: address.rows + taken },
    values: [...above.values.slice(-taken), ...region.values],
    formulas: [...above.formulas.slice(-taken), ...region.formulas],
    numberFormats: [...above.numberFormats.slice(-taken), ...region.numberFormats],
    merged: [...above.merged, ...region.merged],
    hiddenRows: above.hiddenRows && region.hiddenRows && [...above.hiddenRows, ...region.hiddenRows],
  };
}
