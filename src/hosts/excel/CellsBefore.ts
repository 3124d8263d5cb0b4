import { addressText } from "../../actions/addressText";
import type { Cell } from "../../cells/Cell";
import type { Address } from "../../workbook/Address";
import { changedSince } from "../../workbook/changedSince";
import { isFormula } from "../../workbook/isFormula";
import { isSameWritten } from "../../workbook/isSameWritten";
import type { Edit, WriteCells, Written } from "../../workbook/Plan";
import { runsDown } from "../../workbook/runsDown";
import { cellIn } from "./areas";
import { bytesOf } from "./pieces";
import { rangeAt } from "./places";
import { cellFromRange, writtenFromRange } from "./rangeCells";
import { rangeBytes, type Requests } from "./Requests";

/** What a response says about one number format. */
const usualFormatBytes = 15;

interface Found {
  readonly written: Written;
  readonly value: Cell;
}

/** The cells of a range before a plan, asked row by row: a range of many rows can be more than one response carries. */
export class CellsBefore {
  private rows: readonly (readonly Found[])[] | undefined;

  private constructor(
    readonly address: Address,
    private readonly pieces: readonly Excel.Range[],
  ) {}

  /** @param expected what is likely to stand there, by which the bytes of a row are told */
  static async written(
    workbook: Excel.Workbook,
    address: Address,
    expected: readonly Pick<WriteCells, "address" | "expects">[],
    requests: Requests,
  ): Promise<CellsBefore> {
    const rowBytes = 2 * Math.max(...expected.map(expectedRowBytes));
    return new CellsBefore(address, await askRows(workbook, address, "values,formulas", rowBytes, requests));
  }

  static async formats(workbook: Excel.Workbook, address: Address, requests: Requests): Promise<CellsBefore> {
    const rowBytes = address.columns * usualFormatBytes;
    return new CellsBefore(address, await askRows(workbook, address, "numberFormat", rowBytes, requests));
  }

  found(): readonly (readonly Found[])[] {
    return (this.rows ??= this.pieces.flatMap(({ formulas, values }) =>
      (formulas as unknown[][]).map((row, down) =>
        row.map((formula, right) => {
          const value = (values as unknown[][])[down]![right];
          return { written: writtenFromRange(formula, value), value: cellFromRange(value) };
        }),
      ),
    ));
  }

  /** @throws {WorkbookError} `changed`, with the first cell that is not as expected */
  check(expects: WriteCells["expects"]): void {
    this.found().forEach((row, down) => {
      row.forEach(({ written, value }, right) => {
        const expected = expects === "blank" ? null : (expects[down]?.[right] ?? null);
        const isSame =
          isSameWritten(expected, written) ||
          (expects !== "blank" && !isFormula(expected) && isSameWritten(expected, value));
        if (!isSame) throw changedSince(addressText(cellIn(this.address, down, right)));
      });
    });
  }

  /** Edits that give the number formats back, one for each run of rows that look alike in a column. */
  formatEdits(): Edit[] {
    const { address, pieces } = this;
    const formats = pieces.flatMap(({ numberFormat }) => numberFormat as string[][]);
    return runsDown(address, (down, right) => formats[down]![right]!).map(([place, format]) => ({
      kind: "number format",
      address: place,
      format,
    }));
  }
}

async function askRows(
  workbook: Excel.Workbook,
  address: Address,
  properties: string,
  rowBytes: number,
  requests: Requests,
): Promise<Excel.Range[]> {
  const pieces: Excel.Range[] = [];
  let from = 0;
  while (from < address.rows) {
    const fitting = Math.floor((requests.left - rangeBytes.response) / rowBytes);
    const rows = Math.min(address.rows - from, Math.max(1, fitting));
    await requests.makeRoom(rangeBytes.request, rangeBytes.response + rows * rowBytes);
    const piece = rangeAt(workbook, { ...address, row: address.row + from, rows });
    pieces.push(piece.load(properties));
    from += rows;
  }
  return pieces;
}

/** About how many bytes a row takes that is as the plan expects to find it, by a hundred of the rows. */
function expectedRowBytes({ address, expects }: Pick<WriteCells, "address" | "expects">): number {
  const blank = address.columns * 3 + 3;
  if (expects === "blank") return blank;
  const step = Math.ceil(expects.length / 100);
  const some = expects.filter((_, index) => index % step === 0);
  return Math.max(blank, bytesOf(some) / some.length);
}
