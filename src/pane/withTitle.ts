import { readLayout } from "../cells/tables/readLayout";
import { titleAbove } from "../cells/tables/titleAbove";
import type { RangeSnapshot, Snapshot } from "../workbook/Snapshot";
import type { Workbook } from "../workbook/Workbook";

const searched = 6;

/**
 * The table under the cursor together with the title over it where that says of which period the table is: between the
 * two is often a blank row, at which a region ends. Only a recognised table is worth the further read.
 */
export async function withTitle(workbook: Workbook, snapshot: Snapshot): Promise<Snapshot> {
  const [region, ...others] = snapshot.ranges;
  if (region === undefined || region.address.row === 0 || readLayout(region.values) === undefined) {
    return snapshot;
  }
  const { address } = region;
  const rows = Math.min(searched, address.row);
  const read = await workbook.read({
    ranges: [{ kind: "address", address: { ...address, row: address.row - rows, rows } }],
  });
  const above = read.ranges[0];
  const taken = above === undefined ? 0 : titleAbove(above.values, region.values);
  if (above === undefined || taken === 0) return snapshot;
  const joined: RangeSnapshot = {
    request: region.request,
    address: { ...address, row: address.row - taken, rows: address.rows + taken },
    values: [...above.values.slice(-taken), ...region.values],
    formulas: [...above.formulas.slice(-taken), ...region.formulas],
    numberFormats: [...above.numberFormats.slice(-taken), ...region.numberFormats],
    merged: [...above.merged, ...region.merged],
    hiddenRows: above.hiddenRows && region.hiddenRows && [...above.hiddenRows, ...region.hiddenRows],
  };
  return { ...snapshot, ranges: [joined, ...others] };
}
