import { registries } from "@odoo/o-spreadsheet";

export interface ExtensionItem {
  readonly caption: string;
  readonly run: () => void;
}

/**
 * Shows what a script put into its add-on menu where Google has it, under Extensions; no items take the menu away.
 *
 * A grid reads its menus once, when it is put on the page: this has to be called before.
 */
export function setExtensionsMenu(items: readonly ExtensionItem[]): void {
  const menu = registries.topbarMenuRegistry;
  menu.remove("extensions");
  if (items.length === 0) return;
  menu.add("extensions", { name: "Extensions", sequence: 70 });
  menu.addChild("okr_extension", ["extensions"], {
    name: "OKR Workbook",
    sequence: 10,
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
    children: items.map(({ caption, run }, index) => ({
      id: `okr_extension_${index}`,
      name: caption,
      sequence: index,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
      execute: run,
    })),
  });
}
