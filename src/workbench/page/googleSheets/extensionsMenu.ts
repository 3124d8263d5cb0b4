import { registries } from "@odoo/o-spreadsheet";

export interface ExtensionItem {
  readonly caption: string;
  readonly run: () => void;
}

let items: readonly ExtensionItem[] = [];
let isAdded = false;

/** Shows what a script put into its add-on menu where Google has it, under Extensions; nothing takes the menu away. */
export function setExtensionsMenu(shown: readonly ExtensionItem[]): void {
  items = shown;
  if (isAdded) return;
  isAdded = true;
  const menu = registries.topbarMenuRegistry;
  menu.add("extensions", { name: "Extensions", sequence: 70, isVisible: () => items.length > 0 });
  menu.addChild("okr_extension", ["extensions"], {
    name: "OKR Workbook",
    sequence: 10,
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
    children: [
      () =>
        items.map(({ caption, run }, index) => ({
          id: `okr_extension_${index}`,
          name: caption,
          sequence: index,
          isReadonlyAllowed: true,
          isEnabledOnLockedSheet: true,
          execute: run,
        })),
    ],
  });
}
