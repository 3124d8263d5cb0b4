import { addressFromText } from "../../actions/addressFromText";
import { addressText } from "../../actions/addressText";
import type { Address } from "../../workbook/Address";
import type { Edit, WriteCells } from "../../workbook/Plan";
import { missingSheet } from "../../workbook/missingSheet";
import { WorkbookError } from "../../workbook/Workbook";
import { askAbout, type AsWritten, type EditBefore } from "./askAbout";
import { OurLights, type LightEdit } from "./OurLights";
import { canAskForLess, pieceBytes } from "./pieces";
import { addressOf, formulaOfName, placeProperties } from "./places";
import { Requests } from "./Requests";
import { sheetNameFor } from "./sheetNameFor";

/** What a plan asks about the workbook before it changes it: what it expects to find, and what undo must put back. */
export class BeforePlan {
  private readonly workbook: Excel.Workbook;
  private sheets!: Excel.WorksheetCollection;
  private tables!: Excel.TableCollection;
  private names!: Excel.NamedItemCollection;
  private selected!: Excel.Range;
  private readonly added = new Map<string, string>();
  private found = new Map<Edit, EditBefore>();
  lights: OurLights;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly edits: readonly Edit[],
  ) {
    this.workbook = context.workbook;
    this.lights = new OurLights(context.workbook);
  }

  /**
   * Asks: one sync for every started 4 MB, and up to three more where the cells of a long column have different checks; from
   * the beginning and for less at once where cells hold more than foreseen.
   */
  async ask(most = pieceBytes): Promise<void> {
    try {
      await this.askWithin(most);
    } catch (error) {
      if (!canAskForLess(error, most)) throw error;
      await this.ask(most / 2);
    }
  }

  private async askWithin(most: number): Promise<void> {
    const { workbook, edits } = this;
    this.sheets = workbook.worksheets.load("items/name,items/protection/protected");
    this.tables = workbook.tables.load("items/name");
    this.names = workbook.names.load("items/name,items/formula");
    this.selected = workbook.getSelectedRange().load(placeProperties);
    this.found = new Map();
    this.lights = new OurLights(workbook);
    const isNew = new Set(edits.flatMap((edit) => (edit.kind === "add sheet" ? [edit.sheet] : [])));
    const requests = new Requests(this.context, most);
    for (const edit of edits) {
      if (isNew.has(sheetOf(edit) ?? "")) continue;
      this.found.set(edit, await askAbout(edit, workbook, requests, this.lights));
    }
    await requests.send();
    while (await this.askCloser()) await requests.send();
  }

  private async askCloser(): Promise<boolean> {
    let isOpen = false;
    for (const { askCloser } of this.found.values()) if (await askCloser?.()) isOpen = true;
    return isOpen;
  }

  /**
   * Asks besides where lights of ours stand, in the request that writes.
   *
   * @throws {WorkbookError} `changed`, `missing`, `protected` or `refused`, with the address
   */
  check(): void {
    const present = this.sheets.items.map(({ name }) => name);
    for (const edit of this.edits) {
      if (edit.kind === "add sheet") {
        this.added.set(edit.sheet, sheetNameFor(edit.sheet, [...present, ...this.added.values()]));
        continue;
      }
      if (edit.kind === "table") this.checkTableName(edit.name);
      this.checkSheet(edit);
      this.found.get(edit)?.check?.();
    }
    this.lights.askWhereTheyStand();
  }

  /** What a sheet of the plan is really called. */
  sheetName(sheet: string): string {
    return this.added.get(sheet) ?? sheet;
  }

  hasName(name: string): boolean {
    return this.nameItem(name) !== undefined;
  }

  /** Whether a chart of ours is still there; a person may have taken it away. */
  hasChart(edit: Edit): boolean {
    return this.found.get(edit)?.chart?.isNullObject === false;
  }

  /** By its place, because a person may have renamed it since. */
  tablesAt(edit: Edit): readonly Excel.Table[] {
    return this.found.get(edit)?.tables?.items ?? [];
  }

  /** The notes of the cells of an edit, null objects where there are none; undefined on a sheet of the plan. */
  notesAt(edit: Edit): readonly Excel.Note[] | undefined {
    return this.found.get(edit)?.notes;
  }

  /**
   * The edits that put everything back, backwards. What happened on a sheet of the plan goes with the sheet. Lights that
   * were there come last, each once, because several edits can have touched the same one.
   */
  inverse(asWritten: AsWritten): Edit[] {
    const lights = this.lights.edits();
    const edits = [...this.edits]
      .reverse()
      .filter((edit) => edit.kind === "add sheet" || edit.kind === "name" || !this.isOnNewSheet(edit))
      .filter((edit) => lights !== undefined || !this.lights.wereAsked(edit as LightEdit))
      .flatMap((edit) => this.inverseOf(edit, asWritten));
    return [...edits, ...(lights ?? [])];
  }

  private inverseOf(edit: Edit, asWritten: AsWritten): Edit[] {
    switch (edit.kind) {
      case "add sheet": {
        const sheet = this.sheetName(edit.sheet);
        return [{ kind: "delete sheet", sheet, ours: this.oursOn(edit.sheet, asWritten) }];
      }
      case "name":
        return this.nameAsItWas(edit.name, edit.address);
      case "remove name":
        return this.nameAsItWas(edit.name);
      case "select":
        return [{ kind: "select", address: addressOf(this.selected) }];
      default:
        return this.found.get(edit)!.inverse(asWritten);
    }
  }

  private isOnNewSheet(edit: Edit): boolean {
    return this.added.has(sheetOf(edit) ?? "");
  }

  private checkTableName(name: string): void {
    const isTaken = [...this.tables.items, ...this.names.items].some(
      (item) => item.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) {
      throw new WorkbookError("refused", undefined, ["nameTaken", name]);
    }
  }

  private checkSheet(edit: Edit): void {
    const sheet = sheetOf(edit);
    if (sheet === undefined || this.added.has(sheet)) return;
    const found = this.sheets.items.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (found === undefined) {
      throw missingSheet(sheet);
    }
    if (found.protection.protected && edit.kind !== "select") {
      throw new WorkbookError("protected", "address" in edit ? addressText(edit.address) : sheet, [
        "excelSheetProtected",
        sheet,
      ]);
    }
  }

  private oursOn(sheet: string, asWritten: AsWritten): Pick<WriteCells, "address" | "cells">[] {
    return this.edits.flatMap((edit) =>
      edit.kind === "cells" && edit.address.sheet === sheet
        ? [{ address: { ...edit.address, sheet: this.sheetName(sheet) }, cells: asWritten(edit) }]
        : [],
    );
  }

  private nameAsItWas(name: string, now?: Address): Edit[] {
    const item = this.nameItem(name);
    if (item === undefined) return [{ kind: "remove name", name }];
    const formula = String(item.formula);
    const address = addressFromText(formula.slice(1), "");
    if (address !== undefined) return [{ kind: "name", name, address }];
    return now === undefined
      ? []
      : [{ kind: "named formula", name, formula, expects: formulaOfName(now, this.sheetName(now.sheet)) }];
  }

  private nameItem(name: string): Excel.NamedItem | undefined {
    return this.names.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
  }
}

function sheetOf(edit: Edit): string | undefined {
  if ("address" in edit) return edit.address.sheet;
  return "sheet" in edit ? edit.sheet : undefined;
}
