/**
 * What a script may do, as Google's authorisation modes have it: in "none" build a static menu; in "limited", a simple
 * trigger in a document where the add-on is switched on, use the document without knowing the person or showing them
 * anything; in "full" all that the manifest asks for; and almost nothing from inside a cell.
 */
export type Authorisation = "none" | "limited" | "full" | "custom function";

/**
 * These answer in every mode: a static menu may be built before the person has agreed to anything, and Google's reference
 * lists no scope for the language of the person or the time zone of the script.
 */
const alwaysAllowed = new Set([
  "SpreadsheetApp.getUi",
  "Ui.createAddonMenu",
  "Ui.createMenu",
  "Menu.addItem",
  "Menu.addSeparator",
  "Menu.addSubMenu",
  "Menu.addToUi",
  "Session.getActiveUserLocale",
  "Session.getScriptTimeZone",
]);

/** A custom function reads what it was passed; of the services only these answer it here. */
const allowedInCells = new Set([
  "SpreadsheetApp.getActiveSpreadsheet",
  "SpreadsheetApp.getActive",
  "Spreadsheet.getSpreadsheetTimeZone",
  "Spreadsheet.getSpreadsheetLocale",
  "Session.getScriptTimeZone",
  "Utilities.formatDate",
  "Utilities.parseDate",
]);

/** What a simple trigger may not call, besides all that belongs to a person or shows itself. */
const refusedInLimited =
  /^(MailApp|Session|User|ScriptApp|Trigger|ClockTriggerBuilder|TriggerBuilder)\.|^Ui\.(showSidebar|alert)$/;

const scopePrefix = "https://www.googleapis.com/auth/";

/** The scope that a service asks for; menus, properties, locks and texts ask for none. */
const scopeOf: readonly (readonly [service: RegExp, scope: string])[] = [
  [/^SpreadsheetApp\.(?!getUi$)/, "spreadsheets.currentonly"],
  [/^Ui\.(showSidebar|alert)$/, "script.container.ui"],
  [/^ScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger)$/, "script.scriptapp"],
  [/^MailApp\./, "script.send_mail"],
  [/^Session\.get(Active|Effective)User$/, "userinfo.email"],
];

/** Counts the calls to services, as each of them costs a round trip in the real host, and refuses what is not allowed. */
export class ServiceCalls {
  authorisation: Authorisation = "full";
  /** The scopes that the manifest asks for and the person has agreed to. */
  readonly scopes: ReadonlySet<string>;
  readonly names: string[] = [];
  /** Called before each call goes through: tests let another run in between, or make the host fail. */
  before: ((name: string, given: readonly unknown[]) => void) | undefined;

  constructor(scopes: Iterable<string>) {
    this.scopes = new Set(scopes);
  }

  get count(): number {
    return this.names.length;
  }

  reset(): void {
    this.names.length = 0;
  }

  /**
   * A service whose every call is counted and checked. What is not built throws: a stand-in that answers undefined
   * would let code pass that the real host refuses.
   */
  watch<Service extends object>(service: string, methods: Service): Service {
    return new Proxy(methods, {
      get: (target, property, receiver): unknown => {
        if (typeof property === "symbol" || property === "toJSON" || property === "then") return undefined;
        const value: unknown = Reflect.get(target, property, receiver);
        if (value === undefined) throw new Error(`${service}.${property} is not built in this stand-in`);
        if (typeof value !== "function") return value;
        return (...given: unknown[]): unknown => {
          this.pass(`${service}.${property}`, given);
          return (value as (...given: unknown[]) => unknown).apply(target, given);
        };
      },
    });
  }

  private pass(name: string, given: readonly unknown[]): void {
    if (!this.allows(name)) throw new Error(`You do not have permission to call ${name}`);
    if (this.authorisation !== "custom function") {
      for (const [service, scope] of scopeOf) {
        if (!service.test(name) || this.scopes.has(scopePrefix + scope)) continue;
        throw new Error(
          `Specified permissions are not sufficient to call ${name}. Required permissions: ${scopePrefix}${scope}`,
        );
      }
    }
    this.names.push(name);
    this.before?.(name, given);
  }

  private allows(name: string): boolean {
    switch (this.authorisation) {
      case "none":
        return alwaysAllowed.has(name);
      case "limited":
        return alwaysAllowed.has(name) || !refusedInLimited.test(name);
      case "custom function":
        return allowedInCells.has(name);
      case "full":
        return true;
    }
  }
}
