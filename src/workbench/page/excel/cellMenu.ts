import { registries } from "@odoo/o-spreadsheet";

export interface CellMenuItem {
  readonly label: string;
  readonly choose: () => void;
}

let items: readonly CellMenuItem[] = [];
/** What was ever added: the grid's menus only grow, so an item that is no longer wanted is hidden. */
let added = 0;

/** Puts items into the menu that a right click on a cell opens, in place of those of the last call. */
export function setCellMenu(shown: readonly CellMenuItem[]): void {
  items = shown;
  for (; added < shown.length; added += 1) {
    const index = added;
    registries.cellMenuRegistry.add(`add_in_${index}`, {
      name: () => items[index]!.label,
      sequence: 45 + index,
      separator: true,
      isVisible: () => index < items.length,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
      execute: () => {
        items[index]!.choose();
      },
    });
  }
}
