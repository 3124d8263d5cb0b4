import { App } from "@odoo/owl";
import { Spreadsheet, type Model } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";

export type ColorScheme = "light" | "dark";

/** A grid on the page. */
export interface ShownGrid {
  readonly remove: () => void;
}

/** Shows a model in an element; the grid takes up all of it. */
export async function showGrid(
  element: HTMLElement,
  model: Model,
  colorScheme: ColorScheme,
): Promise<ShownGrid> {
  const app = new App(Spreadsheet, { props: { model, colorScheme }, templates });
  await app.mount(element);
  return {
    remove: () => {
      app.destroy();
    },
  };
}
