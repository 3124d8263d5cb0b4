import { helpers, type Model, type Zone } from "@odoo/o-spreadsheet";
import { type GridCommand, runBatch } from "../../hosts/grid/createGridModel";
import type { ServiceCalls } from "./ServiceCalls";

/** As many as Google lets a spreadsheet have, over all its sheets. */
const mostCells = 10_000_000;

export interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** A trigger that Google's clock fires once a week; one person's, seen by nobody else. */
export interface ClockTrigger {
  readonly id: string;
  readonly person: string;
  readonly handler: string;
  readonly weekday: string;
  readonly hour: number;
  readonly zone: string;
}

interface SentMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What a Google spreadsheet holds and the grid does not. */
interface SheetExtras {
  notes: Map<string, string>;
  /** Checks on cells that a script has put there, by row and column; others are the grid's own. */
  validations: Map<string, GoogleAppsScript.Spreadsheet.DataValidation>;
  /** Colours of the theme, of which the grid knows none, by what has them and row and column. */
  themed: Map<string, string>;
  rules: Rule[];
  ruleIds: string[];
  metadata: { key: string; value: string }[];
  charts: { id: number; source: Place; options: Map<string, unknown> }[];
  bandings: Zone[];
}

/**
 * The spreadsheet behind the stand-in: the grid's model, and what Google Sheets keeps besides.
 *
 * `places` knows where each Range object lies, so that one can be handed to another service as the real one can.
 */
export class SheetsWorld {
  readonly model: Model;
  readonly calls: ServiceCalls;
  readonly zone: string;
  readonly scriptZone: string;
  readonly locale: string;
  readonly places = new WeakMap<object, Place>();
  /** Sheets that the person at the keyboard may not change. */
  readonly protectedSheets = new Set<string>();
  /** Ranges that the person at the keyboard may not change. */
  readonly protectedRanges: Place[] = [];
  readonly properties = new Map<string, string>();
  /** Who is at the keyboard, or whose trigger runs. */
  person = "ana@example.com";
  /** The language that the person has chosen at Google. */
  readonly language: string;
  readonly userProperties = new Map<string, Map<string, string>>();
  readonly triggers: ClockTrigger[] = [];
  readonly mails: SentMail[] = [];
  /** How many mails the account may still send today. */
  mailQuota = 100;
  /** A script of its own, as a published add-on is, has no spreadsheet when Google's clock calls it. */
  hasSpreadsheet = true;
  /** Makes the Sheet object of a range: ranges and sheets lead to each other, their files must not. */
  sheet: (sheetId: string) => GoogleAppsScript.Spreadsheet.Sheet = () => {
    throw new Error("no sheets yet");
  };
  lockedByOther = false;
  lockDepth = 0;
  private readonly extras = new Map<string, SheetExtras>();
  private nextId = 1;

  constructor(
    model: Model,
    calls: ServiceCalls,
    { zone = "Etc/GMT", scriptZone = "Etc/GMT", locale = "en_US", language = "en" }: WorldOptions = {},
  ) {
    this.model = model;
    this.calls = calls;
    this.zone = zone;
    this.scriptZone = scriptZone;
    this.locale = locale;
    this.language = language;
  }

  newId(): number {
    return this.nextId++;
  }

  of(sheetId: string): SheetExtras {
    let extras = this.extras.get(sheetId);
    if (extras === undefined) {
      extras = {
        notes: new Map(),
        validations: new Map(),
        themed: new Map(),
        rules: [],
        ruleIds: [],
        metadata: [],
        charts: [],
        bandings: [],
      };
      this.extras.set(sheetId, extras);
    }
    return extras;
  }

  /** @throws {Error} as Google Sheets words it, where the sheet is protected or the grid refuses */
  run(sheetId: string | undefined, ...commands: readonly GridCommand[]): void {
    this.runAll(sheetId, commands);
  }

  /** As `run`, for more commands than a call can have arguments. */
  runAll(sheetId: string | undefined, commands: readonly GridCommand[]): void {
    if (sheetId !== undefined && this.isProtected(sheetId)) throw protectedError();
    // The list may be one of the script's realm, which the grid takes for no list.
    const refused = runBatch(this.model, [...commands]);
    if (refused !== undefined) throw new Error(`Service Spreadsheets failed: ${refused.type}`);
  }

  /** @throws {Error} where the person may not change a cell of it */
  mayChange({ sheetId, zone }: Place): void {
    const isMeant = (place: Place): boolean => place.sheetId === sheetId && helpers.overlap(place.zone, zone);
    if (this.isProtected(sheetId) || this.protectedRanges.some(isMeant)) throw protectedError();
  }

  /** A sheet that is locked in the grid stands for one that its owner has protected from this person. */
  isProtected(sheetId: string): boolean {
    return this.protectedSheets.has(sheetId) || this.model.getters.isSheetLocked(sheetId);
  }

  /** @throws {Error} where so many cells more are more than a spreadsheet has */
  mayGrow(cells: number): void {
    const { getters } = this.model;
    const all = getters
      .getSheetIds()
      .reduce((sum, id) => sum + getters.getNumberRows(id) * getters.getNumberCols(id), cells);
    if (all <= mostCells) return;
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }

  place(range: object): Place {
    const place = this.places.get(range);
    if (place === undefined) throw new Error("Range not found");
    return place;
  }
}

function protectedError(): Error {
  return new Error(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}

export interface WorldOptions {
  /** The spreadsheet's own time zone. */
  readonly zone?: string;
  /** The script's, which need not be the same. */
  readonly scriptZone?: string;
  /** As Google Sheets names it, `de_DE`. */
  readonly locale?: string;
  /** The person's own, as Google names it, `pt-BR`. */
  readonly language?: string;
}
