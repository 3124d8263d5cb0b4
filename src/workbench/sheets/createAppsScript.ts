import type { Model } from "@odoo/o-spreadsheet";
import { colourBuilder, colourTypes, themeColourTypes } from "./colours";
import { booleanCriteria, ruleBuilder } from "./formatRules";
import { mailService } from "./mailService";
import { propertiesService } from "./propertiesService";
import { scriptService } from "./scriptService";
import { ServiceCalls } from "./ServiceCalls";
import { sessionService } from "./sessionService";
import { SheetsWorld, type WorldOptions } from "./SheetsWorld";
import { sheetService } from "./sheetService";
import { spreadsheetService } from "./spreadsheetService";
import { type HtmlOutput, Shown, userInterface } from "./userInterface";
import { criteria, validationBuilder } from "./validations";
import { formatZoned, parseZoned } from "./zonedText";

/** Apps Script over a grid: the globals that a script finds, and what a test or the page looks at. */
export interface AppsScript {
  /** To be put on the global object of a realm without timers, fetch or modules. */
  readonly globals: Readonly<Record<string, object>>;
  readonly world: SheetsWorld;
  readonly calls: ServiceCalls;
  readonly shown: Shown;
}

interface AppsScriptOptions extends WorldOptions {
  /** The HTML files pushed beside the code, by their names without ending. */
  readonly files?: Readonly<Record<string, string>>;
  /** What its manifest asks for; left out, what the plain build asks for. */
  readonly scopes?: readonly string[];
}

const plainScopes = ["spreadsheets.currentonly", "script.container.ui"].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

/** A stand-in for the services of Google Apps Script that our add-on uses. What it doesn't know it refuses. */
export function createAppsScript(model: Model, options: AppsScriptOptions = {}): AppsScript {
  const calls = new ServiceCalls(options.scopes ?? plainScopes);
  const world = new SheetsWorld(model, calls, options);
  world.sheet = (sheetId) => sheetService(world, sheetId);
  const shown = new Shown();
  const outputs = new WeakMap<object, HtmlOutput>();
  const spreadsheet = spreadsheetService(world);
  const globals = {
    SpreadsheetApp: calls.watch("SpreadsheetApp", {
      getActiveSpreadsheet: () => (world.hasSpreadsheet ? spreadsheet : null),
      getActive: () => (world.hasSpreadsheet ? spreadsheet : null),
      getUi: () => userInterface(world, shown, outputs),
      flush: () => undefined,
      newConditionalFormatRule: () => ruleBuilder(world),
      newDataValidation: () => validationBuilder(world),
      BooleanCriteria: booleanCriteria,
      BandingTheme: { LIGHT_GREY: "LIGHT_GREY" },
      newColor: () => colourBuilder(world),
      ColorType: colourTypes,
      DataValidationCriteria: criteria,
      InterpolationType: { NUMBER: "NUMBER" },
      ProtectionType: { SHEET: "SHEET", RANGE: "RANGE" },
      ThemeColorType: themeColourTypes,
      WrapStrategy: { WRAP: "WRAP", OVERFLOW: "OVERFLOW", CLIP: "CLIP" },
    }),
    LockService: calls.watch("LockService", { getDocumentLock: () => documentLock(world) }),
    PropertiesService: calls.watch("PropertiesService", {
      getDocumentProperties: () => propertiesService(world, world.properties),
      getUserProperties: () => propertiesService(world, propertiesOf(world)),
    }),
    HtmlService: calls.watch("HtmlService", {
      createHtmlOutputFromFile: (name: string) => htmlOutput(world, outputs, options.files?.[name], name),
    }),
    Utilities: calls.watch("Utilities", {
      formatDate: formatZoned,
      parseDate: (text: string, zone: string) => parseZoned(text, zone),
    }),
    Session: sessionService(world),
    ScriptApp: scriptService(world),
    MailApp: mailService(world),
    // Nothing of ours is worth keeping for some minutes: a call reads the sheet as it is, and says so if it is used.
    CacheService: calls.watch("CacheService", {}),
    Charts: { ChartType: { BAR: "BAR", COLUMN: "COLUMN", LINE: "LINE" } },
  };
  return { globals, world, calls, shown };
}

function documentLock(world: SheetsWorld): object {
  let held = false;
  return world.calls.watch("Lock", {
    tryLock: (milliseconds: unknown) => {
      if (!Number.isInteger(milliseconds)) throw new Error("tryLock needs a time in milliseconds");
      if (held) return true;
      if (world.lockedByOther || world.lockDepth > 0) return false;
      world.lockDepth += 1;
      held = true;
      return true;
    },
    hasLock: () => held,
    releaseLock: () => {
      if (held) world.lockDepth -= 1;
      held = false;
    },
  });
}

/** What each person keeps for themselves. */
function propertiesOf(world: SheetsWorld): Map<string, string> {
  const known = world.userProperties.get(world.person) ?? new Map<string, string>();
  world.userProperties.set(world.person, known);
  return known;
}

function htmlOutput(
  world: SheetsWorld,
  outputs: WeakMap<object, HtmlOutput>,
  html: string | undefined,
  file: string,
): object {
  if (html === undefined) throw new Error(`No HTML file named ${file} was found.`);
  let content: HtmlOutput = { title: "", html };
  const change = (changed: Partial<HtmlOutput>): object => {
    content = { ...content, ...changed };
    outputs.set(output, content);
    return output;
  };
  const output: object = world.calls.watch("HtmlOutput", {
    setTitle: (title: string) => change({ title }),
    getContent: () => content.html,
    setContent: (text: string) => change({ html: text }),
  });
  return change({});
}
