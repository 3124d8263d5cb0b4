import type { SheetsWorld } from "./SheetsWorld";

type Menu = GoogleAppsScript.Base.Menu;
type Ui = GoogleAppsScript.Base.Ui;

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

/** What a script shows: its menu, its sidebar, its alerts. The page or the test looks here. */
export class Shown {
  menu: MenuItem[] = [];
  sidebar: { readonly title: string; readonly html: string } | undefined;
  readonly alerts: string[] = [];
}

export interface HtmlOutput {
  readonly title: string;
  readonly html: string;
}

/** `SpreadsheetApp.getUi()`, for menus, the sidebar and alerts. */
export function userInterface(world: SheetsWorld, shown: Shown, outputs: WeakMap<object, HtmlOutput>): Ui {
  const menu = (): Menu => {
    const items: MenuItem[] = [];
    const methods: Pick<Menu, "addItem" | "addSeparator" | "addToUi"> = {
      addItem: (caption, functionName) => {
        items.push({ caption, functionName });
        return service;
      },
      addSeparator: () => service,
      addToUi: () => {
        shown.menu = items;
      },
    };
    const service = world.calls.watch("Menu", methods) as Menu;
    return service;
  };
  const methods: Pick<Ui, "alert" | "createAddonMenu" | "createMenu" | "showSidebar"> = {
    createAddonMenu: menu,
    createMenu: menu,
    showSidebar: (output: object) => {
      shown.sidebar = outputs.get(output);
    },
    alert: ((...given: unknown[]) => {
      shown.alerts.push(given.filter((part) => typeof part === "string").join(": "));
      return "OK";
    }) as unknown as Ui["alert"],
  };
  return world.calls.watch("Ui", methods) as Ui;
}
