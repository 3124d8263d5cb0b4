import { addressText } from "../../actions/addressText";
import { around } from "../../workbook/around";
import { changedSince } from "../../workbook/changedSince";
import { isSameWritten } from "../../workbook/isSameWritten";
import type { Edit } from "../../workbook/Plan";
import { writtenThere } from "../../workbook/writtenThere";
import { cellIn, outside } from "./areas";
import { CellsBefore } from "./CellsBefore";
import { addressOf, placeProperties, rangeAt } from "./places";
import type { Requests } from "./Requests";

type DeleteSheet = Extract<Edit, { readonly kind: "delete sheet" }>;
type Ours = NonNullable<DeleteSheet["ours"]>;

/** A sheet that a plan takes away again, if it still holds what was written there, and nothing else. */
export class SheetBefore {
  private constructor(
    private readonly ours: Ours,
    private readonly used: Excel.Range,
    private readonly written: CellsBefore | undefined,
    /** What is used beside what was written: answers of formulas, which nobody typed, or what a person added. */
    private readonly beyond: readonly Excel.Range[],
  ) {}

  static async ask(
    workbook: Excel.Workbook,
    sheet: string,
    ours: Ours,
    requests: Requests,
  ): Promise<SheetBefore> {
    const whole = workbook.worksheets.getItemOrNullObject(sheet);
    const used = whole.getUsedRangeOrNullObject(true).load(placeProperties);
    const address = around(ours.map((each) => each.address));
    if (address === undefined) return new SheetBefore(ours, used, undefined, [used.load("formulas")]);
    const expected = ours.map((each) => ({ ...each, expects: each.cells }));
    const written = await CellsBefore.written(workbook, address, expected, requests);
    const beyond = outside(address).map((part) =>
      rangeAt(workbook, part).getUsedRangeOrNullObject(true).load(`formulas,${placeProperties}`),
    );
    return new SheetBefore(ours, used, written, beyond);
  }

  /** @throws {WorkbookError} `changed`, where anyone has written on the sheet since */
  check(): void {
    if (this.used.isNullObject) return;
    for (const range of this.beyond) {
      if (range.isNullObject) continue;
      (range.formulas as unknown[][]).forEach((line, down) => {
        const right = line.findIndex((formula) => formula !== "");
        if (right >= 0) throw changedSince(addressText(cellIn(addressOf(range), down, right)));
      });
    }
    const { ours, written } = this;
    written?.found().forEach((line, down) => {
      line.forEach((found, right) => {
        const cell = cellIn(written.address, down, right);
        if (!isSameWritten(writtenThere(ours, cell), found.written)) throw changedSince(addressText(cell));
      });
    });
  }
}
