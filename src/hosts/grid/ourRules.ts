import type { ConditionalFormat, DataValidationRule, Model } from "@odoo/o-spreadsheet";
import { helpers } from "@odoo/o-spreadsheet";
import type { Address } from "../../workbook/Address";
import { overlaps, sheetIdOf, zoneOf } from "./places";

/** These mark the rules and figures that are ours, so that removing them leaves a person's own alone. */
export const lightPrefix = "okr-light";
export const dropdownPrefix = "okr-dropdown";

export function chartId(name: string): string {
  return `okr-chart ${name}`;
}

/** Whether a chart of ours is still there; a person may have taken it away. */
export function hasChart(model: Model, sheet: string, name: string): boolean {
  return model.getters.getFigure(sheetIdOf(model, sheet), chartId(name)) !== undefined;
}

/** Our lights and bars that touch a range. */
export function ourLights(model: Model, address: Address): ConditionalFormat[] {
  const zone = zoneOf(address);
  return model.getters
    .getConditionalFormats(sheetIdOf(model, address.sheet))
    .filter(
      ({ id, ranges }) =>
        id.startsWith(lightPrefix) && ranges.some((range) => overlaps(helpers.toZone(range), zone)),
    );
}

/** A check of cells as a text from which `builtCheck` makes it again. */
export function packedCheck({ id, criterion, isBlocking }: DataValidationRule): string {
  return JSON.stringify({ isOurs: id.startsWith(dropdownPrefix), criterion, isBlocking });
}

export function builtCheck(
  check: string,
  newId: (prefix: string) => string,
): Omit<DataValidationRule, "ranges"> {
  const { isOurs, ...rule } = JSON.parse(check) as Omit<DataValidationRule, "ranges" | "id"> & {
    readonly isOurs: boolean;
  };
  return { id: newId(isOurs ? dropdownPrefix : "check"), ...rule };
}

/** Our dropdowns that touch a range. */
export function ourDropdowns(model: Model, address: Address): DataValidationRule[] {
  const zone = zoneOf(address);
  return model.getters
    .getDataValidationRules(sheetIdOf(model, address.sheet))
    .filter(
      ({ id, ranges }) => id.startsWith(dropdownPrefix) && ranges.some((range) => overlaps(range.zone, zone)),
    );
}
