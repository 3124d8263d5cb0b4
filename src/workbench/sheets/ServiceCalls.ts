/** What a script may do: a menu before anyone agreed, all after, and almost nothing from inside a cell. */
export type Authorisation = "none" | "full" | "custom function";

/** These answer in every mode: a static menu may be built before the person has agreed to anything. */
const alwaysAllowed = new Set([
  "SpreadsheetApp.getUi",
  "Ui.createAddonMenu",
  "Ui.createMenu",
  "Menu.addItem",
  "Menu.addSeparator",
  "Menu.addSubMenu",
  "Menu.addToUi",
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

/** Counts the calls to services, as each of them costs a round trip in the real host, and refuses what is not allowed. */
export class ServiceCalls {
  authorisation: Authorisation = "full";
  readonly names: string[] = [];
  /** Called before each call goes through: tests let another run in between, or make the host fail. */
  before: ((name: string) => void) | undefined;

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
          this.pass(`${service}.${property}`);
          return (value as (...given: unknown[]) => unknown).apply(target, given);
        };
      },
    });
  }

  private pass(name: string): void {
    if (this.authorisation === "none" && !alwaysAllowed.has(name)) {
      throw new Error(`You do not have permission to call ${name}`);
    }
    if (this.authorisation === "custom function" && !allowedInCells.has(name)) {
      throw new Error(`You do not have permission to call ${name}`);
    }
    this.names.push(name);
    this.before?.(name);
  }
}
