import { registries } from "@odoo/o-spreadsheet";

/** What the grid's File menu can do. */
export interface FileActions {
  readonly open: () => void;
  readonly save: () => void;
  readonly newEmpty: () => void;
  readonly newSample: () => void;
}

/** Puts opening and saving into the grid's own File menu, where people look for them. */
export function addToFileMenu({ open, save, newEmpty, newSample }: FileActions): void {
  const menu = registries.topbarMenuRegistry;
  const item = (
    key: string,
    name: string,
    sequence: number,
    execute: () => void,
    shortcut?: string,
  ): void => {
    menu.addChild(key, ["file"], {
      name,
      sequence,
      execute,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
      ...(shortcut !== undefined && { description: shortcut }),
    });
  };
  item("okr_new", "New workbook", 5, newEmpty);
  item("okr_open", "Open…", 10, open, "Ctrl+O");
  item("okr_save", "Save as .xlsx", 20, save, "Ctrl+S");
  item("okr_sample", "New sample workbook", 30, newSample);
}
