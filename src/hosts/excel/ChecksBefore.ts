import type { Address } from "../../workbook/Address";
import type { Edit } from "../../workbook/Plan";
import { checkOf, checkProperties, isMixed } from "./checks";
import { rangeAt } from "./places";
import { rangeBytes, type Requests } from "./Requests";

/** Into so many parts a column is cut whose cells have different checks; a shorter one is asked cell by cell at once. */
const parts = 100;

interface Piece {
  readonly address: Address;
  readonly validation: Excel.DataValidation;
}

/**
 * The checks of a range before a plan. Excel says of cells together what they have only where all have the same, so a
 * long column is asked as a whole first, and only what is mixed in smaller and smaller parts.
 */
export class ChecksBefore {
  private pieces: readonly Piece[] = [];

  private constructor(private readonly workbook: Excel.Workbook) {}

  static async ask(workbook: Excel.Workbook, address: Address, requests: Requests): Promise<ChecksBefore> {
    const { column, columns } = address;
    const each = Array.from({ length: columns }, (_, right) => ({
      ...address,
      column: column + right,
      columns: 1,
    }));
    const checks = new ChecksBefore(workbook);
    checks.pieces = await checks.asked(
      each.flatMap((one) => (one.rows > parts ? [one] : cut(one))),
      requests,
    );
    return checks;
  }

  /** Asks on where cells have different checks; answers whether there are such. */
  async askCloser(requests: Requests): Promise<boolean> {
    const closer: Piece[] = [];
    for (const piece of this.pieces) {
      if (isMixed(piece.validation)) closer.push(...(await this.asked(cut(piece.address), requests)));
      else closer.push(piece);
    }
    const isMore = closer.length > this.pieces.length;
    this.pieces = closer;
    return isMore;
  }

  /** Edits that put them back, one for each run of rows that have the same. */
  edits(): Edit[] {
    const runs: { address: Address; check: string | undefined }[] = [];
    for (const { address, validation } of this.pieces) {
      const check = checkOf(validation);
      const last = runs[runs.length - 1];
      if (last?.address.column === address.column && last.check === check) {
        last.address = { ...last.address, rows: last.address.rows + address.rows };
      } else runs.push({ address, check });
    }
    return runs.map(({ address, check }) =>
      check === undefined
        ? { kind: "remove dropdown", address }
        : { kind: "dropdown", address, words: [], check },
    );
  }

  private async asked(places: readonly Address[], requests: Requests): Promise<Piece[]> {
    const pieces: Piece[] = [];
    for (const address of places) {
      await requests.makeRoom(rangeBytes.request, rangeBytes.response);
      pieces.push({
        address,
        validation: rangeAt(this.workbook, address).dataValidation.load(checkProperties),
      });
    }
    return pieces;
  }
}

function cut(address: Address): Address[] {
  const rows = Math.ceil(address.rows / parts);
  return Array.from({ length: Math.ceil(address.rows / rows) }, (_, index) => ({
    ...address,
    row: address.row + index * rows,
    rows: Math.min(rows, address.rows - index * rows),
  }));
}
